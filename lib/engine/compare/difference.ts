import { type Pair, pairUp } from './pairing'
import type { Unit } from './units'

/** What differs between two versions, sentence by sentence. */
export interface Difference {
  removed: Unit[]
  added: Unit[]
  reworded: Pair[]
  /** In both, word for word, but in another order. */
  moved: Pair[]
}

/** Which clauses of each side the other has not, in other words or not at all. Sentences that only part or join elsewhere are the same. */
export const differenceOf = (before: readonly Unit[], after: readonly Unit[]): Difference => {
  const was = new Map(before.map((unit) => [unit.key, unit]))
  const is = new Map(after.map((unit) => [unit.key, unit]))
  const goneUnits = once(before.filter((unit) => !is.has(unit.key)))
  const newUnits = once(after.filter((unit) => !was.has(unit.key)))
  const gone = apartFrom(goneUnits, after, newUnits)
  const come = apartFrom(newUnits, before, goneUnits)
  const placeBefore = places(before, is)
  const placeAfter = places(after, was)
  const reworded = pairUp(gone, come, (b, a) => {
    const here = placeBefore.get(b)
    return here !== undefined && here === placeAfter.get(a)
  })
  const pairedBefore = new Set(reworded.map((pair) => pair.before))
  const pairedAfter = new Set(reworded.map((pair) => pair.after))
  return {
    removed: gone.filter((unit) => !pairedBefore.has(unit)),
    added: come.filter((unit) => !pairedAfter.has(unit)),
    reworded: reworded.sort((x, y) => x.after.start - y.after.start),
    moved: movedOf(before, after, was, is),
  }
}

const once = (units: readonly Unit[]): Unit[] => {
  const seen = new Set<string>()
  return units.filter((unit) => !seen.has(unit.key) && seen.add(unit.key))
}

const shortestPart = 24

/**
 * Without those that stand in the other side as a part of one sentence or across several: the page parts its sentences elsewhere. Only where
 * the other side has sentences that are new, of which they could be part.
 */
const apartFrom = (units: readonly Unit[], other: readonly Unit[], others: readonly Unit[]): Unit[] => {
  if (units.length === 0 || others.length === 0) return [...units]
  const fresh = new Set(others)
  // Sentences next to new ones, joined: what was parted elsewhere lies within such a stretch.
  let joined = ''
  let open = false
  for (const [i, unit] of other.entries()) {
    const take = fresh.has(unit) || fresh.has(other[i - 1] ?? unit) || fresh.has(other[i + 1] ?? unit)
    if (take) joined += unit.key
    else if (open) joined += '\n'
    open = take
  }
  return units.filter((unit) => !(unit.key.length >= shortestPart && joined.includes(unit.key)))
}

/** For each clause the last one before it that stands in both sides. */
const places = (units: readonly Unit[], other: ReadonlyMap<string, Unit>): Map<Unit, string> => {
  const found = new Map<Unit, string>()
  let last = ''
  for (const unit of units) {
    if (other.has(unit.key)) last = unit.key
    else found.set(unit, last)
  }
  return found
}

const mostMoved = 60

/** Common clauses outside the longest run that keeps its order. */
const movedOf = (
  before: readonly Unit[],
  after: readonly Unit[],
  was: ReadonlyMap<string, Unit>,
  is: ReadonlyMap<string, Unit>,
): Pair[] => {
  const place = new Map<string, number>()
  for (const unit of before) if (is.has(unit.key) && !place.has(unit.key)) place.set(unit.key, place.size)
  const order = once(after.filter((unit) => place.has(unit.key)))
  const kept = new Set(longestRising(order.map((unit) => place.get(unit.key) ?? 0)))
  const moved: Pair[] = []
  for (const [i, unit] of order.entries()) {
    const from = was.get(unit.key)
    if (from && !kept.has(i) && moved.length < mostMoved) moved.push({ before: from, after: unit })
  }
  return moved
}

/** Indices of a longest rising subsequence. */
const longestRising = (values: readonly number[]): number[] => {
  const tails: number[] = []
  const previous = new Int32Array(values.length)
  for (const [i, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = i
  }
  const run: number[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) run.push(i)
  return run
}
