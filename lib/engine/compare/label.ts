import type { Block } from '../../model/page'

const longestTitle = 80
const longestRow = 300
const fewestWords = 4
/** A line of fewer words speaks only if it is built as a sentence. */
const wordsOfSentence = 9

const ending = /[.!?;:。！？]["”’'»)\]*_]*\s*$/
/** "Location: Ireland": a row of a table that was never marked up as one. */
export const isValued = (said: string): boolean => said.length < longestRow && /^[^:.]{2,40}:\s*\S/.test(said) && !/[.!?]\s*$/.test(said)

/**
 * Whether words only name something: headings, entries of menus, buttons. They come and go, and change their order and their case, without
 * any clause saying anything else. Items of lists and rows of tables are never labels: in terms they are what is forbidden or shared.
 */
export const isLabel = (said: string, block: Block, pieces: number): boolean => {
  if (block.kind === 'cell') return false
  if (isCopyright(said) || isTrace(said)) return true
  if (block.kind === 'heading') return said.length < longestTitle
  if (block.kind === 'item' || pieces > 1) return false
  if (isValued(said)) return false
  const words = countWords(said)
  if (words < fewestWords) return !(ending.test(said) && words > 1)
  return words < wordsOfSentence && !ending.test(said) && isTitled(said)
}

/** Names and titles write most of their words with a capital. */
const isTitled = (said: string): boolean => {
  const words = said.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const long = words.filter((w) => w.length > 3)
  return long.length === 0 || long.filter((w) => /^\p{Lu}/u.test(w)).length * 3 >= long.length * 2
}

const countWords = (said: string): number => said.match(/\S+/g)?.length ?? 0

const mostTraceWords = 5

/** "Request ID: 7f3a9c2e4b1d8f60": what a server writes for its own keepers. */
const isTrace = (said: string): boolean => countWords(said) <= mostTraceWords && /(?=[0-9a-f-]*\d)(?=[0-9-]*[a-f])[0-9a-f-]{8,}/i.test(said)

const longestCopyright = 160

/** "© 2026 Example, Inc. All rights reserved." */
export const isCopyright = (said: string): boolean =>
  said.length < longestCopyright && /©|\(c\)\s*(?:19|20)\d\d|\bcopyright\s+(?:©|\(c\)|(?:19|20)\d\d)/i.test(said)
