import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from './problem'

export interface FrontMatter {
  /** Parsed YAML: not yet checked against any schema. */
  head: unknown
  body: string
  /** Line of the file on which the body begins, 1-based. */
  bodyLine: number
  /** The line on which the value at a path of the front matter stands, for messages. */
  lineOf(path: readonly PropertyKey[]): number
}

/** Splits a Markdown file into its YAML front matter and its body. */
export const readFrontMatter = (file: string, source: string): FrontMatter | Problem => {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(source)
  if (!match) return { file, line: 1, message: 'must begin with front matter between two lines of "---"' }
  const yaml = match[1] ?? ''
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false })
  const [error] = document.errors
  if (error) return { file, line: counter.linePos(error.pos[0]).line + 1, message: `front matter is not valid YAML: ${error.message}` }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true)
      const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number] | undefined) : undefined
      if (range) return counter.linePos(range[0]).line + 1
    }
    return 1
  }
  return { head: document.toJS(), body: source.slice(match[0].length), bodyLine: match[0].split('\n').length, lineOf }
}

export const isProblem = <T extends object>(value: T | Problem): value is Problem => 'message' in value && 'file' in value
