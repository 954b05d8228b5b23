import type { GivesWay, ListOrigin, ListStatus } from '../../model/lists-reply'
import type { KeptList, ListPart } from '../../model/own-list'
import { mergeLists } from './merge-lists'

/** The provisions of ours by id; `weighs`: whether it is a risk, which has factors. */
export type Ours = ReadonlyMap<string, { name: string; weighs: boolean }>

/** The lists as the reader sees them. `fingerprints`: by public key. */
export const listStatus = (kept: readonly KeptList[], ours: Ours, fingerprints: ReadonlyMap<string, string>): ListStatus[] => {
  const { beaten } = mergeLists(kept.filter((k) => k.on).map((k) => k.list))
  return kept.map(({ list, on, at, skipped, source }): ListStatus => {
    const own = new Set(list.detectors.map((d) => d.id))
    const vain = (part: ListPart, ids: readonly string[], acts: (id: string) => boolean): GivesWay[] =>
      ids.filter((id) => !acts(id)).map((id) => ({ part, name: ours.get(id)?.name ?? id, by: null }))
    const weighs = (id: string): boolean => ours.get(id)?.weighs === true
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
      weighs: list.severities.flatMap(({ id }) => (gives.includes(id) || !weighs(id) ? [] : (ours.get(id)?.name ?? []))),
      skipped,
      givesWay: [
        ...lost.map(({ part, name, by }) => ({ part, name: ours.get(name)?.name ?? name, by })),
        ...vain(
          'severities',
          list.severities.map((s) => s.id),
          weighs,
        ),
        ...vain(
          'notes',
          list.notes.filter((n) => !own.has(n.id)).map((n) => n.id),
          (id) => ours.has(id),
        ),
      ],
      source: source && originOf(source, on, fingerprints),
    }
  })
}

const originOf = (
  { url, trusted, checks, next, seen }: NonNullable<KeptList['source']>,
  on: boolean,
  fingerprints: ReadonlyMap<string, string>,
): ListOrigin => ({ url, fingerprint: fingerprints.get(trusted) ?? '', checks, next: on ? next : null, expires: seen.expires })
