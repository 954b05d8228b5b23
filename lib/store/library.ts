import { Dexie } from 'dexie'
import * as z from 'zod/mini'
import { KeptDocument, KeptVersion, type TextState } from '../model/kept'
import type { LibraryDatabase, StoredVersion } from './library-database'

type Part<T> = { kind: 'found'; value: T } | { kind: 'absent' } | { kind: 'damaged' }

const allOf = (key: string, upTo: number | typeof Dexie.maxKey = Dexie.maxKey): [[string, typeof Dexie.minKey], [string, typeof upTo]] => [
  [key, Dexie.minKey],
  [key, upTo],
]

/** The readings kept, in IndexedDB. Implements `Library` of `lib/app/kept`. */
export const libraryIn = (database: LibraryDatabase) => {
  const { documents, versions, texts } = database
  const stored = async (key: string, upTo?: number): Promise<StoredVersion[]> =>
    versions
      .where('[key+version]')
      .between(...allOf(key, upTo), true, true)
      .toArray()
  /** Runs a change if the document is still what its writer read. */
  const ifStill = (key: string, revision: number | null | 'any', work: () => Promise<unknown>): Promise<boolean> =>
    database.transaction('rw', [documents, versions, texts], async () => {
      const now: unknown = await documents.get(key)
      const found = now === undefined ? null : Reflect.get(Object(now), 'revision')
      if (revision !== 'any' && found !== revision) return false
      await work()
      return true
    })

  return {
    keys: async (): Promise<string[]> => documents.toCollection().primaryKeys(),
    document: async (key: string): Promise<Part<KeptDocument>> => {
      const found: unknown = await documents.get(key).catch(() => null)
      if (found === undefined) return { kind: 'absent' }
      const parsed = z.safeParse(KeptDocument, found)
      return parsed.success ? { kind: 'found', value: parsed.data } : { kind: 'damaged' }
    },
    versions: async (key: string): Promise<{ version: KeptVersion; text: TextState }[]> =>
      (await stored(key).catch(() => [])).flatMap((one) => {
        const parsed = z.safeParse(KeptVersion, one.meta)
        return parsed.success ? [{ version: parsed.data, text: stateOf(one) }] : []
      }),
    prints: async (key: string, upTo: number): Promise<Uint8Array[]> =>
      (await stored(key, upTo).catch(() => [])).flatMap(({ prints }) => (prints instanceof Uint8Array ? [prints] : [])),
    body: async (key: string, version: number): Promise<Part<Uint8Array>> => {
      const found = await texts.get([key, version]).catch(() => null)
      if (found === undefined) return { kind: 'absent' }
      return found?.body instanceof Uint8Array ? { kind: 'found', value: found.body } : { kind: 'damaged' }
    },
    put: (
      document: KeptDocument,
      { version, prints, body }: { version: KeptVersion; prints: Uint8Array; body: Uint8Array },
      revision: number | null | 'any',
    ): Promise<boolean> =>
      ifStill(document.key, revision, async () => {
        const at = { key: document.key, version: version.version }
        await versions.put({ ...at, meta: version, prints, bytes: body.byteLength, dropped: null })
        await texts.put({ ...at, body })
        await documents.put(document)
      }),
    change: (document: KeptDocument, revision: number | null | 'any'): Promise<boolean> =>
      ifStill(document.key, revision, () => documents.put(document)),
    drop: (which: readonly { key: string; version: number }[], at: number): Promise<void> =>
      database.transaction('rw', [versions, texts], async () => {
        for (const { key, version } of which) {
          await texts.delete([key, version])
          await versions.update([key, version], { dropped: at, bytes: 0 })
        }
      }),
    forget: (key: string | null): Promise<number> =>
      database.transaction('rw', [documents, versions, texts], async () => {
        if (key === null) {
          const all = await documents.count()
          await Promise.all([documents.clear(), versions.clear(), texts.clear()])
          return all
        }
        const here = await documents.where('key').equals(key).delete()
        for (const table of [versions, texts])
          await table
            .where('[key+version]')
            .between(...allOf(key), true, true)
            .delete()
        return here
      }),
  }
}

const stateOf = ({ dropped, bytes }: StoredVersion): TextState =>
  typeof dropped === 'number' ? { kind: 'dropped', at: dropped } : typeof bytes === 'number' ? { kind: 'kept', bytes } : { kind: 'damaged' }
