const kB = 1_000
const MB = 1_000_000

/** Bytes, characters and counts beyond which nothing is taken. Several times what the rules are today; a reader's machine is not the place for more. */
export const limits = {
  index: 4 * kB,
  keys: 16 * kB,
  set: 4 * MB,
  delta: 1 * MB,
  /** Of a set or a delta when it is unpacked. */
  unpacked: 16 * MB,
  /** Of a list by address; unpacked, the most that the characters of a list may take in UTF-8. */
  list: 500 * kB,
  listUnpacked: 2 * MB,
  /** Elements of one part. */
  elements: 50_000,
  /** Characters of one element as JSON, and of a language's rules with their weights, or all facts. */
  element: 64 * kB,
  language: 1 * MB,
  /** Links that are followed from a trusted key to a new one. */
  links: 16,
} as const

/** Milliseconds for one file. */
export const patience = 30_000
