import { hostsOf } from '../../engine/host-addresses'
import type { ByList } from '../../model/lists-reply'
import type { ListNote, ListPart, OwnList } from '../../model/own-list'
import type { HostAddresses, Overlay, Platform } from '../../model/platform'
import type { Prose } from '../../model/prose'
import { type Detector, type Note, type SectionName, sectionNames } from '../../model/provision'
import type { Factors } from '../../model/severity'

/** What a list says beside one of our notes. */
export interface Said {
  list: string
  sections: Partial<Record<SectionName, Prose>>
}

/** All that the lists in use add to the rules, and what they weigh differently. Nothing of ours is replaced but factors. */
export interface Additions {
  detectors: readonly Detector[]
  notes: ReadonlyMap<string, Note>
  /** By id of a provision of ours. */
  said: ReadonlyMap<string, readonly Said[]>
  weighed: ReadonlyMap<string, { list: string; factors: Factors }>
  platforms: ReadonlyMap<string, Platform>
  /** By id of a platform of ours. */
  more: ReadonlyMap<string, Pick<Platform, 'documents' | 'overlays'>>
  hosts: ReadonlyMap<string, HostAddresses>
  /** By id of a provision, ours or a list's. */
  by: ReadonlyMap<string, readonly ByList[]>
  /** What gives way to a list further up. */
  beaten: readonly { list: string; part: ListPart; name: string; by: string }[]
}

/** The id under which something of a list's own stands among the rules: it can be none of ours, which have no colon. */
export const ownId = (list: string, id: string): string => `${list}:${id}`

/** Puts lists together, the first before the next. Pure; the same lists lead to the same additions. */
export const mergeLists = (lists: readonly OwnList[]): Additions => {
  const detectors: Detector[] = []
  const notes = new Map<string, Note>()
  const said = new Map<string, Said[]>()
  const weighed = new Map<string, { list: string; factors: Factors }>()
  const platforms = new Map<string, Platform>()
  const more = new Map<string, { documents: Platform['documents']; overlays: Overlay[] }>()
  const by = new Map<string, ByList[]>()
  const beaten: { list: string; part: ListPart; name: string; by: string }[] = []

  for (const list of lists) {
    const own = new Map(list.detectors.map((d) => [d.id, d]))
    const named = (id: string): string => (own.has(id) ? ownId(list.id, id) : id)
    const add = (provision: string, did: ByList['did']): void => {
      by.set(provision, [...(by.get(provision) ?? []), { name: list.name, did }])
    }
    for (const detector of list.detectors) {
      const id = ownId(list.id, detector.id)
      detectors.push({ ...detector, id, category: list.name, mitigates: detector.mitigates.map(named) })
      add(id, 'found')
    }
    for (const note of list.notes) {
      const detector = own.get(note.id)
      if (detector) notes.set(named(note.id), noteOf(list, note, detector))
      else {
        said.set(note.id, [...(said.get(note.id) ?? []), { list: list.name, sections: sectionsOf(note) }])
        add(note.id, 'said')
      }
    }
    for (const { id, factors } of list.severities) {
      const held = weighed.get(id)
      if (held) beaten.push({ list: list.id, part: 'severities', name: id, by: held.list })
      else {
        weighed.set(id, { list: list.name, factors })
        add(id, 'weighed')
      }
    }
    for (const platform of list.platforms) {
      const { documents } = platform
      const overlays = platform.overlays.map((o) => ({ ...o, provision: named(o.provision), says: `${list.name}: ${o.says}` }))
      if (platform.name !== undefined) {
        const { name, sector } = platform
        const id = ownId(list.id, platform.id)
        platforms.set(id, { id, name, ...(sector !== undefined && { sector }), documents, overlays })
        continue
      }
      const held = more.get(platform.id) ?? { documents: [], overlays: [] }
      const taken = overlays.some((o) => held.overlays.some((h) => h.provision === o.provision && h.document === o.document))
      const earlier = lists.find((l) => l !== list && l.platforms.some((p) => p.id === platform.id && p.name === undefined))
      if (taken && earlier) beaten.push({ list: list.id, part: 'platforms', name: platform.id, by: earlier.name })
      more.set(platform.id, { documents: [...held.documents, ...documents], overlays: [...held.overlays, ...overlays] })
    }
  }
  const addressed = [...[...more].map(([id, { documents }]) => ({ id, name: id, documents, overlays: [] })), ...platforms.values()]
  const hosts = new Map(hostsOf(addressed).map((host) => [host.host, host]))
  return { detectors, notes, said, weighed, platforms, more, hosts, by, beaten }
}

/** A text is a paragraph of that text, whatever stands in it. */
const prose = (text: string | Prose | undefined): Prose => (typeof text === 'string' ? [{ p: [text] }] : (text ?? []))

const sectionsOf = (note: ListNote): Partial<Record<SectionName, Prose>> => {
  const sections: Partial<Record<SectionName, Prose>> = {}
  for (const name of sectionNames) {
    const text = prose(note.sections[name])
    if (text.length > 0) sections[name] = text
  }
  return sections
}

const noteOf = (list: OwnList, note: ListNote, detector: OwnList['detectors'][number]): Note => {
  const { exposure, enforcement, regulations } = note
  const { name, polarity } = detector
  const mitigatedBy = list.detectors.filter((d) => d.mitigates.includes(detector.id)).map((d) => ownId(list.id, d.id))
  const sections = { ...empty, ...sectionsOf(note) }
  const id = ownId(list.id, detector.id)
  return { id, name, category: list.name, polarity, exposure, enforcement, regulations, related: [], mitigatedBy, sections }
}

const empty: Note['sections'] = {
  plain: [],
  forYou: [],
  actions: [],
  why: [],
  landscape: [],
  exposure: [],
  jurisdictions: [],
  contract: [],
  compliance: [],
  diligence: [],
  enforcement: [],
  open: [],
  others: [],
}
