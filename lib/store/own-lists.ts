import { Dexie, type EntityTable } from 'dexie'
import * as z from 'zod/mini'
import { KeptList } from '../model/own-list'
import { checksum } from './database'
import type { KeyedStorage } from './settings'

interface StoredList {
  /** From 0: the order of the lists. */
  place: number
  json: string
  sum: number
}

type ListsDatabase = Dexie & { lists: EntityTable<StoredList, 'place'> }

/** A database of its own: rules that are damaged are thrown away and written anew, and the reader's lists must not go with them. */
export const openLists = (name = 'clauselight-lists'): ListsDatabase => {
  const database = new Dexie(name)
  database.version(1).stores({ lists: 'place' })
  // Dexie adds the tables that `stores` names as properties of the instance.
  return database as ListsDatabase
}

const key = 'ownLists'

/**
 * The reader's own lists, in their order. Whether there are any stands in `storage`, so that a reader without lists opens no database at a
 * cold start. A list that cannot be read is left out. Both reject when the browser's storage fails.
 */
export const ownListsIn = (storage: KeyedStorage, open: () => ListsDatabase) => {
  let opened: ListsDatabase | undefined
  const database = (): ListsDatabase => {
    opened ??= open()
    return opened
  }
  return {
    all: async (): Promise<KeptList[]> => {
      if (!(await storage.get(key))[key]) return []
      return (await database().lists.orderBy('place').toArray()).flatMap(readable)
    },
    /** In place of those that are there, whole or not at all. */
    write: async (lists: readonly KeptList[]): Promise<void> => {
      if (lists.length > 0) await storage.set({ [key]: true })
      const { lists: table } = database()
      const stored = lists.map((list, place): StoredList => {
        const json = JSON.stringify(list)
        return { place, json, sum: checksum(json) }
      })
      await database().transaction('rw', [table], async () => {
        await table.clear()
        await table.bulkAdd(stored)
      })
      if (lists.length === 0) await storage.remove(key)
    },
  }
}

const readable = ({ json, sum }: StoredList): KeptList[] => {
  if (typeof json !== 'string' || checksum(json) !== sum) return []
  const parsed = z.safeParse(KeptList, JSON.parse(json))
  return parsed.success ? [parsed.data] : []
}
