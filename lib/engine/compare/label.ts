import type { Block } from '../../model/page'

const longestTitle = 80
const fewestWords = 4
/** A line of fewer words speaks only if it is built as a sentence. */
const wordsOfSentence = 9

const ending = /[.!?;:。！？]["”’'»)\]*_]*\s*$/
/** "Location: Ireland": a row of a table that was never marked up as one. */
const valued = /^[^:.]{2,40}:\s*\S/

/**
 * Whether words only name something: headings, entries of menus, buttons. They come and go, and change their order and their case, without
 * any clause saying anything else. Items of lists and rows of tables are never labels: in terms they are what is forbidden or shared.
 */
export const isLabel = (said: string, normal: string, block: Block, pieces: number): boolean => {
  if (block.kind === 'cell') return false
  if (isCopyright(said)) return true
  if (block.kind === 'heading') return said.length < longestTitle
  if (block.kind === 'item' || pieces > 1) return false
  if (valued.test(said)) return false
  const words = countWords(normal)
  if (words < fewestWords) return !(ending.test(said) && words > 1)
  return words < wordsOfSentence && !ending.test(said) && isTitled(said)
}

/** Names and titles write most of their words with a capital. */
const isTitled = (said: string): boolean => {
  const words = said.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const long = words.filter((w) => w.length > 3)
  return long.length === 0 || long.filter((w) => /^\p{Lu}/u.test(w)).length * 3 >= long.length * 2
}

const countWords = (normal: string): number => {
  let count = normal === '' ? 0 : 1
  for (let i = 0; i < normal.length; i++) if (normal.charCodeAt(i) === 32) count++
  return count
}

const longestCopyright = 160

/** "© 2026 Example, Inc. All rights reserved." */
export const isCopyright = (said: string): boolean =>
  said.length < longestCopyright && /©|\(c\)\s*(?:19|20)\d\d|\bcopyright\s+(?:©|\(c\)|(?:19|20)\d\d)/i.test(said)
