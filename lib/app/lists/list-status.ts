import type { GivesWay, ListStatus } from '../../model/lists-reply'
import type { KeptList, ListPart } from '../../model/own-list'
import { mergeLists } from './merge-lists'

/** The lists as the reader sees them. `ours`: the provisions of ours, id to name. */
export const listStatus = (kept: readonly KeptList[], ours: ReadonlyMap<string, string>): ListStatus[] => {
  const { beaten } = mergeLists(kept.filter((k) => k.on).map((k) => k.list))
  return kept.map(({ list, on, at, skipped }): ListStatus => {
    const own = new Set(list.detectors.map((d) => d.id))
    const unknown = (part: ListPart, ids: readonly string[]): GivesWay[] =>
      ids.filter((id) => !ours.has(id)).map((name) => ({ part, name, by: null }))
    const lost = beaten.filter((b) => b.list === list.id)
    const gives = lost.filter((b) => b.part === 'severities').map((b) => b.name)
    return {
      id: list.id,
      name: list.name,
      version: list.version,
      date: list.date ?? null,
      on,
      at,
      counts: {
        detectors: list.detectors.length,
        notes: list.notes.length,
        platforms: list.platforms.length,
        severities: list.severities.length,
      },
      weighs: list.severities.flatMap(({ id }) => (gives.includes(id) ? [] : (ours.get(id) ?? []))),
      skipped,
      givesWay: [
        ...lost.map(({ part, name, by }) => ({ part, name: ours.get(name) ?? name, by })),
        ...unknown(
          'severities',
          list.severities.map((s) => s.id),
        ),
        ...unknown(
          'notes',
          list.notes.filter((n) => !own.has(n.id)).map((n) => n.id),
        ),
      ],
    }
  })
}
