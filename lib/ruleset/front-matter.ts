import type { Problem } from './problem'
import { readYaml } from './yaml-lines'

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
export const readFrontMatter = (file: string, source: string): FrontMatter | Problem[] => {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/.exec(source)
  if (!match) return [{ file, line: 1, message: 'begin the file with front matter between two lines of "---"' }]
  const yaml = readYaml(file, match[1] ?? '', 2)
  if (Array.isArray(yaml)) return yaml
  return { head: yaml.value, body: source.slice(match[0].length), bodyLine: match[0].split('\n').length, lineOf: yaml.lineOf }
}
