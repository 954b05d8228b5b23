import type { DocumentType } from '../model/document'
import type { FactMark, FactsRead, TypeFacts } from '../model/facts'
import type { Neighbours, PlatformState, Sector } from '../model/others'

export interface PlatformFact {
  id: string
  name: string
  sector: string
  state: PlatformState
  documents: { type: DocumentType; copied: string; stated: string; mark: FactMark }[]
}

/**
 * What each platform says of one kind of clause: only platforms of which a document of every group was read. A clause that is found anywhere is
 * present; where there are only weaker signs it is unclear; finding nothing is absence only where we would hardly have missed it.
 */
export const platformFacts = (read: FactsRead, type: TypeFacts): PlatformFact[] => {
  const wanted = type.groups.map((group) => read.groups[group] ?? [])
  const documents = new Map<number, PlatformFact['documents']>()
  let place = 0
  for (const [platform, kind, copied, stated] of read.documents) {
    if (!wanted.some((types) => types.includes(kind))) continue
    // The schema lets no other characters in.
    const mark = (type.marks[place++] ?? '?') as FactMark
    documents.set(platform, [...(documents.get(platform) ?? []), { type: kind, copied, stated, mark }])
  }
  return [...documents].flatMap(([platform, list]): PlatformFact[] => {
    const known = read.platforms[platform]
    const whole = wanted.every((types) => list.some((d) => types.includes(d.type)))
    if (!known || !whole) return []
    const [id, name, sector] = known
    return [{ id, name, sector, state: stateOf(list, type.sure), documents: list }]
  })
}

const stateOf = (documents: PlatformFact['documents'], sure: boolean): PlatformState => {
  if (documents.some((d) => d.mark === '+')) return 'present'
  if (documents.some((d) => d.mark === '?')) return 'unclear'
  return sure ? 'absent' : 'not-found'
}

const mostNamed = 3

/**
 * Platforms to compare with, those of the same sector first, then in the order of the facts; never the one we are on, and none "without" it
 * unless absence can be told.
 */
export const neighbours = (read: FactsRead, facts: readonly PlatformFact[], here: { id: string; sector: string } | null): Neighbours => {
  const places = new Map(read.platforms.map(([id], place) => [id, place]))
  const isNear = (f: PlatformFact): boolean => here !== null && here.sector !== '' && f.sector === here.sector
  const rank = (f: PlatformFact): number => (isNear(f) ? 0 : read.platforms.length) + (places.get(f.id) ?? 0)
  const named = (state: PlatformState): string[] =>
    facts
      .filter((f) => f.state === state && f.id !== here?.id)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, mostNamed)
      .map((f) => f.name)
  return { with: named('present'), without: named('absent') }
}

/** Fewer than these say nothing of a sector, or of the whole. */
export const fewestRead = 5

/** How a sector compares with all platforms: `rarer` and `commoner` only where the difference is more than twice its standard error. */
export const sectorOf = (facts: readonly PlatformFact[], id: string): Sector | null => {
  const inside = facts.filter((f) => f.sector === id)
  const found = inside.filter((f) => f.state === 'present').length
  if (id === '' || inside.length < fewestRead || inside.length === facts.length) return null
  const others = facts.length - inside.length
  const share = found / inside.length
  const elsewhere = (facts.filter((f) => f.state === 'present').length - found) / others
  const all = (share * inside.length + elsewhere * others) / facts.length
  const error = Math.sqrt(all * (1 - all) * (1 / inside.length + 1 / others))
  const difference = share - elsewhere
  const compares = Math.abs(difference) <= 2 * error ? 'alike' : difference < 0 ? 'rarer' : 'commoner'
  return { id, read: inside.length, found, compares }
}
