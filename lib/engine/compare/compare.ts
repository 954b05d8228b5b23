import type { Comparison } from '../../model/comparison'
import { type Unavailable, unavailable } from './availability'
import { changesOf } from './changes'
import { type ByKey, byKey, differenceOf } from './difference'
import { foundOf } from './effects'
import { fingerprint } from './fingerprint'
import { versionOf } from './fingerprints'
import type { Side } from './side'
import { type Unit, unitsOfBoth } from './units'

export type { Side } from './side'

/**
 * What became of the terms from one version to the next. `seen`: the fingerprints of every version kept so far (see `fingerprintsOf`).
 * Never throws; spans point into the texts of the two sides. Cost: linear in the texts, and in the clauses that differ.
 */
export const compare = (before: Side, after: Side, seen: ReadonlySet<string>): Comparison => {
  const { was, is } = unitsOfBoth(before, after)
  const old = byKey(was)
  const now = byKey(is)
  const away = notShown({ side: before, units: was, keys: old }, { side: after, units: is, keys: now }, seen)
  if (away) return { verdict: 'unavailable', reason: away, changes: [], date: 'unknown' }
  const date = dateOf(before, after)
  const difference = differenceOf(was, is, old, now)
  const changes = changesOf(difference, before, after, foundOf(before.findings), foundOf(after.findings))
  const { added, removed, reworded } = difference
  if (added.length + removed.length + reworded.length === 0) {
    const same = before.text === after.text || sameText(before, was, after, is)
    return { verdict: same ? 'unchanged' : 'cosmetic', reason: same ? 'same-text' : 'same-words', changes, date: date(false) }
  }
  if (isReturn(old, is, seen)) return { verdict: 'reverted', reason: 'seen-before', changes, date: date(true) }
  return changes.some((change) => change.significance !== 'trivial')
    ? { verdict: 'changed', reason: 'clauses-differ', changes, date: date(true) }
    : { verdict: 'cosmetic', reason: 'same-meaning', changes, date: date(false) }
}

/** Whether both sides have the same clauses, each as often, in whatever order: nothing came, went or was reworded. */
export const sameWords = (before: Side, after: Side): boolean => {
  const left = new Map<string, number>()
  const { was, is } = unitsOfBoth(before, after)
  if (was.length !== is.length) return false
  for (const { key } of was) left.set(key, (left.get(key) ?? 0) + 1)
  return is.every(({ key }) => {
    const more = left.get(key) ?? 0
    left.set(key, more - 1)
    return more > 0
  })
}

/** Back to an earlier version, or to clauses that all were there before. */
const isReturn = (old: ByKey, is: readonly Unit[], seen: ReadonlySet<string>): boolean => {
  if (seen.size === 0) return false
  if (seen.has(versionOf(is))) return true
  const come = is.filter((unit) => !old.has(unit.key))
  return come.length > 0 && come.every((unit) => seen.has(fingerprint(unit.key)))
}

/** The side that shows no terms, if there is one: the later one says why in its own words, the earlier one with `before-`. */
const notShown = (before: Shown, after: Shown, seen: ReadonlySet<string>): string | null => {
  const known = (unit: Unit): boolean => before.keys.has(unit.key) || (seen.size > 0 && seen.has(fingerprint(unit.key)))
  const here: Unavailable | null = unavailable(after.side, after.units, before.side, before.units, share(after.units, known))
  if (here) return here
  const back = share(before.units, (unit) => after.keys.has(unit.key))
  const there = unavailable(before.side, before.units, after.side, after.units, back)
  return there ? `before-${there}` : null
}

interface Shown {
  side: Side
  units: readonly Unit[]
  keys: ByKey
}

const share = (units: readonly Unit[], known: (unit: Unit) => boolean): number =>
  units.length === 0 ? 0 : units.filter(known).length / units.length

const sameText = (before: Side, was: readonly Unit[], after: Side, is: readonly Unit[]): boolean =>
  was.length === is.length &&
  was.every((unit, i) => {
    const other = is[i]
    return other !== undefined && before.text.slice(unit.start, unit.end) === after.text.slice(other.start, other.end)
  })

const dateOf =
  (before: Side, after: Side) =>
  (changed: boolean): Comparison['date'] => {
    if (before.updated === null || after.updated === null) return 'unknown'
    const moved = before.updated !== after.updated
    return moved === changed ? 'agrees' : moved ? 'moved-alone' : 'not-moved'
  }
