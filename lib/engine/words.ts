import { apostrophe, ignorable, isDigitUnit, isWordUnit } from './fold'
import type { Lexicon } from './lexicon'

/** The words of a stretch of text, as parallel arrays: where each begins and ends, and its class in the lexicon. */
export interface Words {
  starts: Int32Array
  ends: Int32Array
  classes: Int32Array
  length: number
  /** By atom of the lexicon: `turn` where some word satisfies it. Empty: not kept. */
  atoms: Int32Array
  turn: number
}

/** `atoms`: how many atoms the lexicon has, where it is to be told at once which of them occur. */
export const emptyWords = (capacity: number, atoms = 0): Words => ({
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
  classes: new Int32Array(capacity),
  length: 0,
  atoms: new Int32Array(atoms),
  turn: 1,
})

export const clearWords = (words: Words): void => {
  words.length = 0
  words.turn++
}

const s = 115

/**
 * Appends the words of `[from, to)` to `into`, up to its capacity. An apostrophe between letters belongs to the word, save a possessive
 * `'s`, which is dropped; a comma or point between digits belongs to the number.
 */
export const appendWords = (folded: Uint16Array, from: number, to: number, lexicon: Lexicon, into: Words): void => {
  const capacity = into.starts.length
  let i = from
  while (i < to && into.length < capacity) {
    if (!isWordUnit(folded[i] ?? 0)) {
      i++
      continue
    }
    const start = i
    const end = endOfWord(folded, i, to)
    i = end
    const spoken = isPossessive(folded, start, end) ? end - 2 : end
    into.starts[into.length] = start
    into.ends[into.length] = end
    const wordClass = lexicon.classOf(folded, start, spoken)
    into.classes[into.length] = wordClass
    if (into.atoms.length > 0) for (const atom of lexicon.atomsOf(wordClass)) into.atoms[atom] = into.turn
    into.length++
  }
}

const isPossessive = (folded: Uint16Array, start: number, end: number): boolean =>
  end - start > 2 && folded[end - 1] === s && folded[end - 2] === apostrophe

const endOfWord = (folded: Uint16Array, start: number, to: number): number => {
  let i = start + 1
  for (; i < to; i++) {
    const unit = folded[i] ?? 0
    if (isWordUnit(unit) || unit === ignorable) continue
    const next = i + 1 < to ? (folded[i + 1] ?? 0) : 0
    if (unit === apostrophe && isWordUnit(next)) continue
    if ((unit === 44 || unit === 46) && isDigitUnit(next) && isDigitUnit(folded[i - 1] ?? 0)) continue
    break
  }
  return i
}
