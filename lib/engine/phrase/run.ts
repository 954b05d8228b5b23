import type { Words } from '../words'
import type { Automaton, Program } from './program'

/** Counts the work of matching, for the test of its bound. */
export interface Effort {
  steps: number
}

/**
 * The words, by index, that a phrase's own words matched at its first end in the clause, at word `earliest` or later (words in gaps left
 * out), or null. When a match
 * can begin in several places, the shortest is taken. Words that nothing begins with cost one look-up while nothing has begun. At most `words.length x positions x width` steps there, and as many back.
 */
export const runProgram = (program: Program, words: Words, effort?: Effort, earliest = 0): number[] | null => {
  const automaton = program.automaton()
  const { width, begins, first, last, follow, accepts } = automaton
  const { classes, length } = words
  const history = scratch(words.length * width)
  let active = false
  for (let t = 0; t < length; t++) {
    const wordClass = classes[t] ?? 0
    if (effort) effort.steps++
    if (!active && !has(begins, 0, wordClass)) continue
    const accept = accepts(wordClass)
    const row = t * width
    let some = 0
    for (let u = 0; u < width; u++) some |= history[row + u] = (first[u] ?? 0) & (accept[u] ?? 0)
    if (effort) effort.steps += width
    if (active) some |= advance(history, row - width, row, follow, accept, width, effort)
    active = some !== 0
    if (active && t >= earliest && meets(history, row, last, width)) return trace(automaton, history, t, effort)
  }
  return null
}

/** False where a word that the phrase cannot do without is nowhere in the clause: most phrases fail here, before they are run. */
export const mayMatch = ({ needs }: Program, { atoms, turn }: Words, effort?: Effort): boolean => {
  if (atoms.length === 0) return true
  for (const group of needs) {
    if (effort) effort.steps += group.length
    let some = false
    for (let k = 0; k < group.length && !some; k++) some = atoms[group[k] ?? 0] === turn
    if (!some) return false
  }
  return true
}

let buffer = new Uint32Array(4096)
const scratch = (size: number): Uint32Array => {
  if (buffer.length < size) buffer = new Uint32Array(size * 2)
  return buffer
}

const advance = (
  sets: Uint32Array,
  from: number,
  to: number,
  follow: Uint32Array,
  accept: Uint32Array,
  width: number,
  effort: Effort | undefined,
): number => {
  let some = 0
  for (let u = 0; u < width; u++) {
    let rest = sets[from + u] ?? 0
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest & -rest)
      rest &= rest - 1
      const next = (u * 32 + bit) * width
      for (let v = 0; v < width; v++) {
        const reached = (follow[next + v] ?? 0) & (accept[v] ?? 0)
        sets[to + v] = (sets[to + v] ?? 0) | reached
        some |= reached
      }
      if (effort) effort.steps += width
    }
  }
  return some
}

const meets = (sets: Uint32Array, row: number, set: Uint32Array, width: number): boolean => {
  for (let u = 0; u < width; u++) if (((sets[row + u] ?? 0) & (set[u] ?? 0)) !== 0) return true
  return false
}

const has = (set: Uint32Array, offset: number, position: number): boolean =>
  ((set[offset + (position >>> 5)] ?? 0) & (1 << (position & 31))) !== 0

/** Walks back from an end to the latest beginning, and keeps the words that are not in gaps. */
const trace = (automaton: Automaton, sets: Uint32Array, end: number, effort: Effort | undefined): number[] => {
  const { width, first, last, follow, any, positions } = automaton
  const words: number[] = []
  let t = end
  let at = 0
  while (at < positions && !(has(sets, t * width, at) && has(last, 0, at))) at++
  for (;;) {
    if (!has(any, 0, at)) words.push(t)
    if (has(first, 0, at) || t === 0) return words.reverse()
    t--
    let before = 0
    while (before < positions && !(has(sets, t * width, before) && has(follow, before * width, at))) before++
    if (effort) effort.steps += before
    at = before
  }
}
