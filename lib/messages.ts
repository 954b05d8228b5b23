import type { AnchoredOverlay, Finding } from './model/finding'
import type { PageText, Recognition } from './model/page'
import type { Overlay, Platform } from './model/platform'
import type { Note } from './model/provision'
import type { FrameReading } from './model/reading'
import type { Regulation } from './model/regulation'
import type { Risk } from './model/risk'
import type { Settings } from './model/settings'

/** What came of handing a page's text to the engine. */
export type VisitReply =
  | { kind: 'terms'; page: Recognition; findings: Finding[]; overlays: AnchoredOverlay[]; settings: Settings }
  /** Terms in a language the rules cannot read: finding nothing means nothing. */
  | { kind: 'unreadable'; page: Recognition }
  | { kind: 'not-terms' }
  | { kind: 'off' }
  | { kind: 'failed'; reason: 'rules-damaged' | 'storage-full' | 'malformed' }

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

/** What the popup and the side panel show for a tab. */
export type SummaryReply =
  | {
      kind: 'terms'
      url: string
      frames: FrameReading[]
      platform: Platform | null
      risk: Risk
      /** Ids of protective provisions by the risk they soften, where both were found. */
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

/** Every question the background answers. Request and reply on one line, with a sentence on each. */
export interface Protocol {
  /** The loader, or a registered address, says that this frame may hold terms; the reply says whether the annotator was sent in. */
  arrived: { ask: null; reply: boolean }
  /** The annotator hands over what it read. */
  visit: { ask: PageText; reply: VisitReply }
  /** The annotator's frame shows no terms any more (navigation inside the page). */
  left: { ask: null; reply: null }
  /** The card needs the note of a provision, and what a reviewer said of it on this platform. */
  note: { ask: { provision: string; platform: string | null }; reply: NoteReply }
  /** The page needs the card's code: the background injects it into the asking frame. */
  card: { ask: null; reply: boolean }
  /** The popup and the side panel ask what is known of a tab. */
  summary: { ask: { tabId: number; url: string }; reply: SummaryReply }
  /** Changes some of the reader's settings. */
  settings: { ask: Partial<Settings>; reply: Settings }
}

/** What the background or the popup may tell an annotator. */
export interface PageProtocol {
  /** Scroll to a finding and open its card with the keyboard's focus in it. `index` is its place in the visit's findings. */
  show: { ask: { index: number; open: boolean }; reply: boolean }
  /** Move to the next or previous mark, or open the card of the one we are at. */
  move: { ask: 'next' | 'previous' | 'open'; reply: boolean }
  /** Settings changed: paint again, or stop. */
  repaint: { ask: Settings; reply: null }
  /** Read the page again. */
  reread: { ask: null; reply: null }
}
