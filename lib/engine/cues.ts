import { apostrophe, ignorable, isWordUnit } from './fold'

/**
 * Finds every cue in one pass over the text: a flat Aho-Corasick automaton (Aho and Corasick 1975), one table look-up a character, whatever
 * the number of cues. Separators between words count as one space; a possessive `'s` is stepped over.
 */
export interface Cues {
  /** Calls `hit(owner, at)` for each owner of each cue whose last letter is at `at`; `at` never goes back. */
  scan(folded: Uint16Array, from: number, to: number, hit: (owner: number, at: number) => void): void
  readonly states: number
}

/** `cues`: lower-case words joined by one space; a `*` at the end makes the last word a stem. `owner`: any small number. */
export const cueAutomaton = (cues: readonly { cue: string; owner: number }[]): Cues => {
  const letters = new Uint8Array(0x600)
  let width = 2
  letters[32] = 1
  const goto: Map<number, number>[] = [new Map()]
  const owners: Set<number>[] = [new Set()]
  for (const { cue, owner } of cues) {
    const text = cue.endsWith('*') ? ` ${cue.slice(0, -1)}` : ` ${cue} `
    let state = 0
    for (const character of text) {
      const unit = character.charCodeAt(0)
      if (unit < letters.length && letters[unit] === 0) letters[unit] = width++
      const letter = letters[unit] ?? 0
      let to = goto[state]?.get(letter)
      if (to === undefined) {
        to = goto.length
        goto[state]?.set(letter, to)
        goto.push(new Map())
        owners.push(new Set())
      }
      state = to
    }
    owners[state]?.add(owner)
  }
  const { next, outputs } = automaton(goto, owners, width)

  const scan: Cues['scan'] = (folded, from, to, hit) => {
    const report = (state: number, at: number): void => {
      for (const owner of outputs[state] ?? []) hit(owner, at)
    }
    let state = next[1] ?? 0
    let last = -1
    for (let i = from; i < to; i++) {
      const unit = at(folded, i)
      if (unit === ignorable) continue
      if (isLetterAt(folded, i, unit, last >= 0)) {
        state = step(next, state * width, letterOf(letters, unit))
        last = i
        if (outputs[state]) report(state, i)
        continue
      }
      if (last < 0) continue
      if (isPossessive(folded, i)) {
        i++
        continue
      }
      state = step(next, state * width, 1)
      if (outputs[state]) report(state, last)
      last = -1
    }
    if (last >= 0) report(step(next, state * width, 1), last)
  }
  return { scan, states: goto.length }
}

/** The state after a letter; letters of no cue (0) lead back to the start. */
const step = (next: Uint16Array, row: number, letter: number | undefined): number => (letter ? (next[row + letter] ?? 0) : 0)

const letterOf = (letters: Uint8Array, unit: number): number | undefined => (unit < letters.length ? letters[unit] : 0)

const at = (folded: Uint16Array, i: number): number => folded[i] ?? 32

const isLetterAt = (folded: Uint16Array, i: number, unit: number, inside: boolean): boolean =>
  isWordUnit(unit) || (inside && isInnerApostrophe(folded, i))

const automaton = (goto: readonly Map<number, number>[], owners: readonly Set<number>[], width: number) => {
  const next = new Uint16Array(goto.length * width)
  const fail = new Uint16Array(goto.length)
  const outputs: (readonly number[] | undefined)[] = owners.map((set) => (set.size > 0 ? [...set] : undefined))
  const queue: number[] = []
  for (const [letter, to] of goto[0] ?? []) {
    next[letter] = to
    queue.push(to)
  }
  for (let q = 0; q < queue.length; q++) {
    const state = queue[q] ?? 0
    const back = fail[state] ?? 0
    const inherited = outputs[back]
    if (inherited) outputs[state] = [...new Set([...(outputs[state] ?? []), ...inherited])]
    next.copyWithin(state * width, back * width, (back + 1) * width)
    for (const [letter, to] of goto[state] ?? []) {
      fail[to] = next[back * width + letter] ?? 0
      next[state * width + letter] = to
      queue.push(to)
    }
  }
  return { next, outputs }
}

const isPossessive = (folded: Uint16Array, i: number): boolean =>
  folded[i] === apostrophe && folded[i + 1] === 115 && !isWordUnit(folded[i + 2] ?? 32)

const isInnerApostrophe = (folded: Uint16Array, i: number): boolean =>
  folded[i] === apostrophe && isWordUnit(folded[i + 1] ?? 32) && !isPossessive(folded, i)
