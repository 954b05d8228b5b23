import { Dexie, type EntityTable, type Table } from 'dexie'
import type { KeptDocument, KeptVersion } from '../model/kept'

/** A version's link and prints; its text lies apart, so that a list of versions reads no texts. */
export interface StoredVersion {
  key: string
  version: number
  meta: KeptVersion
  prints: Uint8Array
  /** Length of the stored text. */
  bytes: number
  /** When the text was dropped to make room; null while it is there. */
  dropped: number | null
}

export interface StoredText {
  key: string
  version: number
  body: Uint8Array
}

export type LibraryDatabase = Dexie & {
  documents: EntityTable<KeptDocument, 'key'>
  versions: Table<StoredVersion, [string, number]>
  texts: Table<StoredText, [string, number]>
}

/**
 * A database of its own: rules that are damaged are thrown away and written anew, and what the reader has read must never go with them.
 */
export const openLibrary = (name = 'clauselight-library'): LibraryDatabase => {
  const database = new Dexie(name)
  database.version(1).stores({ documents: 'key', versions: '[key+version]', texts: '[key+version]' })
  // Dexie adds the tables that `stores` names as properties of the instance.
  return database as LibraryDatabase
}
