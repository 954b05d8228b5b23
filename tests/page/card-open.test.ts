// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../lib/model/settings'
import type { CardRequest, OpenCard } from '../../lib/page/card-door'
import { openCard } from '../../lib/page/card-open'
import { isFurniture } from '../../lib/page/not-terms'

interface Opened {
  open: OpenCard
  card: HTMLElement
  frame: HTMLElement
  button(name: string): HTMLButtonElement
  told: string[]
}

let words: DOMRect[] = []
let opened: Opened[] = []

beforeEach(() => {
  words = [new DOMRect(100, 100, 400, 20)]
  // The test's document has no layout: this is the window that the host covers.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 800))
  document.body.replaceChildren()
  const before = document.createElement('button')
  before.id = 'before'
  document.body.append(before)
  before.focus()
})

afterEach(() => {
  for (const { open } of opened) open.close()
  opened = []
  vi.restoreAllMocks()
})

const show = (some: Partial<CardRequest> = {}): Opened => {
  const told: string[] = []
  let drawn: HTMLElement | undefined
  const request: CardRequest = {
    findings: [],
    overlays: [],
    platform: null,
    document: null,
    url: 'https://orchard.example/terms',
    settings: defaultSettings,
    ground: 'dark',
    focus: false,
    place: () => words,
    closed: () => told.push('closed'),
    hovered: (inside) => told.push(inside ? 'in' : 'out'),
    ...some,
  }
  const open = openCard(request, { styles: '.card { color: red }', language: 'en', direction: 'ltr' }, (card) => {
    drawn = card
    for (const name of ['first', 'middle', 'last']) {
      const button = document.createElement('button')
      button.id = name
      card.append(button)
    }
    return () => told.push('erased')
  })
  const card = drawn
  const frame = card?.parentElement
  if (!card || !frame) throw new Error('nothing was drawn')
  const button = (name: string): HTMLButtonElement => {
    const found = card.querySelector<HTMLButtonElement>(`#${name}`)
    if (!found) throw new Error(`no button ${name}`)
    return found
  }
  const all = { open, card, frame, button, told }
  opened.push(all)
  return all
}

const host = (): Element | null => document.querySelector('clauselight-card')
const rootOf = (element: Element): ShadowRoot => {
  const root = element.getRootNode()
  if (!(root instanceof ShadowRoot)) throw new Error('not in a shadow root')
  return root
}
const press = (target: EventTarget, key: string, shiftKey = false): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true })
  target.dispatchEvent(event)
  return event
}

describe('the host', () => {
  test('is one element of ours, closed to the page, after its body, never read back', () => {
    const { card } = show()
    const element = host()
    expect(element?.parentElement).toBe(document.documentElement)
    expect(element?.shadowRoot).toBeNull()
    expect(element && isFurniture(element)).toBe(true)
    expect(rootOf(card).adoptedStyleSheets).toHaveLength(1)
    expect(rootOf(card).querySelector('style')).toBeNull()
  })

  test('follows the ground of the page', () => {
    expect(show().frame.dataset.ground).toBe('dark')
    expect(show({ ground: 'light' }).frame.dataset.ground).toBe('light')
  })

  test('keeps what happens inside to itself', () => {
    const seen: string[] = []
    const hear = (event: Event): void => void seen.push(event.type)
    const names = ['keydown', 'keyup', 'input', 'click', 'pointerdown', 'wheel', 'copy']
    for (const name of names) document.addEventListener(name, hear)
    const { button } = show()
    for (const name of names) button('first').dispatchEvent(new Event(name, { bubbles: true, composed: true }))
    for (const name of names) document.removeEventListener(name, hear)
    expect(seen).toEqual([])
  })
})

describe('opened from the keyboard', () => {
  test('it is a dialog with a name, and takes the focus', () => {
    const { card } = show({ focus: true })
    expect([card.getAttribute('role'), card.getAttribute('aria-modal'), card.getAttribute('aria-labelledby')]).toEqual([
      'dialog',
      'true',
      'card-name',
    ])
    expect(rootOf(card).activeElement).toBe(card)
  })

  test.each([
    ['last', false, 'first'],
    ['first', true, 'last'],
    ['the card itself', true, 'last'],
  ])('Tab at %s (shift: %s) goes round to %s', (from, shift, to) => {
    const { card, button } = show({ focus: true })
    const start = from === 'the card itself' ? card : button(from)
    start.focus()
    const event = press(start, 'Tab', shift)
    expect(event.defaultPrevented).toBe(true)
    expect(rootOf(card).activeElement?.id).toBe(to)
  })

  test('in between the browser moves the focus', () => {
    const { button } = show({ focus: true })
    button('middle').focus()
    expect(press(button('middle'), 'Tab').defaultPrevented).toBe(false)
  })

  test('Escape closes it, reaches nobody else, and gives the focus back', () => {
    const { card, told } = show({ focus: true })
    const event = press(card, 'Escape')
    expect(event.defaultPrevented).toBe(true)
    expect(told).toContain('erased')
    expect(told.filter((t) => t === 'closed')).toHaveLength(1)
    expect(host()).toBeNull()
    expect(document.activeElement?.id).toBe('before')
  })

  test('it stays when its words are gone', () => {
    const { open } = show({ focus: true })
    words = []
    open.follow()
    expect(host()).not.toBeNull()
  })
})

describe('opened by the pointer', () => {
  test('the focus stays where it is, and Tab is the page’s', () => {
    const { card, button } = show()
    expect(card.getAttribute('role')).toBe('group')
    expect(document.activeElement?.id).toBe('before')
    button('last').focus()
    expect(press(button('last'), 'Tab').defaultPrevented).toBe(false)
  })

  test('Escape on the page closes it, and only it', () => {
    const { told } = show()
    let heard = 0
    const hear = (): void => void heard++
    document.addEventListener('keydown', hear)
    press(document.body, 'Escape')
    expect(told).toEqual(['erased', 'closed'])
    expect(heard).toBe(0)
    press(document.body, 'Escape')
    expect(heard, 'the next one is the page’s').toBe(1)
    document.removeEventListener('keydown', hear)
  })

  test('closing takes the focus from nobody', () => {
    const { open } = show()
    const other = document.createElement('button')
    document.body.append(other)
    other.focus()
    open.close()
    expect(document.activeElement).toBe(other)
  })

  test('an Escape that ends a composition is not for us', () => {
    show()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }))
    expect(host()).not.toBeNull()
  })

  test('it becomes a dialog when asked to', () => {
    const { open, card } = show()
    open.focus()
    expect(card.getAttribute('role')).toBe('dialog')
    open.close()
    expect(document.activeElement?.id).toBe('before')
  })

  test('closing twice tells once', () => {
    const { open, told } = show()
    open.close()
    open.close()
    open.follow()
    expect(told).toEqual(['erased', 'closed'])
  })

  test.each<[string, () => DOMRect[] | undefined]>([
    ['its words are gone', () => []],
    ['its words are out of the window', () => [new DOMRect(100, -400, 400, 20)]],
    ['the page has thrown it out', () => void host()?.remove()],
  ])('it closes when %s', (_, happen) => {
    const { open, told } = show()
    words = happen() ?? words
    open.follow()
    expect(told).toContain('closed')
  })

  test.each(['scroll', 'resize'])('it follows its words on %s', (type) => {
    const { frame } = show()
    expect(frame.style.top).toBe('120px')
    words = [new DOMRect(100, 40, 400, 20)]
    window.dispatchEvent(new Event(type))
    expect(frame.style.top).toBe('60px')
  })

  test('it shows even where its words cannot be found at first', () => {
    words = []
    const { frame, told } = show()
    expect(frame.style.bottom).toBe('8px')
    expect(told).toEqual([])
  })
})

describe('the reader is with the card', () => {
  const pointer = (target: EventTarget, type: string): boolean => target.dispatchEvent(new Event(type, { bubbles: true }))

  test('while the pointer is over it', () => {
    const { frame, told } = show()
    for (const type of ['pointerenter', 'pointerenter', 'pointerleave']) pointer(frame, type)
    expect(told).toEqual(['in', 'out'])
  })

  test('while a selection is drawn from it to the outside', () => {
    const { frame, told } = show()
    for (const type of ['pointerenter', 'pointerdown', 'pointerleave']) pointer(frame, type)
    expect(told).toEqual(['in'])
    pointer(window, 'pointerup')
    expect(told).toEqual(['in', 'out'])
  })

  test('while the focus is in it, from one control to the next without a break', async () => {
    const { button, frame, told } = show()
    pointer(frame, 'pointerenter')
    button('first').focus()
    pointer(frame, 'pointerleave')
    button('middle').focus()
    await Promise.resolve()
    expect(told).toEqual(['in'])
    // Between two controls a browser lets promises run while the focus is nowhere.
    Object.defineProperty(rootOf(frame), 'activeElement', { value: null })
    button('middle').dispatchEvent(new FocusEvent('focusout', { relatedTarget: button('last'), bubbles: true }))
    await Promise.resolve()
    expect(told).toEqual(['in'])
    button('last').dispatchEvent(new FocusEvent('focusout', { relatedTarget: null, bubbles: true }))
    await Promise.resolve()
    expect(told).toEqual(['in', 'out'])
  })

  test('and then it is not closed under his hands', () => {
    const { open, frame } = show()
    pointer(frame, 'pointerenter')
    words = []
    open.follow()
    expect(host()).not.toBeNull()
    pointer(frame, 'pointerleave')
    open.follow()
    expect(host()).toBeNull()
  })
})
