import { Dexie, type EntityTable } from 'dexie'
import { checksum } from './database'

interface KeptSet {
  /** The digest of the ruleset, in hex. */
  id: string
  version: number
  json: string
  sum: number
}

type KeptDatabase = Dexie & { sets: EntityTable<KeptSet, 'id'> }

/** A database of its own: what is in use is never touched when a set is put aside. */
export const openKept = (name = 'clauselight-kept'): KeptDatabase => {
  const database = new Dexie(name)
  database.version(1).stores({ sets: 'id' })
  // Dexie adds the tables that `stores` names as properties of the instance.
  return database as KeptDatabase
}

/** Published sets as they came: the one in use, which the next delta starts from, and the one before, to return to. */
export const keptRulesIn = (database: KeptDatabase) => ({
  list: async (): Promise<{ digest: string; version: number }[]> => {
    const all = await database.sets.toArray().catch(() => [])
    return all.map(({ id, version }) => ({ digest: id, version }))
  },
  /** Null where it is not there, or damaged. */
  read: async (digest: string): Promise<string | null> => {
    const found = await database.sets.get(digest).catch(() => undefined)
    return found && typeof found.json === 'string' && checksum(found.json) === found.sum ? found.json : null
  },
  /** Rejects when it cannot be written. */
  keep: async ({ digest, version, json }: { digest: string; version: number; json: string }): Promise<void> => {
    await database.sets.put({ id: digest, version, json, sum: checksum(json) })
  },
  /** Drops all but these. */
  only: async (digests: readonly string[]): Promise<void> => {
    await database.sets
      .where('id')
      .noneOf([...digests])
      .delete()
  },
})
