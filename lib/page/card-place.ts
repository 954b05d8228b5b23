/** The part of a DOMRect that placing needs. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** `over`: there is room on no side, so the card covers some of the words. */
export type Side = 'below' | 'above' | 'right' | 'left' | 'over'

/** Where the card goes, in CSS pixels from the edges of the view. A card above hangs from its lower edge, so that it grows away from the words. */
export type Place = { side: Side; left: number; width: number; most: number } & ({ top: number } | { bottom: number })

export interface Placing {
  /** The words, one box a line. */
  lines: readonly Box[]
  view: { width: number; height: number }
  /** The page reads from right to left: the card keeps to the right end of the line. */
  rtl: boolean
  /** The side it is on now; kept as long as it stays usable, so that the card does not jump. */
  before: Side | null
}

const widest = 360
/** Of the height of the view. */
const tallest = 0.6
const margin = 8
/** A side with less room than this is left for a better one. */
const usable = 160
const comfortable = 280

/**
 * Below the words if the tallest card fits, else above, else the roomier of both, else beside, else over them. The tallest card counts, not
 * the present one: it grows when the note arrives and when sections are opened. Null when none of the words is in view.
 */
export const placeCard = ({ lines, view, rtl, before }: Placing): Place | null => {
  const seen = lines.filter((l) => l.bottom > 0 && l.top < view.height && l.right > 0 && l.left < view.width && l.right > l.left)
  const first = seen.reduce<Box | null>((a, b) => (a && a.top <= b.top ? a : b), null)
  const last = seen.reduce<Box | null>((a, b) => (a && a.bottom > b.bottom ? a : b), null)
  if (!first || !last) return null
  const width = Math.min(widest, view.width - 2 * margin)
  const most = Math.floor(view.height * tallest)
  const ends = { left: Math.min(...seen.map((l) => l.left)), right: Math.max(...seen.map((l) => l.right)) }
  const room = { below: view.height - last.bottom - margin, above: first.top - margin }
  const fits = { right: view.width - ends.right - margin >= width, left: ends.left - margin >= width }
  const side = chooseSide(room, fits, most, rtl, before)
  const along = (line: Box): number => between(margin, rtl ? line.right - width : line.left, view.width - width - margin)
  switch (side) {
    case 'below':
      return { side, left: along(last), width, most: Math.min(most, room.below), top: last.bottom }
    case 'above':
      return { side, left: along(first), width, most: Math.min(most, room.above), bottom: view.height - first.top }
    case 'right':
    case 'left': {
      const top = between(margin, first.top, view.height - most - margin)
      return { side, left: side === 'right' ? ends.right : ends.left - width, width, most, top }
    }
    case 'over':
      return room.below >= room.above
        ? { side, left: along(last), width, most, bottom: margin }
        : { side, left: along(first), width, most, top: margin }
  }
}

/** Where a card goes whose words cannot be seen: the lower corner. */
export const corner = ({ width, height }: { width: number; height: number }): Place => ({
  side: 'over',
  left: margin,
  width: Math.min(widest, width - 2 * margin),
  most: Math.floor(height * tallest),
  bottom: margin,
})

const chooseSide = (
  room: { below: number; above: number },
  fits: { right: boolean; left: boolean },
  most: number,
  rtl: boolean,
  before: Side | null,
): Side => {
  if ((before === 'below' || before === 'above') && room[before] >= Math.min(most, usable)) return before
  if ((before === 'right' || before === 'left') && fits[before]) return before
  if (room.below >= most) return 'below'
  if (room.above >= most) return 'above'
  const roomier = room.below >= room.above ? 'below' : 'above'
  if (room[roomier] >= Math.min(most, comfortable)) return roomier
  const sides = rtl ? (['left', 'right'] as const) : (['right', 'left'] as const)
  return sides.find((s) => fits[s]) ?? (room[roomier] >= Math.min(most, usable) ? roomier : 'over')
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most))
