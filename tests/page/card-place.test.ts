import { describe, expect, test } from 'vitest'
import { type Box, type Placing, placeCard } from '../../lib/page/card-place'

const line = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom })
const placing = (some: Partial<Placing>): Placing => ({
  lines: [line(100, 100, 500, 120)],
  view: { width: 1000, height: 800 },
  rtl: false,
  before: null,
  ...some,
})

describe('a card is placed', () => {
  test.each<[string, Partial<Placing>, ReturnType<typeof placeCard>]>([
    [
      'below the last line, at its beginning',
      { lines: [line(300, 100, 500, 120), line(100, 120, 250, 140)] },
      { side: 'below', left: 100, width: 360, most: 480, top: 140 },
    ],
    [
      'above the first line when the tallest card does not fit below',
      { lines: [line(100, 600, 500, 620)] },
      { side: 'above', left: 100, width: 360, most: 480, bottom: 200 },
    ],
    [
      'on the roomier side, lower, when it fits on neither',
      { lines: [line(100, 400, 500, 440)] },
      { side: 'above', left: 100, width: 360, most: 392, bottom: 400 },
    ],
    ['within the right edge', { lines: [line(900, 100, 990, 120)] }, { side: 'below', left: 632, width: 360, most: 480, top: 120 }],
    [
      'at the right end of the line in a page read from the right',
      { lines: [line(300, 100, 900, 120)], rtl: true },
      { side: 'below', left: 540, width: 360, most: 480, top: 120 },
    ],
    [
      'within the left edge in a page read from the right',
      { lines: [line(10, 100, 200, 120)], rtl: true },
      { side: 'below', left: 8, width: 360, most: 480, top: 120 },
    ],
    [
      'beside words that fill the height',
      { lines: [line(100, 10, 400, 790)] },
      { side: 'right', left: 400, width: 360, most: 480, top: 10 },
    ],
    [
      'before words that fill the height, in a page read from the right',
      { lines: [line(600, 10, 900, 790)], rtl: true },
      { side: 'left', left: 240, width: 360, most: 480, top: 10 },
    ],
    ['over words that fill the window', { lines: [line(10, 10, 990, 790)] }, { side: 'over', left: 10, width: 360, most: 480, bottom: 8 }],
    [
      'as narrow as the window',
      { view: { width: 320, height: 480 }, lines: [line(20, 20, 300, 40)] },
      { side: 'below', left: 8, width: 304, most: 288, top: 40 },
    ],
    [
      'by the lines that are in view',
      { lines: [line(100, -60, 500, -40), line(100, 100, 500, 120), line(100, 900, 500, 920)] },
      { side: 'below', left: 100, width: 360, most: 480, top: 120 },
    ],
    ['nowhere when no line is in view', { lines: [line(100, -60, 500, -40)] }, null],
    ['nowhere when the words are gone', { lines: [] }, null],
    ['nowhere by a line without width', { lines: [line(100, 100, 100, 120)] }, null],
    [
      'on the side it is on, while there is room',
      { lines: [line(100, 500, 500, 520)], before: 'below' },
      { side: 'below', left: 100, width: 360, most: 272, top: 520 },
    ],
    [
      'on the other side when there is not',
      { lines: [line(100, 700, 500, 720)], before: 'below' },
      { side: 'above', left: 100, width: 360, most: 480, bottom: 100 },
    ],
    [
      'beside, while there is room',
      { lines: [line(100, 100, 400, 120)], before: 'right' },
      { side: 'right', left: 400, width: 360, most: 480, top: 100 },
    ],
  ])('%s', (_, some, place) => {
    expect(placeCard(placing(some))).toEqual(place)
  })

  const windows = [
    [320, 256],
    [640, 400],
    [1000, 800],
  ] as const
  test.each(windows)('always within a window of %i by %i, wherever the words are', (width, height) => {
    const steps = (size: number): number[] => Array.from({ length: 24 }, (_, i) => Math.round((i * (size + 100)) / 24) - 50)
    for (const top of steps(height))
      for (const left of steps(width)) {
        const lines = [line(left, top, left + 200, top + 60)]
        const place = placeCard(placing({ lines, view: { width, height }, rtl: left % 2 === 0 }))
        if (!place) continue
        const upper = 'top' in place ? place.top : height - place.bottom - place.most
        expect(place.left).toBeGreaterThanOrEqual(0)
        expect(place.left + place.width).toBeLessThanOrEqual(width)
        expect(upper).toBeGreaterThanOrEqual(0)
        expect(upper + place.most).toBeLessThanOrEqual(height)
        expect(place.most).toBeLessThanOrEqual(height * 0.6)
      }
  })
})
