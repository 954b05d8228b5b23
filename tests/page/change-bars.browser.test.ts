import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ChangeBars, changeBars } from '../../lib/page/change-bars'
import { block, clearPage, nextShadow, wordsOf } from './laid-out'

let bars: ChangeBars
beforeEach(() => {
  clearPage()
  bars = changeBars(document)
})
afterEach(() => {
  bars.clear()
  clearPage()
})

const paragraph = (style = ''): HTMLElement => block('You may close your account.', `width:200px;margin-left:60px;${style}`)
const hosts = (): NodeListOf<Element> => document.querySelectorAll('[data-clauselight="bars"]')
const light = (element: Element) => ({ ranges: [wordsOf(element)], ground: 'light' as const })
const boxes = (shadow: ShadowRoot) => Array.from(shadow.querySelectorAll('i'), (bar) => bar.getBoundingClientRect())
/** Drawn bars, as their distance from the words that they stand beside. */
const besides = (shadow: ShadowRoot, elements: readonly Element[]) =>
  boxes(shadow).map((box, i) => {
    const words = elements[i] ? wordsOf(elements[i]).getBoundingClientRect() : box
    return [words.left - box.left, box.top - words.top, box.bottom - words.bottom].map(Math.round)
  })

test('a bar stands beside each changed clause, as high as its lines, and the page is not touched', () => {
  const [one, two] = [paragraph(), paragraph('margin-top:40px')]
  document.body.append(one, two)
  const before = document.body.innerHTML
  const shadow = nextShadow()
  bars.draw([light(one), { ...light(two), ground: 'dark' }])
  expect(besides(shadow(), [one, two])).toEqual([
    [12, 0, 0],
    [12, 0, 0],
  ])
  expect(Array.from(shadow().querySelectorAll('i'), (bar) => bar.dataset.ground)).toEqual(['light', 'dark'])
  expect(document.body.innerHTML).toBe(before)
  expect(hosts()[0]?.getAttribute('aria-hidden')).toBe('true')
})

test('a bar of words at the very edge of the window is still in it', () => {
  const edge = paragraph('margin-left:0')
  document.body.append(edge)
  const shadow = nextShadow()
  bars.draw([light(edge)])
  expect(boxes(shadow())[0]?.left).toBe(2)
})

test('words that are folded away have none, until they unfold', async () => {
  const folded = paragraph('display:none')
  document.body.append(folded)
  const shadow = nextShadow()
  bars.draw([light(folded)])
  expect(boxes(shadow())).toEqual([])
  folded.style.display = 'block'
  await expect.poll(() => besides(shadow(), [folded])).toEqual([[12, 0, 0]])
})

test.each<[string, string, (words: HTMLElement, inside: HTMLElement) => void]>([
  ['something above them grew', '', (words) => words.before(block('', 'height:70px'))],
  [
    'something was put above a page that keeps its height',
    'height:50px',
    () => {
      document.documentElement.style.height = '100%'
      const strip = block('', 'height:33px')
      strip.setAttribute('data-clauselight', 'banner')
      document.documentElement.insertBefore(strip, document.body)
    },
  ],
  [
    'the page scrolled inside',
    'height:100px;overflow:auto',
    (_, inside) => {
      inside.scrollTop = 8
    },
  ],
])('bars stay beside their words when %s', async (_, style, move) => {
  const words = paragraph()
  const inside = block('', style)
  inside.append(words, block('', 'height:900px'))
  document.body.append(inside)
  const shadow = nextShadow()
  bars.draw([light(words)])
  const before = words.getBoundingClientRect().top
  move(words, inside)
  expect(words.getBoundingClientRect().top).not.toBe(before)
  await expect.poll(() => besides(shadow(), [words])).toEqual([[12, 0, 0]])
  document.querySelector('[data-clauselight="banner"]')?.remove()
})

test('drawn again, nothing is doubled; with nothing to draw, and at the end, nothing is left', () => {
  const words = paragraph()
  document.body.append(words)
  bars.draw([light(words)])
  bars.draw([light(words)])
  expect(hosts()).toHaveLength(1)
  bars.draw([])
  expect(hosts()).toHaveLength(0)
  bars.draw([light(words)])
  hosts()[0]?.remove()
  bars.draw([light(words)])
  expect(hosts(), 'a page that threw them out gets them again').toHaveLength(1)
  bars.clear()
  expect(hosts()).toHaveLength(0)
})
