import { type Document, LineCounter, parseDocument } from 'yaml'
import type { Problem } from './problem'

/** A YAML text and where its values stand. `value` is not yet checked against any schema. */
export interface Yaml {
  value: unknown
  /** 1-based line of the value at a path; of the nearest value around it where the path leads nowhere. */
  lineOf(path: readonly PropertyKey[]): number
}

/** Reads YAML that begins on line `first` of its file. What the parser cannot read is returned as problems, with file and line. */
export const readYaml = (file: string, text: string, first = 1): Yaml | Problem[] => {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  if (document.errors.length > 0)
    return document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line + first - 1,
      message: `is not valid YAML, correct it: ${error.message}`,
    }))
  return { value: document.toJS(), lineOf: (path) => lineOf(document, counter, path) + first - 1 }
}

const lineOf = (document: Document, counter: LineCounter, path: readonly PropertyKey[]): number => {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return counter.linePos(node.range[0]).line
  }
  return 1
}
