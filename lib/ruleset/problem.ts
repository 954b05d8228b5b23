/** Something wrong in a source of the ruleset, in words that tell a contributor what to do. */
export interface Problem {
  /** Path of the file from the project's root. */
  file: string
  /** 1-based; absent when it concerns the whole file. */
  line?: number
  reason: string
}

export const problemLine = ({ file, line, reason }: Problem): string => `${file}${line ? `:${line}` : ''}: ${reason}`
