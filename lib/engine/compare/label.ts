import type { Block } from '../../model/page'
import { letters, lettersAndMarks } from '../letters'

const longestTitle = 80
const longestRow = 300
/** At least four words. */
const fewestWords = /^\s*(?:\S+\s+){3}\S/
/** At least nine words: a line of fewer speaks only if it is built as a sentence. */
const wordsOfSentence = /^\s*(?:\S+\s+){8}\S/

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
  if (!fewestWords.test(said)) return !(ending.test(said) && /\S\s+\S/.test(said))
  return !wordsOfSentence.test(said) && !ending.test(said) && isTitled(said)
}

/** Names and titles write most of their words with a capital. */
const isTitled = (said: string): boolean => {
  const long = (said.match(word) ?? []).filter((w) => w.length > 3)
  return long.length === 0 || long.filter((w) => w[0] !== w[0]?.toLowerCase()).length * 3 >= long.length * 2
}

const word = new RegExp(`[${letters}][${lettersAndMarks}'’]*`, 'g')

/** More words than a trace has. */
const sixWords = /^\s*(?:\S+\s+){5}\S/
const longestTrace = 160

/** "Request ID: 7f3a9c2e4b1d8f60": what a server writes for its own keepers. */
const isTrace = (said: string): boolean =>
  said.length < longestTrace && !sixWords.test(said) && /(?=[0-9a-f-]*\d)(?=[0-9-]*[a-f])[0-9a-f-]{8,}/i.test(said)

const longestCopyright = 160

/** "© 2026 Example, Inc. All rights reserved." */
export const isCopyright = (said: string): boolean =>
  said.length < longestCopyright && /©|\(c\)\s*(?:19|20)\d\d|\bcopyright\s+(?:©|\(c\)|(?:19|20)\d\d)/i.test(said)
