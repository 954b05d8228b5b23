import type { DocumentType } from './document'
import type { Absent } from './facts'
import type { AnchoredOverlay, Finding } from './finding'
import type { ByList } from './lists-reply'
import type { OtherPlatform, Others } from './others'
import type { Recognition } from './page'
import type { Overlay, Platform } from './platform'
import type { Detector, Note } from './provision'
import type { FrameReading } from './reading'
import type { Regulation } from './regulation'
import type { Risk } from './risk'
import type { Settings } from './settings'

/** What came of handing a page's text to the engine. */
export type VisitReply =
  | { kind: 'terms'; page: Recognition; findings: Finding[]; overlays: AnchoredOverlay[]; settings: Settings }
  /** Terms in a language the rules cannot read: finding nothing means nothing. */
  | { kind: 'unreadable'; page: Recognition; settings: Settings }
  | { kind: 'not-terms' }
  | { kind: 'off' }
  | { kind: 'failed'; reason: 'rules-damaged' | 'storage-full' | 'malformed' }

/** Which note is wanted, and where the clause stands: null where that is not known. */
export interface NoteAsk {
  provision: string
  platform: string | null
  document: DocumentType | null
}

export type NoteReply =
  | {
      kind: 'note'
      note: Note
      regulations: Regulation[]
      platform: { id: string; name: string } | null
      overlay: Overlay | null
      /** How other platforms handle it; absent where too few were read. */
      others?: Others
      /** The reader's own lists that had a part in it; absent where none had. */
      lists?: ByList[]
      date: string
    }
  | { kind: 'unknown-provision' }
  | { kind: 'failed'; reason: 'rules-damaged' }

/** A kind of provision, as the dashboard lists it. */
export type Kind = Pick<Detector, 'id' | 'name' | 'category' | 'polarity'>

/** The platforms behind a figure, with the documents that were read. */
export type FactsReply = { kind: 'facts'; rows: OtherPlatform[] } | { kind: 'none' }

/** What the popup and the side panel show for a tab. */
export type SummaryReply =
  | {
      kind: 'terms'
      url: string
      frames: FrameReading[]
      platform: Platform | null
      /** Names of other platforms that share the document here. */
      sharers?: string[]
      risk: Risk
      /** Protective kinds that the documents in this tab do not seem to hold; they weigh nothing. */
      absent?: Absent[]
      settings: Settings
      rules: { version: number; date: string }
    }
  /** A page of a known platform that is not one of its terms. */
  | { kind: 'platform'; platform: Platform; settings: Settings }
  | { kind: 'reading' }
  | { kind: 'other'; settings: Settings }
  | { kind: 'off'; host: string; settings: Settings }
  /** A page that extensions may not read (the browser's own pages, its store). */
  | { kind: 'closed' }
  | { kind: 'failed'; reason: 'rules-damaged' }
