import * as engine from '../engine/others'
import type { Others } from '../model/others'
import type { Platform, PlatformDocument } from '../model/platform'
import type { FactsReply } from '../model/replies'
import type { Rules } from './rules'

const factsOf = async (rules: Rules, provision: string) => {
  const read = await rules.part((store) => store.factsRead())
  const type = await rules.part((store) => store.factsOf(provision))
  return typeof read === 'string' || typeof type === 'string' ? null : { read, type, facts: engine.platformFacts(read, type) }
}

/** How other platforms handle a provision, in figures; null where too few were read to say anything. */
export const othersOf = async (rules: Rules, provision: string, here: Platform | null): Promise<Others | null> => {
  const known = await factsOf(rules, provision)
  if (!known || known.facts.length < engine.fewestRead) return null
  const { read, type, facts } = known
  const counted = (state: 'present' | 'unclear'): number => facts.filter((f) => f.state === state).length
  const place = here ? { id: here.id, sector: here.sector ?? '' } : null
  return {
    date: read.date,
    groups: type.groups,
    read: facts.length,
    found: counted('present'),
    unclear: counted('unclear'),
    sure: type.sure,
    recall: type.recall ?? null,
    sector: engine.sectorOf(facts, here?.sector ?? ''),
    neighbours: engine.neighbours(read, facts, place),
  }
}

const order = ['present', 'unclear', 'absent', 'not-found'] as const

/** The platforms behind the figures: where it was found first, then by name. */
export const facts =
  (rules: Rules) =>
  async ({ provision }: { provision: string }): Promise<FactsReply> => {
    const known = await factsOf(rules, provision)
    if (!known) return { kind: 'none' }
    const platforms = await Promise.all(known.facts.map((f) => rules.part((store) => store.platform(f.id))))
    const rows = known.facts.map(({ name, sector, state, documents }, place) => {
      const platform = platforms[place]
      const addresses = platform === undefined || typeof platform === 'string' ? [] : platform.documents
      return { name, sector, state, documents: documents.map((d) => ({ ...d, url: addressOf(addresses, d.type) })) }
    })
    rows.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || a.name.localeCompare(b.name, 'en'))
    return { kind: 'facts', rows }
  }

/** One that somebody opened beats one from memory. */
const addressOf = (documents: readonly PlatformDocument[], type: PlatformDocument['type']): string | null => {
  const there = documents.filter((d) => d.type === type)
  return (there.find((d) => d.confirmed) ?? there[0])?.url ?? null
}
