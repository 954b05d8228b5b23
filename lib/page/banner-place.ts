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

/**
 * Where the banner stands: in the margin beside the text; as a strip with room of its own above the document, which scrolls away with it; or,
 * in a page that keeps to the window and scrolls inside, as a strip at the window's lower edge.
 */
export type BannerPlace = { kind: 'margin'; left: number; width: number } | { kind: 'top' } | { kind: 'bottom' }

const narrowest = 200
const widest = 300
const gap = 16

interface Room {
  /** The window's, without its scrollbar. */
  width: number
  column: Column | null
  /** Whether nothing else stands between two edges; the whole height is asked. */
  isFree(left: number, right: number): boolean
  /** The document itself scrolls, and can be made longer. */
  scrolls: boolean
}

/** In the wider margin beside the text, if that is wide enough and free; otherwise as a strip, which covers no words where the document scrolls. */
export const placeBanner = ({ width, column, isFree, scrolls }: Room): BannerPlace => {
  const strip: BannerPlace = { kind: scrolls ? 'top' : 'bottom' }
  if (!column) return strip
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
  return strip
}
