import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import bannerStyles from '../../components/change/banner-worn.css?inline'
import { openBanner } from '../../lib/page/banner-open'
import type { BannerRequest, Column } from '../../lib/page/banner-place'
import { block, clearPage, nextShadow } from './laid-out'

let end: (() => void) | undefined
let closed = 0
beforeEach(async () => {
  clearPage()
  closed = 0
  await page.viewport(420, 500)
})
afterEach(() => {
  end?.()
  end = undefined
  clearPage()
})

const words =
  'You may close your account at any time from the settings page, and we delete your content within a month of that day. '.repeat(4)

/** Opens a banner over a text; what it says is two lines and a button. */
const open = (text: HTMLElement, around: HTMLElement = text) => {
  document.body.append(around)
  const shadow = nextShadow()
  const column = (): Column => {
    const { left, right } = text.getBoundingClientRect()
    return { left, right, element: text }
  }
  // What the host does not read is left out.
  const request = { ground: 'light', column, close: () => closed++ } as unknown as BannerRequest
  end = openBanner(request, { styles: bannerStyles, language: 'en', direction: 'ltr', name: 'Changes' }, (into) => {
    const button = document.createElement('button')
    button.textContent = 'Show changes'
    into.append(block('2 clauses changed since 12 May', ''), button)
    return () => into.replaceChildren()
  })
  const host = document.querySelector('clauselight-banner')
  if (!host) throw new Error('no banner')
  const frame = () => shadow().querySelector('section')?.getBoundingClientRect() ?? new DOMRect()
  return { host, frame, shadow: shadow() }
}

const long = (style = ''): HTMLElement => block(words, `padding:8px;line-height:24px;${style}`)
const overlap = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const placeOf = (host: Element): string | null => host.getAttribute('data-place')

test('in a narrow window it stands above the text, covers no line of it wherever the page is scrolled to, and goes with it', () => {
  const text = long('height:3000px')
  const { host, frame } = open(text)
  expect(placeOf(host)).toBe('top')
  expect(frame().top).toBe(0)
  for (const top of [0, 40, 700, 9_999]) {
    scrollTo(0, top)
    expect(overlap(frame(), text.getBoundingClientRect()), `scrolled to ${top}`).toBe(false)
  }
  expect(frame().bottom).toBeLessThan(0)
})

test('it is the first stop of the keyboard there, and a window that grows gives it the margin without losing the focus', async () => {
  const { host, frame, shadow } = open(long('width:380px'))
  expect(host.nextElementSibling).toBe(document.body)
  const button = shadow.querySelector('button')
  button?.focus()
  await page.viewport(1000, 500)
  await expect.poll(() => placeOf(host)).toBe('margin')
  expect(shadow.activeElement).toBe(button)
  expect(frame().left).toBeGreaterThan(380)
  await page.viewport(420, 500)
  await expect.poll(() => placeOf(host)).toBe('top')
  expect(shadow.activeElement).toBe(button)
})

test('a header that the page keeps at the edge of the window does not hide it', () => {
  const header = block('The site', 'position:fixed;top:0;left:0;right:0;height:60px;background:#ddd;z-index:9')
  document.body.append(header)
  document.body.style.paddingTop = '60px'
  const { frame } = open(long())
  expect(frame().top).toBe(60)
})

test.each<[string, () => { text: HTMLElement; around?: HTMLElement }]>([
  [
    'a page that scrolls inside',
    () => {
      const around = block('', 'height:100vh;overflow:auto')
      const text = long('height:3000px')
      around.append(text)
      return { text, around }
    },
  ],
  [
    'a body that is taken out of the flow',
    () => {
      document.body.setAttribute('style', 'margin:0;position:absolute;inset:0;background:#fff')
      return { text: long() }
    },
  ],
])('%s: it keeps to the lower edge of the window', (_, laid) => {
  const { text, around } = laid()
  const { host, frame } = open(text, around)
  expect(placeOf(host)).toBe('bottom')
  expect(Math.round(frame().bottom)).toBe(innerHeight)
})

test('Escape closes it, the page hears of no key in it, and it leaves nothing behind', () => {
  const text = long()
  const { shadow } = open(text)
  const before = text.getBoundingClientRect().top
  let heard = 0
  const hear = (): number => heard++
  document.addEventListener('keydown', hear)
  const button = shadow.querySelector('button')
  for (const key of ['x', 'Escape']) button?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  document.removeEventListener('keydown', hear)
  expect([closed, heard]).toEqual([1, 0])
  end?.()
  expect(document.querySelector('clauselight-banner')).toBeNull()
  expect(text.getBoundingClientRect().top).toBeLessThan(before)
})
