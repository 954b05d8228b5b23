import { ignorable, isDigitUnit } from '../fold'

/**
 * Features of a clause are numbers: 24-bit hashes of what they stand for, so that the weights need no text (the hashing trick; Weinberger
 * et al. 2009). With some 10,000 features known, a feature of another text meets one of them by chance once in 1,700.
 */
export const namespaces = {
  text: 1,
  lead: 2,
  heading: 3,
  strong: 4,
  possible: 5,
  before: 6,
  after: 7,
  place: 8,
  shape: 9,
  document: 10,
} as const
export type Namespace = keyof typeof namespaces

/** FNV-1a over the word's letters; every number is the same word. */
export const wordHash = (folded: Uint16Array, start: number, end: number): number => {
  if (isDigitUnit(folded[start] ?? 0)) return 0x23232323
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) {
    const unit = folded[i] ?? 0
    if (unit !== ignorable) hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash | 0
}

/** The hash of a row of words, from that of the row without its last word. Finalised as in MurmurHash3, so that close inputs part. */
export const joined = (row: number, word: number): number => {
  let h = Math.imul(row, 0x9e3779b1) ^ word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}

export const keyIn = (namespace: Namespace, hash: number): number => joined(namespaces[namespace] * 0x01000193, hash) >>> 8

/** The hash of a name, such as the id of a provision type. */
export const nameHash = (name: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash | 0
}
