import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { extract } from '../../lib/page/extract'
import { highlightPainter } from '../../lib/page/highlight-painter'
import { markTag } from '../../lib/page/mark-names'
import { markStyles } from '../../lib/page/mark-styles'
import type { Mark, Painter } from '../../lib/page/painter'
import { wrapPainter } from '../../lib/page/wrap-painter'

const html = (source: string): void => {
  const page = new DOMParser().parseFromString(source, 'text/html')
  document.body.replaceChildren(...page.body.childNodes)
}

/** The ranges of words as they stand on the page. */
const rangesOf = (words: string): Range[] => {
  const { page, rangesOf: inPage } = extract(document, 'https://terms.example/')
  const start = page.text.indexOf(words)
  expect(start, `"${words}" must be on the page`).toBeGreaterThanOrEqual(0)
  return inPage({ start, end: start + words.length })
}

const mark = (id: number, words: string, tone: Mark['look']['tone'] = 'high', faint = false): Mark => ({
  id,
  look: { tone, faint },
  ranges: rangesOf(words),
})

const middle = (painter: Painter, id: number): [number, number] => {
  const [line] = painter.place(id)
  if (!line) throw new Error(`mark ${id} has no place`)
  return [line.left + line.width / 2, line.top + line.height / 2]
}

const terms = `
  <p id="a">You agree that <b>all disputes</b> go to arbitration, and that we may change these terms at any time.</p>
  <p id="b" style="background:#111;color:#eee">Your account may be closed without notice.</p>
  <ul><li>We sell <em>nothing</em> of yours.</li></ul>
  <details><summary>More</summary><p>A folded clause about renewal.</p></details>`

const painters: [string, () => Painter][] = [
  ['highlights', () => highlightPainter()],
  ['mark.js', () => wrapPainter()],
]

describe.each(painters)('painting with %s', (_, make) => {
  let painter: Painter
  let before: string
  beforeEach(() => {
    html(terms)
    before = document.body.innerHTML
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(markStyles(':root'))
    document.adoptedStyleSheets = [sheet]
    painter = make()
  })
  afterEach(() => painter.clear())

  test('a mark is found under its words, across elements, and nowhere else', () => {
    painter.paint([mark(7, 'all disputes go to arbitration')])
    expect(painter.at(...middle(painter, 7))).toEqual([7])
    const [last] = painter.place(7).slice(-1)
    expect(painter.at((last?.right ?? 0) + 30, (last?.top ?? 0) + 4)).toEqual([])
  })

  test('marks that overlap are all found', () => {
    painter.paint([
      mark(1, 'all disputes go to arbitration'),
      mark(2, 'go to arbitration, and that we may change', 'medium'),
      mark(3, 'go to arbitration', 'protective'),
    ])
    expect(painter.at(...middle(painter, 3)).sort()).toEqual([1, 2, 3])
  })

  test('the ground is measured where the words stand', () => {
    painter.paint([mark(1, 'arbitration'), mark(2, 'closed without notice', 'critical')])
    expect(painter.ground(1)).toBe('light')
    expect(painter.ground(2)).toBe('dark')
  })

  test('folded words have no place until they are unfolded', () => {
    painter.paint([mark(1, 'A folded clause about renewal.')])
    expect(painter.place(1)).toEqual([])
    const details = document.querySelector('details')
    if (details) details.open = true
    expect(painter.place(1).length).toBeGreaterThan(0)
  })

  test('clearing leaves the page as it was, byte for byte and node for node', () => {
    const node = document.querySelector('#a')?.firstChild
    painter.paint([
      mark(1, 'all disputes go to arbitration'),
      mark(2, 'We sell nothing of yours.', 'protective'),
      mark(3, 'agree that', 'low', true),
    ])
    painter.emphasise(1)
    painter.clear()
    expect(document.body.innerHTML).toBe(before)
    expect(document.querySelector('#a')?.firstChild).toBe(node)
    expect(document.querySelectorAll('#a')[0]?.childNodes).toHaveLength(3)
  })

  test('painting again replaces what was painted', () => {
    painter.paint([mark(1, 'arbitration')])
    painter.clear()
    painter.paint([mark(2, 'closed without notice')])
    expect(painter.place(1)).toEqual([])
    expect(painter.at(...middle(painter, 2))).toEqual([2])
  })

  test('emphasis of a mark that is not there is none', () => {
    painter.paint([mark(1, 'arbitration')])
    painter.emphasise(99)
    painter.emphasise(null)
    expect(painter.intact()).toBe(true)
  })
})

describe('highlights', () => {
  test('never touch the page', () => {
    html(terms)
    const before = document.body.innerHTML
    const painter = highlightPainter()
    painter.paint([mark(1, 'all disputes go to arbitration'), mark(2, 'without notice', 'critical')])
    painter.emphasise(2)
    expect(document.body.innerHTML).toBe(before)
    painter.clear()
  })

  test('that a page threw away are missed', () => {
    html(terms)
    const painter = highlightPainter()
    painter.paint([mark(1, 'arbitration')])
    expect(painter.intact()).toBe(true)
    CSS.highlights.clear()
    expect(painter.intact()).toBe(false)
    painter.clear()
  })

  test("of the page's own are left alone", () => {
    html(terms)
    const theirs = new Highlight()
    CSS.highlights.set('search', theirs)
    const painter = highlightPainter()
    painter.paint([mark(1, 'arbitration')])
    painter.clear()
    expect(CSS.highlights.get('search')).toBe(theirs)
    CSS.highlights.clear()
  })
})

describe('mark.js on a live page', () => {
  test('gives way as soon as the page touches a marked paragraph', async () => {
    html(terms)
    const before = document.body.innerHTML
    await new Promise<void>((touched) => {
      const painter = wrapPainter(touched)
      painter.paint([mark(1, 'go to arbitration')])
      expect(document.querySelectorAll(markTag)).toHaveLength(1)
      document.querySelector('#a')?.append(' New words.')
    })
    expect(document.querySelectorAll(markTag)).toHaveLength(0)
    expect(document.body.innerHTML).toBe(before.replace('any time.</p>', 'any time. New words.</p>'))
  })
})
