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
  const numbers = new Map<string, number>()
  const bags = added.map((unit) => bagOf(unit, numbers))
  const holders = holdersOf(bags)
  // Of each word the last clause of `removed` that has it: what two bags have in common is counted without a search.
  const lastWith: number[] = []
  const weights = new Float64Array(added.length)
  const scored: (Pair & { score: number })[] = []
  for (const [r, before] of removed.entries()) {
    const words = bagOf(before, numbers)
    for (const word of words) lastWith[word] = r
    for (const a of candidates(words, holders, weights)) {
      const after = added[a]
      const bag = bags[a]
      if (!after || !bag || before.row !== after.row) continue
      const near = inPlace(before, after)
      const both = bag.reduce((sum, word) => (lastWith[word] === r ? sum + 1 : sum), 0)
      // Dice's coefficient of the two sets of words.
      const score = (2 * both) / (words.length + bag.length)
      if (score >= (near ? alikeInPlace : alike)) scored.push({ before, after, score: score + (near ? 0.15 : 0) })
    }
  }
  return scored.sort((x, y) => y.score - x.score || x.before.start - y.before.start || x.after.start - y.after.start)
}

/** The words of a clause, each once and as a number. */
const bagOf = (unit: Unit, numbers: Map<string, number>): number[] => {
  const bag: number[] = []
  for (const word of new Set(normalForm(unit.said).split(' '))) {
    const number = numbers.get(word) ?? numbers.size
    if (number === numbers.size) numbers.set(word, number)
    bag.push(number)
  }
  return bag
}

/** For each word the clauses that have it. */
const holdersOf = (bags: readonly (readonly number[])[]): number[][] => {
  const holders: number[][] = []
  for (const [a, bag] of bags.entries())
    for (const word of bag) {
      const sharers = holders[word]
      if (sharers) sharers.push(a)
      else holders[word] = [a]
    }
  return holders
}

/** The clauses that share the rarest words. `weights` has a place for each of them, and is handed back empty. */
const candidates = (bag: readonly number[], holders: readonly (readonly number[])[], weights: Float64Array): number[] => {
  const sharing: number[] = []
  for (const word of bag) {
    const sharers = holders[word]
    if (!sharers || sharers.length > mostSharers) continue
    for (const a of sharers) {
      if (weights[a] === 0) sharing.push(a)
      weights[a] = (weights[a] ?? 0) + 1 / sharers.length
    }
  }
  const best = sharing.length > mostCandidates ? heaviest(sharing, weights) : sharing
  for (const a of sharing) weights[a] = 0
  return best
}

/** The heaviest of many: sorting them by a function of ours would take longer than all the rest. */
const heaviest = (sharing: readonly number[], weights: Float64Array): number[] => {
  const sorted = Float64Array.from(sharing, (a) => weights[a] ?? 0).sort()
  const least = sorted[sorted.length - mostCandidates] ?? 0
  const above = sharing.filter((a) => (weights[a] ?? 0) > least)
  return [...above, ...sharing.filter((a) => weights[a] === least).slice(0, mostCandidates - above.length)]
}
