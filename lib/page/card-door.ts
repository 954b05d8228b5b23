import type { ClauseChange } from '../model/comparison'
import type { DocumentType } from '../model/document'
import type { AnchoredOverlay, Finding } from '../model/finding'
import type { Settings } from '../model/settings'
import type { BannerRequest } from './banner-place'

/** What the card is to show, and where. */
export interface CardRequest {
  /** The findings on these words, worst first; none where the words have only changed. */
  findings: readonly Finding[]
  /** What changed about these words since the reader read them, and when that was (milliseconds since 1970). */
  changes?: readonly ClauseChange[]
  since?: number | null
  /** The platform's reviewed clauses as they stand on this page. */
  overlays: readonly AnchoredOverlay[]
  /** The strong protective findings of the page: those that soften the ones shown are named in the card. */
  protective?: readonly Finding[]
  platform: string | null
  /** What kind of document the words stand in: a reviewer's remark on another one is not shown. */
  document: DocumentType | null
  /** The page's address, for the copied quote. */
  url: string
  settings: Settings
  /** The lightness of the page under the words, measured: the card follows it. */
  ground: 'light' | 'dark'
  /** True when opened from the keyboard: the card takes the focus as a dialog, and gives it back. */
  focus: boolean
  /** Where the words stand in the window now, one rectangle a line; empty when they are gone. */
  place(): readonly DOMRect[]
  /** Called once, whoever closed the card. */
  closed(): void
  /** The pointer went onto the card, or off it. */
  hovered(inside: boolean): void
}

export interface OpenCard {
  /** Puts the card beside its words again, after a scroll or a change of size. */
  follow(): void
  /** Puts the focus into the card, which was opened by the pointer. */
  focus(): void
  close(): void
}

/** What the card's script leaves for the annotator in the world that both share in a frame. */
export interface CardDoor {
  open(request: CardRequest): OpenCard
  /** Shows what changed in a banner; returns the undo. */
  openBanner(request: BannerRequest): () => void
}

const name = 'clauselightCard'

/** A door that cannot be had after all is forgotten: the next card asks for it anew. */
export const offerCard = (door: Promise<CardDoor>): void => {
  const known = door.catch(() => {
    Reflect.deleteProperty(globalThis, name)
    return undefined
  })
  Reflect.set(globalThis, name, known)
}

export const cardDoor = (): Promise<CardDoor | undefined> | undefined => {
  // Only `offerCard` sets it: the page's own scripts live in another world.
  const door = Reflect.get(globalThis, name) as Promise<CardDoor | undefined> | undefined
  return door
}
