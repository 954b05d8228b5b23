import type { ChangesReply, DifferenceReply, ForgetReply, LibraryReply, UnreadReply, VersionAsk, VersionReply } from './model/changes-reply'
import type { LibraryExport } from './model/library-export'
import type { SearchReply, StepReply } from './model/library-view'
import type { ListsAsk, ListsReply } from './model/lists-reply'
import type { PageText } from './model/page'
import type { FactsReply, Kind, NoteAsk, NoteReply, SummaryReply, VisitReply } from './model/replies'
import type { Settings } from './model/settings'
import type { RulesAsk, RulesStatus } from './model/sync-state'
import type { WatchAsk, WatchReply } from './model/watch'

export type { FactsReply, NoteReply, SummaryReply, VisitReply } from './model/replies'

/** Every question the background answers. Request and reply on one line, with a sentence on each. */
export interface Protocol {
  /** The loader, or a registered address, says that this frame may hold terms; the reply says whether the annotator was sent in. */
  arrived: { ask: null; reply: boolean }
  /** The annotator hands over what it read. */
  visit: { ask: PageText; reply: VisitReply }
  /**
   * The annotator asks, once its marks are drawn and the page is at rest, what changed since the reader's last visit. `view` names this
   * loading of the page; `page` is sent only after the background said that it has forgotten it.
   */
  changes: { ask: { view: string; page: PageText | null }; reply: ChangesReply }
  /** The reader has read this version: changes are told from it on. False when there is no such version. */
  read: { ask: VersionAsk; reply: boolean }
  /** The reader closed the banner of this version: it is not shown again, and the change stays unread. */
  closeBanner: { ask: VersionAsk; reply: boolean }
  /** The popup asks for all changes that were not read; `urls` are the addresses of the frames in front. */
  unread: { ask: { urls: string[] }; reply: UnreadReply }
  /** Our own pages ask for everything that was read: documents with their versions, without the texts. */
  library: { ask: null; reply: LibraryReply }
  /** Our own pages ask for the text of one version. */
  version: { ask: VersionAsk; reply: VersionReply }
  /** Our own pages ask for the comparison of any two versions, by today's rules. */
  difference: { ask: { key: string; from: number; to: number }; reply: DifferenceReply }
  /** Our own pages ask what one version says of each provision, and how it differs from the one before. */
  step: { ask: VersionAsk; reply: StepReply }
  /** Our own pages look for words in all versions of one document. */
  search: { ask: { key: string; words: string }; reply: SearchReply }
  /** Our own pages have a document forgotten, or with null everything. */
  forget: { ask: { key: string | null }; reply: ForgetReply }
  /** Our own pages export a document, or with null everything; null where there is no such document. */
  exportLibrary: { ask: { key: string | null }; reply: LibraryExport | null }
  /** The annotator's frame shows no terms any more (navigation inside the page). */
  left: { ask: null; reply: null }
  /** The card needs the note of a provision, and what a reviewer said of it in this document of the platform. */
  note: { ask: NoteAsk; reply: NoteReply }
  /** The card opens the set behind a figure: every platform that was read for a provision. */
  facts: { ask: { provision: string }; reply: FactsReply }
  /** The page needs the card's code: the background injects it into the asking frame. */
  card: { ask: null; reply: boolean }
  /** The card asks for the strings of the interface, by their keys. */
  words: { ask: null; reply: Readonly<Record<string, string>> }
  /** The popup and the side panel ask what is known of a tab. */
  summary: { ask: { tabId: number; url: string }; reply: SummaryReply }
  /** The kinds of provisions that the rules know; empty where the rules cannot be read. */
  kinds: { ask: null; reply: Kind[] }
  /** Changes some of the reader's settings. */
  settings: { ask: Partial<Settings>; reply: Settings }
  /** Where the rules come from and what came of the last looks; and what the reader decides about it. */
  rules: { ask: RulesAsk; reply: RulesStatus }
  /** Our own pages ask for what is watched, star and unstar, have it checked now, and choose how changes are told. */
  watch: { ask: WatchAsk; reply: WatchReply }
  /** The reader's own lists of rules, and what our own pages do with them. */
  lists: { ask: ListsAsk; reply: ListsReply }
}

/** `from: 'edge'` enters a frame anew at its first or last mark; `wrap` goes round at its end. */
export interface Move {
  to: 'next' | 'previous' | 'open' | 'next-change'
  from: 'here' | 'edge'
  wrap: boolean
}

/** What the background or the popup may tell an annotator. */
export interface PageProtocol {
  /** Scroll to a finding and open its card with the keyboard's focus in it. `index` is its place in the visit's findings. */
  show: { ask: { index: number; open: boolean }; reply: boolean }
  /** Move to the next or previous mark, or open the card of the one we are at. False: there is none further on in this frame. */
  move: { ask: Move; reply: boolean }
  /** Settings changed: paint again, or stop. */
  repaint: { ask: Settings; reply: null }
  /** The reader has read this version of a document: where it is open, nothing has changed any more. */
  acknowledged: { ask: VersionAsk; reply: null }
  /** Read the page again. */
  reread: { ask: null; reply: null }
}

export type Question = keyof Protocol
export type Ask = <Q extends Question>(question: Q, ask: Protocol[Q]['ask']) => Promise<Protocol[Q]['reply']>
export type Order = keyof PageProtocol
export type Tell = <O extends Order>(order: O, ask: PageProtocol[O]['ask']) => Promise<PageProtocol[O]['reply']>

/** Makes `ask` from whatever carries a message to the background. Rejects when the background cannot be reached. */
export const asking =
  (send: (message: unknown) => Promise<unknown>): Ask =>
  // The protocol pairs each question with its reply; the background's `answering` is checked against the same interface.
  async (question, ask) =>
    (await send({ question, ask })) as Protocol[typeof question]['reply']

/** The same towards one annotator. */
export const telling =
  (send: (message: unknown) => Promise<unknown>): Tell =>
  async (order, ask) =>
    (await send({ order, ask })) as PageProtocol[typeof order]['reply']

export type Answers<From> = { [Q in Question]: (ask: Protocol[Q]['ask'], from: From) => Promise<Protocol[Q]['reply']> }
export type Followers = { [O in Order]: (ask: PageProtocol[O]['ask']) => Promise<PageProtocol[O]['reply']> }

/** Finds the answer to a message; undefined for anything that is not one of our questions. */
export const answering =
  <From>(answers: Answers<From>) =>
  (message: unknown, from: From): Promise<unknown> | undefined => {
    const { name, ask } = envelope(message, 'question')
    // One of our names is the key of an answer that takes what was sent with it; each answer checks what comes from outside.
    return Object.hasOwn(answers, name) ? answers[name as Question](ask as never, from) : undefined
  }

export const following =
  (followers: Followers) =>
  (message: unknown): Promise<unknown> | undefined => {
    const { name, ask } = envelope(message, 'order')
    return Object.hasOwn(followers, name) ? followers[name as Order](ask as never) : undefined
  }

const envelope = (message: unknown, key: 'question' | 'order'): { name: string; ask: unknown } => {
  if (typeof message !== 'object' || message === null) return { name: '', ask: null }
  const name: unknown = Reflect.get(message, key)
  return { name: typeof name === 'string' ? name : '', ask: Reflect.get(message, 'ask') }
}
