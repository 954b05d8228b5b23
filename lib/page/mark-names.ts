import type { Ground, Look, Tone } from './look'

/** The element that the fallback wraps words in; the highlights' names begin with the same word. Unlikely to be used by a page. */
export const markTag = 'clauselight-mark'

/** The name of the highlight in which marks of one look on one ground are kept. */
export const highlightName = ({ tone, faint }: Look, ground: Ground): string => `clauselight-${tone}-${ground}${faint ? '-faint' : ''}`

/** The highlight of the clause that is being read, over all others. */
export const currentName = (ground: Ground): string => `clauselight-current-${ground}`

export const grounds: readonly Ground[] = ['light', 'dark']

export type ToneLine = Record<
  Tone,
  { light: string; dark: string; style: 'double' | 'solid' | 'dashed' | 'dotted' | 'none'; width: number }
>
