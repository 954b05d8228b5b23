import type { DocumentType } from './document'
import type { AnchoredOverlay, Finding } from './finding'
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
      date: string
    }
  | { kind: 'unknown-provision' }
  | { kind: 'failed'; reason: 'rules-damaged' }

/** A kind of provision, as the dashboard lists it. */
export type Kind = Pick<Detector, 'id' | 'name' | 'category' | 'polarity'>

/** What the popup and the side panel show for a tab. */
export type SummaryReply =
  | {
      kind: 'terms'
      url: string
      frames: FrameReading[]
      platform: Platform | null
      risk: Risk
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
