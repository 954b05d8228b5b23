import { normalForm } from './normal-form'
import { type Pair, pairUp } from './pairing'
import { withoutReparted } from './reparted'
import type { Unit } from './units'

/** What differs between two versions, sentence by sentence. */
export interface Difference {
  removed: Unit[]
  added: Unit[]
  reworded: Pair[]
  /** In both, word for word, but in another order. */
  moved: Pair[]
}

/** The last unit of each key. */
export type ByKey = ReadonlyMap<string, Unit>

export const byKey = (units: readonly Unit[]): ByKey => {
  const found = new Map<string, Unit>()
  for (const unit of units) found.set(unit.key, unit)
  return found
}

/** Which clauses of each side the other has not, in other words or not at all. Sentences that only part or join elsewhere are the same. */
export const differenceOf = (before: readonly Unit[], after: readonly Unit[], was: ByKey, is: ByKey): Difference => {
  const rows = exchangedRows(before, after)
  const goneUnits = [...once(before.filter((unit) => !is.has(unit.key))), ...rows.gone]
  const newUnits = [...once(after.filter((unit) => !was.has(unit.key))), ...rows.come]
  const { gone, come } = withoutReparted(before, goneUnits, after, newUnits)
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

/**
 * Rows that say what other rows say as well ("Products: all"), where one kind became fewer and another more: a row changed to what another
 * has long said. Where only one side counts differ, the page shows something twice.
 */
const exchangedRows = (before: readonly Unit[], after: readonly Unit[]): { gone: Unit[]; come: Unit[] } => {
  const gone = surplus(before, after)
  const come = surplus(after, before)
  const named = (unit: Unit): string => normalForm(unit.said).split(' ', 1)[0] ?? ''
  const bothNamed = (units: readonly Unit[], others: readonly Unit[]): Unit[] => {
    const names = new Set(others.map(named))
    return units.filter((unit) => names.has(named(unit)))
  }
  return gone.length > 0 && come.length > 0 ? { gone: bothNamed(gone, come), come: bothNamed(come, gone) } : { gone: [], come: [] }
}

/** Rows whose words stand in both sides, but more often in this one; the last of them, once each. */
const surplus = (units: readonly Unit[], others: readonly Unit[]): Unit[] => {
  const counts = new Map<string, number>()
  for (const { row, key } of others) if (row) counts.set(key, (counts.get(key) ?? 0) + 1)
  const common = new Set(counts.keys())
  const more: Unit[] = []
  for (const unit of units) {
    if (!unit.row || !common.has(unit.key)) continue
    const left = counts.get(unit.key) ?? 0
    counts.set(unit.key, left - 1)
    if (left <= 0) more.push(unit)
  }
  return once(more)
}

/** For each clause the last one before it that stands in both sides. */
const places = (units: readonly Unit[], other: ByKey): Map<Unit, string> => {
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
const movedOf = (before: readonly Unit[], after: readonly Unit[], was: ByKey, is: ByKey): Pair[] => {
  const place = new Map<string, number>()
  for (const unit of before) if (is.has(unit.key) && !place.has(unit.key)) place.set(unit.key, place.size)
  const order: Unit[] = []
  const places: number[] = []
  for (const unit of after) {
    const at = place.get(unit.key)
    if (at === undefined) continue
    place.delete(unit.key)
    order.push(unit)
    places.push(at)
  }
  if (places.every((at, i) => i === 0 || at > (places[i - 1] ?? 0))) return []
  const kept = new Set(longestRising(places))
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
