/** Why a source file of the ruleset cannot be used: where it is, and what to do. */
export interface Problem {
  file: string
  /** 1-based; 0 where the whole file is meant. */
  line: number
  /** One sentence: what is wrong and what to do about it. */
  message: string
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

export const inWords = ({ file, line, message }: Problem): string => (line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`)
