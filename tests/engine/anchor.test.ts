import { expect, test } from 'vitest'
import { anchorOverlays, anchorQuote, spoken } from '../../lib/engine/anchor'
import type { AnchoredOverlay, Finding } from '../../lib/model/finding'

const text = 'Preface. As between us, Harbor keeps all title in the Usage Data and what it learns. The end.'
const found = (quote: string) => {
  const anchor = anchorQuote(spoken(text), quote)
  return anchor && [anchor.state, text.slice(anchor.span.start, anchor.span.end)]
}

test.each([
  ['word for word', 'keeps all title in the Usage Data', ['exact', 'keeps all title in the Usage Data']],
  ['case, quotes and white space aside', 'KEEPS  all \u201ctitle\u201d in\nthe usage-data', ['exact', 'keeps all title in the Usage Data']],
  ['one word changed', 'Harbor owns all title in the Usage Data', ['relocated', 'Harbor keeps all title in the Usage Data']],
  ['one word added', 'Harbor keeps all right title in the Usage Data', ['relocated', 'Harbor keeps all title in the Usage Data']],
  ['one word gone', 'keeps all title the Usage Data and what', ['relocated', 'keeps all title in the Usage Data and what']],
  ['too much changed', 'Harbor sells every title to some other Usage Data', null],
  ['too short to be fuzzy', 'owns all title in', null],
  ['nothing', '  ', null],
])('%s', (_, quote, expected) => {
  expect(found(quote)).toEqual(expected)
})

const overlay = {
  provision: 'p',
  document: 'terms-of-service' as const,
  quote: 'nothing like this stands here at all',
  says: '',
  reviewed: '2026-08-01',
}
const finding: Finding = {
  provision: 'p',
  name: 'P',
  category: 'c',
  polarity: 'risk',
  band: 'strong',
  score: 0.8,
  severity: 'low',
  points: 1,
  start: 9,
  end: 20,
  quote: '',
  why: [],
  modifiers: [],
}

test.each([
  ['still found in other words', [finding], { provision: 'p', state: 'differs', start: 9, end: 20 }],
  ['a possible finding is not enough', [{ ...finding, band: 'possible' as const }], { provision: 'p', state: 'not-found' }],
  ['not found', [], { provision: 'p', state: 'not-found' }],
])('an overlay whose quote has gone: %s', (_, findings, expected) => {
  expect(anchorOverlays(text, [overlay], findings)).toEqual([expected])
})

const { quote: _quote, ...unquoted } = overlay
const possible = { ...finding, band: 'possible' as const, start: 1, end: 5 }

test.each<[string, Finding[], AnchoredOverlay]>([
  ['such a clause is found', [finding], { provision: 'p', state: 'by-provision', start: 9, end: 20 }],
  ['the surer one is taken', [possible, finding], { provision: 'p', state: 'by-provision', start: 9, end: 20 }],
  ['a possible finding is enough to be about it', [possible], { provision: 'p', state: 'by-provision', start: 1, end: 5 }],
  ['only another provision is found', [{ ...finding, provision: 'q' }], { provision: 'p', state: 'differs' }],
  ['nothing is found', [], { provision: 'p', state: 'differs' }],
])('an overlay without a quote: %s', (_, findings, expected) => {
  expect(anchorOverlays(text, [unquoted], findings)).toEqual([expected])
})
