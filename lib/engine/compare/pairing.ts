import { normalForm } from './normal-form'
import type { Unit } from './units'

/** A clause as it was and as it is. */
export interface Pair {
  before: Unit
  after: Unit
}

/** Share of words in common from which one clause is another in new words. */
const alike = 0.42
/** Clauses at the same place between unchanged neighbours need less. */
const alikeInPlace = 0.3
/** A word that more clauses have tells nothing. */
const mostSharers = 60
const mostCandidates = 24

/**
 * Which of the clauses that went are which of those that came. Most alike first; each clause once. `placeOf` tells the gap between unchanged
 * clauses in which a clause stands. Cost: linear in the words, as common words are passed over.
 */
export const pairUp = (removed: readonly Unit[], added: readonly Unit[], inPlace: (before: Unit, after: Unit) => boolean): Pair[] => {
  const usedBefore = new Set<Unit>()
  const usedAfter = new Set<Unit>()
  const pairs: Pair[] = []
  for (const { before, after } of likeliest(removed, added, inPlace)) {
    if (usedBefore.has(before) || usedAfter.has(after)) continue
    usedBefore.add(before)
    usedAfter.add(after)
    pairs.push({ before, after })
  }
  return pairs
}

/** Every pair that could be one clause, most alike first. */
const likeliest = (removed: readonly Unit[], added: readonly Unit[], inPlace: (before: Unit, after: Unit) => boolean): Pair[] => {
  const bags = added.map((unit) => ({ unit, bag: wordsOf(unit) }))
  const holders = holdersOf(bags.map(({ bag }) => bag))
  const scored: (Pair & { score: number })[] = []
  for (const before of removed) {
    const words = wordsOf(before)
    for (const a of candidates(words, holders)) {
      const { unit: after, bag } = bags[a] ?? {}
      if (!after || !bag || before.row !== after.row) continue
      const near = inPlace(before, after)
      const score = overlap(words, bag)
      if (score >= (near ? alikeInPlace : alike)) scored.push({ before, after, score: score + (near ? 0.15 : 0) })
    }
  }
  return scored.sort((x, y) => y.score - x.score || x.before.start - y.before.start || x.after.start - y.after.start)
}

const wordsOf = (unit: Unit): Set<string> => new Set(normalForm(unit.said).split(' '))

/** For each word the clauses that have it. */
const holdersOf = (bags: readonly ReadonlySet<string>[]): Map<string, number[]> => {
  const holders = new Map<string, number[]>()
  for (const [a, bag] of bags.entries())
    for (const word of bag) {
      const sharers = holders.get(word)
      if (sharers) sharers.push(a)
      else holders.set(word, [a])
    }
  return holders
}

const candidates = (bag: ReadonlySet<string>, holders: ReadonlyMap<string, readonly number[]>): number[] => {
  const shared = new Map<number, number>()
  for (const word of bag) {
    const sharers = holders.get(word)
    if (!sharers || sharers.length > mostSharers) continue
    for (const a of sharers) shared.set(a, (shared.get(a) ?? 0) + 1 / sharers.length)
  }
  return [...shared]
    .sort((x, y) => y[1] - x[1])
    .slice(0, mostCandidates)
    .map(([a]) => a)
}

/** Dice's coefficient of the two sets of words. */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const word of small) if (large.has(word)) both++
  return (2 * both) / (a.size + b.size)
}
