import type { ChangesReply } from '../model/changes-reply'

/** What a banner tells of. */
export type Told = Extract<ChangesReply, { kind: 'changed' | 'date-moved' }>

export interface BannerRequest {
  told: Told
  /** Names of provisions on this page, by their ids. */
  names: ReadonlyMap<string, string>
  ground: 'light' | 'dark'
  /** Where the text stands in the window; null where that cannot be told. */
  column(): Column | null
  /** Goes to the next changed clause; false where there is none on the page. */
  next(): Promise<boolean>
  /** The reader has read this. False when that could not be noted. */
  read(): Promise<boolean>
  /** The reader closed the banner. */
  close(): void
}

/** The text's left and right edges, and an element of it. */
export interface Column {
  left: number
  right: number
  element: Element
}

/** Where the banner stands: in the margin beside the text, or as a strip at the end of the document that has room of its own. */
export type BannerPlace = { kind: 'margin'; left: number; width: number } | { kind: 'strip' }

const narrowest = 200
const widest = 300
const gap = 16

/**
 * In the wider margin beside the text, if it is wide enough and `isFree` says that nothing else stands there (its whole height is asked);
 * otherwise as a strip. `width` is the window's, without its scrollbar.
 */
export const placeBanner = (width: number, column: Column | null, isFree: (left: number, right: number) => boolean): BannerPlace => {
  if (!column) return { kind: 'strip' }
  const margins = [
    { from: column.right + gap, to: width - gap },
    { from: gap, to: column.left - gap },
  ].sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const { from, to } of margins) {
    const room = Math.min(widest, to - from)
    // Beside the text on the right it stands at the window's edge, on the left as well: away from the words.
    const left = from > column.left ? to - room : from
    if (room >= narrowest && isFree(left, left + room)) return { kind: 'margin', left, width: room }
  }
  return { kind: 'strip' }
}
