import type { PartChanges } from '../model/sync-state'
import { byName } from './keyed'

/** More names are not kept: the count says how many there are. */
const mostNames = 40

/** Which elements of each part came, went or changed between two rulesets, by name. Parts without any are left out. */
export const changesBetween = (before: object, after: object): PartChanges[] =>
  Object.entries(after).flatMap(([part, list]) => {
    const now = byName(list)
    const then = byName(Reflect.get(before, part)) ?? new Map<string, unknown>()
    if (!now || now.size + then.size === 0) return []
    const differs = (name: string): boolean => then.has(name) && JSON.stringify(then.get(name)) !== JSON.stringify(now.get(name))
    const added = [...now.keys()].filter((name) => !then.has(name))
    const changed = [...now.keys()].filter(differs)
    const removed = [...then.keys()].filter((name) => !now.has(name))
    const count = added.length + changed.length + removed.length
    if (count === 0) return []
    return [{ part, count, added: added.slice(0, mostNames), changed: changed.slice(0, mostNames), removed: removed.slice(0, mostNames) }]
  })
