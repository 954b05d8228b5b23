import { Dexie, type EntityTable } from 'dexie'

/** One stored part of a ruleset: its JSON and a checksum that tells a damaged record from a whole one. */
export interface StoredPart {
  id: string
  json: string
  sum: number
}

export interface StoredMeta {
  id: 'ruleset'
  version: number
  digest: string
  date: string
  /** Records that each table must hold. */
  counts: Record<PartTable, number>
}

export const partTables = ['detectors', 'notes', 'regulations', 'platforms', 'hosts'] as const
export type PartTable = (typeof partTables)[number]

export type Database = Dexie & { meta: EntityTable<StoredMeta, 'id'> } & Record<PartTable, EntityTable<StoredPart, 'id'>>

/** Detectors are one record, for a fast cold start; the rest is read by key when it is shown. */
export const openDatabase = (name = 'clauselight'): Database => {
  const database = new Dexie(name)
  declareTables(database)
  // Dexie adds the tables that `stores` names as properties of the instance.
  return database as Database
}

/** Said again after a database was deleted: Dexie goes by what it found in the old one, such as a later version's other keys. */
export const declareTables = (database: Dexie): void => {
  database.version(1).stores({ meta: 'id', detectors: 'id', notes: 'id', regulations: 'id', platforms: 'id', hosts: 'id' })
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): not against tampering, only against damage. */
export const checksum = (text: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
