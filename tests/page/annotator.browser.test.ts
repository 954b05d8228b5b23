import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Ask } from '../../lib/messages'
import type { Finding } from '../../lib/model/finding'
import type { PageText } from '../../lib/model/page'
import type { VisitReply } from '../../lib/model/replies'
import { defaultSettings } from '../../lib/model/settings'
import { type Annotator, annotate } from '../../lib/page/annotator'
import type { CardRequest } from '../../lib/page/card-door'
import { offerCard } from '../../lib/page/card-door'
import { highlightPainter } from '../../lib/page/highlight-painter'
import { recognised } from '../recognised'

const paragraph = (id: string, words: string): HTMLElement => {
  const p = document.createElement('p')
  p.id = id
  p.textContent = words
  return p
}

const finding = (page: PageText, provision: string, words: string): Finding[] => {
  const start = page.text.indexOf(words)
  if (start < 0) return []
  return [
    {
      provision,
      name: provision,
      category: 'Test',
      polarity: 'risk',
      band: 'strong',
      score: 0.9,
      severity: 'high',
      points: 70,
      start,
      end: start + words.length,
      quote: words,
      why: [],
      modifiers: [],
    },
  ]
}

/** Understands two clauses, and says that a page without any is none. */
const understand = (page: PageText): VisitReply => {
  const findings = [...finding(page, 'arbitration', 'disputes go to arbitration'), ...finding(page, 'renewal', 'renews every month')]
  if (findings.length === 0) return { kind: 'not-terms' }
  return {
    kind: 'terms',
    page: recognised,
    findings,
    overlays: [],
    settings: defaultSettings,
  }
}

let annotator: Annotator | undefined
const start = (...children: HTMLElement[]) => {
  document.body.replaceChildren(...children)
  const visits: PageText[] = []
  const cards: CardRequest[] = []
  offerCard(
    Promise.resolve({
      openBanner: () => () => undefined,
      open: (request) => {
        cards.push(request)
        return { follow: () => undefined, focus: () => undefined, close: () => request.closed() }
      },
    }),
  )
  const ask = (async (question: string, sent: unknown) => {
    if (question !== 'visit') return true
    // The test's own page: `visit` always carries one.
    const page = sent as PageText
    visits.push(page)
    return understand(page)
  }) as Ask
  annotator = annotate({ document, ask, painter: highlightPainter(), say: (key, ...values) => [key, ...values].join(' ') })
  annotator.look()
  return { visits, cards, annotator }
}

const marked = (): string[] =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('clauselight-') && !name.includes('current'))
    .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()))
    .sort()

afterEach(() => {
  annotator?.stop()
  annotator = undefined
})

describe('a page that is read', () => {
  test('is marked, and clean again when we stop', async () => {
    const { annotator } = start(paragraph('a', 'All disputes go to arbitration.'), paragraph('b', 'It renews every month.'))
    await expect.poll(marked).toEqual(['disputes go to arbitration', 'renews every month'])
    annotator.stop()
    expect(marked()).toEqual([])
    expect(document.querySelectorAll('[data-clauselight]')).toHaveLength(0)
  })

  test('text that comes late is marked', async () => {
    start(paragraph('a', 'All disputes go to arbitration.'))
    await expect.poll(marked).toHaveLength(1)
    document.body.append(paragraph('b', 'It renews every month.'))
    await expect.poll(marked, { timeout: 5_000 }).toHaveLength(2)
  })

  test('nodes that a framework replaced with the same words are marked again, without another visit', async () => {
    const { visits } = start(paragraph('a', 'All disputes go to arbitration.'))
    await expect.poll(marked).toHaveLength(1)
    document.body.replaceChildren(paragraph('a', 'All disputes go to arbitration.'))
    expect(marked()).toEqual([''])
    await expect.poll(marked, { timeout: 5_000 }).toEqual(['disputes go to arbitration'])
    expect(visits).toHaveLength(1)
  })

  test('a page that became another one loses its marks', async () => {
    start(paragraph('a', 'All disputes go to arbitration.'))
    await expect.poll(marked).toHaveLength(1)
    document.body.replaceChildren(paragraph('c', 'A recipe for soup.'))
    await expect.poll(marked, { timeout: 5_000 }).toEqual([])
  })

  test('an open shadow root is read, and followed', async () => {
    const host = document.createElement('div')
    host.attachShadow({ mode: 'open' }).append(paragraph('a', 'All disputes go to arbitration.'))
    start(host)
    await expect.poll(marked).toHaveLength(1)
    host.shadowRoot?.append(paragraph('b', 'It renews every month.'))
    await expect.poll(marked, { timeout: 5_000 }).toHaveLength(2)
  })
})

describe('moving and opening', () => {
  test('next and previous go through the marks; open shows the card of the one we are at, with the focus', async () => {
    const { annotator, cards } = start(paragraph('a', 'All disputes go to arbitration.'), paragraph('b', 'It renews every month.'))
    await expect.poll(marked).toHaveLength(2)
    const move = annotator.followers.move
    expect(await move({ to: 'next', from: 'here', wrap: false })).toBe(true)
    expect(await move({ to: 'next', from: 'here', wrap: false })).toBe(true)
    expect(await move({ to: 'next', from: 'here', wrap: false })).toBe(false)
    expect(await move({ to: 'open', from: 'here', wrap: false })).toBe(true)
    expect(cards.map((c) => [c.findings.map((f) => f.provision), c.focus])).toEqual([[['renewal'], true]])
  })

  test('a clause in a folded part is unfolded before it is shown', async () => {
    const details = document.createElement('details')
    details.append(document.createElement('summary'), paragraph('b', 'It renews every month.'))
    const { annotator, cards } = start(details)
    await expect.poll(marked).toHaveLength(1)
    expect(await annotator.followers.show({ index: 0, open: true })).toBe(true)
    expect(details.open).toBe(true)
    expect(cards[0]?.place().length).toBeGreaterThan(0)
  })

  test('a place that is not there is not shown', async () => {
    const { annotator } = start(paragraph('a', 'All disputes go to arbitration.'))
    await expect.poll(marked).toHaveLength(1)
    expect(await annotator.followers.show({ index: 9, open: true })).toBe(false)
  })

  test('a muted kind is no longer drawn', async () => {
    const { annotator } = start(paragraph('a', 'All disputes go to arbitration.'), paragraph('b', 'It renews every month.'))
    await expect.poll(marked).toHaveLength(2)
    await annotator.followers.repaint({ ...defaultSettings, mutedKinds: ['renewal'] })
    expect(marked()).toEqual(['disputes go to arbitration'])
  })

  test('a pointer that rests on a mark opens its card, and one that leaves closes it', async () => {
    const { cards } = start(paragraph('a', 'All disputes go to arbitration.'))
    await expect.poll(marked).toHaveLength(1)
    const text = document.querySelector('#a')
    const { left, top } = text?.getBoundingClientRect() ?? new DOMRect()
    const moved = (x: number, y: number) =>
      document.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse' }))
    moved(left + 60, top + 8)
    await expect.poll(() => cards.length).toBe(1)
    expect(cards[0]?.focus).toBe(false)
    const closed = vi.spyOn(cards[0] ?? { closed: (): void => undefined }, 'closed')
    moved(left + 5, top + 400)
    await expect.poll(() => closed.mock.calls.length, { timeout: 3_000 }).toBe(1)
  })
})
