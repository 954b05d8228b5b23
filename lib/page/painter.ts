import type { Ground, Look } from './look'

/** A finding on the page: the ranges its words stand in, one a text node. */
export interface Mark {
  /** Its place among the visit's findings. */
  id: number
  look: Look
  ranges: readonly Range[]
}

/** Draws marks on a page. Whatever it does, `clear` undoes without a trace. */
export interface Painter {
  /** Draws these marks in place of those drawn before. */
  paint(marks: readonly Mark[]): void
  /** Draws one mark stronger: the one being read; null for none. */
  emphasise(id: number | null): void
  /** The marks under a point of the window (CSS pixels). */
  at(x: number, y: number): number[]
  /** Where a mark stands in the window now, a rectangle a line; empty when its words are hidden or gone. */
  place(id: number): DOMRect[]
  /** The lightness under a mark's first words. */
  ground(id: number): Ground
  /** False when the page has thrown our marks away: paint again. */
  intact(): boolean
  clear(): void
}

/** Whether a point lies in one of the rectangles, with a pixel to spare. */
export const holdsPoint = (rects: readonly DOMRect[], x: number, y: number): boolean =>
  rects.some((r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 1 && y <= r.bottom + 1)

export const visibleRects = (rects: Iterable<DOMRect>): DOMRect[] => Array.from(rects).filter((r) => r.width > 0 && r.height > 0)

/** A folded `details` keeps its rectangles, so the element is asked as well. */
export const isShown = (element: Element | null | undefined): boolean => element?.checkVisibility({ visibilityProperty: true }) ?? false
