import { Dexie, type EntityTable } from 'dexie'
import * as z from 'zod/mini'
import { KeptVersion } from '../model/kept'
import { WatchChoices, Watched } from '../model/watch'

interface Base {
  version: KeptVersion
  body: Uint8Array
  prints: Uint8Array
}

type WatchDatabase = Dexie & {
  watched: EntityTable<Watched, 'key'>
  bases: EntityTable<Base & { key: string }, 'key'>
  choices: EntityTable<{ name: string; value: unknown }, 'name'>
}

/** A database of its own: it is never thrown away with rules that are damaged. */
export const openWatch = (name = 'clauselight-watch'): WatchDatabase => {
  const database = new Dexie(name)
  database.version(1).stores({ watched: 'key', bases: 'key', choices: 'name' })
  // Dexie adds the tables that `stores` names as properties of the instance.
  return database as WatchDatabase
}

const StoredBase = z.object({ version: KeptVersion, body: z.instanceof(Uint8Array), prints: z.instanceof(Uint8Array) })

const choicesOf = (stored: unknown): WatchChoices => {
  const parsed = z.safeParse(WatchChoices, Reflect.get(Object(stored), 'value') ?? {})
  return parsed.success ? parsed.data : z.parse(WatchChoices, {})
}

const read = (stored: unknown): Watched | null => {
  const parsed = z.safeParse(Watched, stored)
  return parsed.success ? parsed.data : null
}

/** What is watched, in IndexedDB. Implements `WatchStore` of `lib/app/watch`. */
export const watchIn = (database: WatchDatabase) => {
  const { watched, bases, choices } = database
  return {
    all: async (): Promise<Watched[]> => (await watched.toArray()).flatMap((one) => read(one) ?? []),
    add: (one: Watched): Promise<void> =>
      database.transaction('rw', watched, async () => {
        // One that cannot be read is made anew.
        if (!read(await watched.get(one.key))) await watched.put(one)
      }),
    change: (key: string, to: (one: Watched) => Watched, base?: Base): Promise<Watched | null> =>
      database.transaction('rw', watched, bases, async () => {
        const found = read(await watched.get(key))
        if (!found) return null
        const next = to(found)
        await watched.put(next)
        if (base) await bases.put({ key, ...base })
        return next
      }),
    base: async (key: string): Promise<Base | null> => {
      const parsed = z.safeParse(StoredBase, await bases.get(key).catch(() => null))
      return parsed.success ? parsed.data : null
    },
    remove: (key: string): Promise<void> =>
      database.transaction('rw', watched, bases, async () => {
        await watched.delete(key)
        await bases.delete(key)
      }),
    clear: (): Promise<void> =>
      database.transaction('rw', watched, bases, choices, async () => {
        await Promise.all([watched.clear(), bases.clear(), choices.clear()])
      }),
    choices: async (): Promise<WatchChoices> => choicesOf(await choices.get('choices').catch(() => null)),
    choose: (to: (now: WatchChoices) => WatchChoices): Promise<WatchChoices> =>
      database.transaction('rw', choices, async () => {
        const next = to(choicesOf(await choices.get('choices')))
        await choices.put({ name: 'choices', value: next })
        return next
      }),
  }
}
