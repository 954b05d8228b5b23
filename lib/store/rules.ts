import * as z from 'zod/mini'
import { FactsRead, Missable, TypeFacts } from '../model/facts'
import { LanguageRules } from '../model/language-rules'
import { HostAddresses, Platform } from '../model/platform'
import { type DetectorSet, Note } from '../model/provision'
import { Regulation } from '../model/regulation'
import type { Ruleset } from '../model/ruleset'
import { checksum, type Database, declareTables, type PartTable, partTables, type StoredMeta, type StoredPart } from './database'
import { PackedDetectors, packDetectors, unpackDetectors } from './packed-detectors'

type Part<T> = { kind: 'found'; value: T } | { kind: 'absent' } | { kind: 'damaged' }

/** Makes the index by host of the platforms' addresses (`hostsOf` of `lib/engine`). */
type HostsOf = (platforms: Ruleset['platforms']) => HostAddresses[]

/** The rules in IndexedDB. Implements `RulesStore` of `lib/app`. */
export const rulesIn = (database: Database, hostsOf: HostsOf) => {
  const guarded = async <T>(read: () => Promise<Part<T>>): Promise<Part<T>> => {
    try {
      return await read()
    } catch {
      // Whatever the browser could not read (an unfinished upgrade, a corrupt file) is healed in the same way.
      return { kind: 'damaged' }
    }
  }
  const one = <T>(table: PartTable, id: string, schema: z.ZodMiniType<T>): Promise<Part<T>> =>
    guarded(async () => {
      const stored = await database[table].get(id)
      return stored ? opened(stored, schema) : { kind: 'absent' }
    })

  return {
    meta: () =>
      guarded(async (): Promise<Part<Omit<StoredMeta, 'id' | 'counts'>>> => {
        const meta = await database.meta.get('ruleset')
        if (!meta) return { kind: 'absent' }
        for (const table of partTables) if ((await database[table].count()) !== meta.counts[table]) return { kind: 'damaged' }
        return { kind: 'found', value: { version: meta.version, digest: meta.digest, date: meta.date } }
      }),
    detectors: () =>
      guarded(async (): Promise<Part<DetectorSet>> => {
        const packed = await one('detectors', 'all', PackedDetectors)
        if (packed.kind !== 'found') return packed
        const value = unpackDetectors(packed.value)
        return value ? { kind: 'found', value } : { kind: 'damaged' }
      }),
    languages: () => one('detectors', 'languages', z.array(z.string())),
    language: (language: string) => one('detectors', `language:${language}`, LanguageRules),
    note: (id: string) => one('notes', id, Note),
    regulation: (id: string) => one('regulations', id, Regulation),
    platform: (id: string) => one('platforms', id, Platform),
    host: (host: string) => one('hosts', host, HostAddresses),
    hosts: () =>
      guarded(async (): Promise<Part<HostAddresses[]>> => {
        const all = (await database.hosts.toArray()).map((stored) => opened(stored, HostAddresses))
        const values = all.flatMap((part) => (part.kind === 'found' ? [part.value] : []))
        return values.length === all.length ? { kind: 'found', value: values } : { kind: 'damaged' }
      }),
    factsRead: () => one('notes', factsKey('read'), FactsRead),
    factsOf: (id: string) => one('notes', factsKey(`of ${id}`), TypeFacts),
    missable: () => one('notes', factsKey('missable'), z.array(Missable)),
    fill: (ruleset: Ruleset) => fill(database, ruleset, hostsOf),
    destroy: async () => {
      database.close()
      await database.delete()
      declareTables(database)
      await database.open()
    },
  }
}

const opened = <T>(stored: StoredPart, schema: z.ZodMiniType<T>): Part<T> => {
  if (typeof stored.json !== 'string' || checksum(stored.json) !== stored.sum) return { kind: 'damaged' }
  const parsed = z.safeParse(schema, JSON.parse(stored.json))
  return parsed.success ? { kind: 'found', value: parsed.data } : { kind: 'damaged' }
}

/** One transaction: after a crash at any point the store holds the old rules or the new ones. */
const fill = async (database: Database, ruleset: Ruleset, hostsOf: HostsOf): Promise<void> => {
  const keyed = (values: readonly { id: string }[]): StoredPart[] => values.map((value) => stored(value.id, value))
  const parts: Record<PartTable, StoredPart[]> = {
    detectors: [
      stored('all', packDetectors(ruleset.detectors)),
      stored(
        'languages',
        ruleset.languages.map((l) => l.language),
      ),
      ...ruleset.languages.map((l) => stored(`language:${l.language}`, l)),
    ],
    notes: [...keyed(ruleset.notes), ...factsParts(ruleset.facts)],
    regulations: keyed(ruleset.regulations),
    platforms: keyed(ruleset.platforms),
    hosts: hostsOf(ruleset.platforms).map((host) => stored(host.host, host)),
  }
  await database.transaction('rw', [database.meta, ...partTables.map((t) => database[t])], async () => {
    for (const table of partTables) {
      await database[table].clear()
      await database[table].bulkAdd(parts[table])
    }
    const counts = { detectors: 0, notes: 0, regulations: 0, platforms: 0, hosts: 0 }
    for (const table of partTables) counts[table] = parts[table].length
    await database.meta.put({ id: 'ruleset', version: ruleset.version, digest: ruleset.digest, date: ruleset.date, counts })
  })
}

/** Facts stand among the notes, beside which they are read. A space is in no provision's id. */
const factsKey = (what: string): string => `facts ${what}`

const factsParts = (facts: Ruleset['facts']): StoredPart[] =>
  facts
    ? [
        stored(factsKey('read'), facts.read),
        stored(factsKey('missable'), facts.missable),
        ...facts.types.map((type) => stored(factsKey(`of ${type.id}`), type)),
      ]
    : []

const stored = (id: string, value: unknown): StoredPart => {
  const json = JSON.stringify(value)
  return { id, json, sum: checksum(json) }
}
