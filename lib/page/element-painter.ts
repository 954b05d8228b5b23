import { groundUnder } from './ground'
import { holdsPoint, type Painter, visibleRects } from './painter'

/** For marks that are elements of a page of our own: they are drawn by its style sheet, and only found here. `elementOf` gives one by its id. */
export const elementPainter = (elementOf: (id: number) => HTMLElement | null, count: number): Painter => {
  const place = (id: number): DOMRect[] => visibleRects(elementOf(id)?.getClientRects() ?? [])
  const emphasise = (current: number | null): void => {
    for (let id = 0; id < count; id++) elementOf(id)?.toggleAttribute('data-current', id === current)
  }
  return {
    paint: () => undefined,
    emphasise,
    at: (x, y) => Array.from({ length: count }, (_, id) => id).filter((id) => holdsPoint(place(id), x, y)),
    place,
    ground: (id) => groundUnder(elementOf(id)),
    intact: () => true,
    clear: () => emphasise(null),
  }
}
