import type { LineCounter, YAMLError } from 'yaml'
import type { Problem } from './problem'

interface Issue {
  path: PropertyKey[]
  message: string
}

/** What the YAML parser could not read, with file and line. */
export const yamlProblems = (file: string, errors: readonly YAMLError[], counter: LineCounter): Problem[] =>
  errors.map((error) => ({ file, line: counter.linePos(error.pos[0]).line, message: `is not valid YAML: ${error.message}` }))

/** What the schema refused, each with the line its value stands on. `hint`: what to write for a field, by the last name in its path. */
export const schemaProblems = (
  file: string,
  issues: readonly Issue[],
  lineOf: (path: readonly PropertyKey[]) => number,
  hint: Readonly<Record<string, string>>,
): Problem[] =>
  issues.map(({ path, message }) => {
    const field = String(path.findLast((step) => typeof step === 'string') ?? '')
    return { file, line: lineOf(path), message: `${path.join('.') || 'the file'}: ${hint[field] ?? message}` }
  })
