import type { Comparison } from './comparison'
import type { KeptDocument, KeptVersion, TextState } from './kept'
import type { KeptText } from './kept-text'

/** Which document, and which of its versions. */
export interface VersionAsk {
  key: string
  version: number
}

/** What came of comparing a page with what its reader read last. Times are milliseconds since 1970. */
export type ChangesReply =
  /** Nothing to tell: the same terms, a first visit, a private window. */
  | { kind: 'none' }
  /** The background has forgotten the page (it was stopped meanwhile): send it again. */
  | { kind: 'resend' }
  | {
      kind: 'changed'
      key: string
      version: number
      since: number
      comparison: Comparison
      /** The reader closed the banner of this version before. */
      closed: boolean
    }
  /** The stated date moved, and the text did not. `told`: the reader has been told of it before. */
  | { kind: 'date-moved'; key: string; version: number; since: number; from: string | null; to: string | null; told: boolean }

/** An unread change, for a list: the clauses' words in `comparison` are cut short. */
export interface UnreadChange {
  key: string
  version: number
  since: number
  at: number
  document: KeptDocument
  comparison: Comparison
  /** The document stands at one of the addresses that were named. */
  here: boolean
}

/** `dates`: documents whose stated date moved alone at the last visit. */
export interface UnreadReply {
  changes: UnreadChange[]
  dates: { document: KeptDocument; here: boolean }[]
}

export interface ShelfDocument {
  document: KeptDocument
  /** The platform's name, where the rules know it. */
  platform?: string
  versions: { version: KeptVersion; text: TextState }[]
  /** Bytes on disk. */
  bytes: number
}

/** `damaged`: documents whose record cannot be read; they are kept as they are until they are forgotten. */
export type LibraryReply =
  | { kind: 'library'; documents: ShelfDocument[]; damaged: string[]; bytes: number; quota: number }
  | { kind: 'failed'; reason: 'unreadable' }

export type VersionReply =
  | { kind: 'version'; version: KeptVersion; kept: KeptText }
  | { kind: 'unknown' }
  | { kind: 'dropped'; version: KeptVersion; at: number }
  | { kind: 'damaged' }

export type DifferenceReply =
  | { kind: 'difference'; comparison: Comparison; before: KeptText; after: KeptText; from: KeptVersion; to: KeptVersion }
  | { kind: 'unknown' }
  | { kind: 'no-text'; version: number }

export type ForgetReply = { kind: 'forgotten'; documents: number } | { kind: 'failed' }
