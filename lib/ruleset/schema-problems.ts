import type { Problem } from './problem'

interface Issue {
  code?: string | undefined
  path: PropertyKey[]
  keys?: string[]
  message: string
}

/** What the schema refused, each with the line its value stands on. `hints`: what to write for a field, by the last name in its path. */
export const schemaProblems = (
  file: string,
  issues: readonly Issue[],
  lineOf: (path: readonly PropertyKey[]) => number,
  hints: Readonly<Record<string, string>>,
): Problem[] =>
  issues.map(({ code, path, keys, message }) => {
    const unknown = code === 'unrecognized_keys' ? keys?.[0] : undefined
    const at = unknown === undefined ? path : [...path, unknown]
    const field = String(path.findLast((step) => typeof step === 'string') ?? '')
    const advice =
      unknown === undefined
        ? (hints[field] ?? (path.length === 0 ? 'write them as "name: value" lines' : message))
        : `no such field: remove "${unknown}", or correct its spelling`
    return { file, line: lineOf(at), message: `${path.join('.') || 'fields'}: ${advice}` }
  })
