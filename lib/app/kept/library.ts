import type { KeptDocument, KeptVersion, TextState } from '../../model/kept'
import type { Part } from '../rules-store'

/** A version as it is stored. `prints`: the fingerprints that were never seen before it. */
export interface Entry {
  version: KeptVersion
  prints: Uint8Array
  /** The packed and compressed text. */
  body: Uint8Array
}

export interface ShelfVersion {
  version: KeptVersion
  text: TextState
}

/** The revision that a writer read: null where there was no record, `any` where it could not be read. */
export type Revision = number | null | 'any'

export const revisionOf = (found: Part<KeptDocument>): Revision =>
  found.kind === 'found' ? found.value.revision : found.kind === 'absent' ? null : 'any'

/**
 * The readings kept. Reads never throw on a damaged record: they say so, and nothing is deleted for being damaged. Writes are whole or not
 * at all, and reject when the disk is full.
 *
 * A write is false when somebody else has changed the document since it was read: read it again.
 */
export interface Library {
  keys(): Promise<string[]>
  document(key: string): Promise<Part<KeptDocument>>
  /** In order; versions whose record cannot be read are left out. */
  versions(key: string): Promise<ShelfVersion[]>
  /** The prints of all versions up to and with this one. */
  prints(key: string, upTo: number): Promise<Uint8Array[]>
  body(key: string, version: number): Promise<Part<Uint8Array>>
  /** Adds a version, or puts it in place of one of the same number, and its document's record. */
  put(document: KeptDocument, entry: Entry, revision: Revision): Promise<boolean>
  change(document: KeptDocument, revision: Revision): Promise<boolean>
  /** Takes the texts of these versions away; their links stay. */
  drop(versions: readonly { key: string; version: number }[], at: number): Promise<void>
  forget(key: string | null): Promise<number>
}
