import { addressKey } from '../../engine/address-key'
import { phraseSources } from '../../engine/detector'
import type { HostAddresses, Platform } from '../../model/platform'
import { type Note, sectionNames } from '../../model/provision'
import type { Part, RulesStore } from '../rules-store'
import type { Additions, Said } from './merge-lists'

/** The rules with what the lists add. Parts that are damaged stay so; of ours nothing goes, and ours stands first. */
export const withAdditions = (store: RulesStore, more: Additions): RulesStore => ({
  ...store,
  detectors: async () =>
    mapped(await store.detectors(), ({ detectors, words }) => ({
      detectors: [
        ...detectors.map((d) => {
          const weighed = d.factors && more.weighed.get(d.id)
          return weighed ? { ...d, factors: weighed.factors } : d
        }),
        ...more.detectors,
      ],
      words: words && [...words, ...more.detectors.flatMap(phraseSources)],
    })),
  note: async (id) => {
    const own = more.notes.get(id)
    const said = more.said.get(id)
    if (own) return { kind: 'found', value: own }
    return said ? mapped(await store.note(id), (note) => saidBeside(note, said)) : store.note(id)
  },
  platform: async (id) => {
    const own = more.platforms.get(id)
    const beside = more.more.get(id)
    if (own) return { kind: 'found', value: own }
    return beside ? mapped(await store.platform(id), (platform) => beyond(platform, beside)) : store.platform(id)
  },
  host: async (host) => {
    const own = more.hosts.get(host)
    if (!own) return store.host(host)
    const ours = await store.host(host)
    return ours.kind === 'damaged' ? ours : { kind: 'found', value: joined(ours.kind === 'found' ? ours.value : null, own) }
  },
  hosts: async () =>
    mapped(await store.hosts(), (ours) => {
      const known = new Set(ours.map((h) => h.host))
      const beside = [...more.hosts.values()].filter((h) => !known.has(h.host))
      return [
        ...ours.map((h) => {
          const own = more.hosts.get(h.host)
          return own ? joined(h, own) : h
        }),
        ...beside,
      ]
    }),
})

const mapped = <T>(part: Part<T>, change: (value: T) => T): Part<T> =>
  part.kind === 'found' ? { kind: 'found', value: change(part.value) } : part

/** Addresses of ours stand before those of a list: where both know one, ours is shown. */
const joined = (ours: HostAddresses | null, own: HostAddresses): HostAddresses => ({
  host: own.host,
  addresses: [...(ours?.addresses ?? []), ...own.addresses],
})

/** Each section of the list under its name. Where our items are told apart by place, what a list adds speaks of no place. */
const saidBeside = (note: Note, said: readonly Said[]): Note => {
  const sections = { ...note.sections }
  for (const { list, sections: own } of said)
    for (const name of sectionNames) {
      const added = own[name]
      if (added) sections[name] = [...sections[name], { p: [{ strong: list }] }, ...added]
    }
  return { ...note, sections }
}

const beyond = (platform: Platform, { documents, overlays }: Pick<Platform, 'documents' | 'overlays'>): Platform => ({
  ...platform,
  documents: [...platform.documents, ...documents.filter((d) => !platform.documents.some((ours) => sameAddress(ours.url, d.url)))],
  overlays: [...platform.overlays, ...overlays],
})

const sameAddress = (a: string, b: string): boolean => {
  const [x, y] = [addressKey(a), addressKey(b)]
  return a === b || (x !== null && y !== null && x.host === y.host && x.address === y.address)
}
