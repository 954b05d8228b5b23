import { expect, test } from 'vitest'
import { placeBanner } from '../../lib/page/banner-place'

const element = {} as Element // only handed on
const column = (left: number, right: number) => ({ left, right, element })

test.each<[string, number, ReturnType<typeof column> | null, boolean, ReturnType<typeof placeBanner>]>([
  ['a wide margin on the right', 1280, column(100, 800), true, { kind: 'margin', left: 964, width: 300 }],
  ['a wider one on the left', 1280, column(500, 1100), true, { kind: 'margin', left: 16, width: 300 }],
  ['a margin that is just wide enough', 1000, column(20, 768), true, { kind: 'margin', left: 784, width: 200 }],
  ['narrow margins', 1000, column(150, 850), true, { kind: 'top' }],
  ['margins in which something stands', 1280, column(100, 800), false, { kind: 'top' }],
  ['a text that cannot be found', 1280, null, true, { kind: 'top' }],
  ['a text wider than the window', 700, column(0, 900), true, { kind: 'top' }],
])('%s', (_, width, text, free, place) => {
  expect(placeBanner({ width, column: text, isFree: () => free, scrolls: true })).toEqual(place)
})

test.each<[string, ReturnType<typeof column> | null, string]>([
  ['narrow margins: what is put above it would push its end out of the window', column(20, 700), 'bottom'],
  ['a text that cannot be found', null, 'bottom'],
  ['a wide margin', column(20, 400), 'margin'],
])('a page that scrolls inside, and %s', (_, text, kind) => {
  expect(placeBanner({ width: 720, column: text, isFree: () => true, scrolls: false }).kind).toBe(kind)
})
