import { describe, expect, test } from 'vitest'
import { readClauses } from '../../../lib/engine/clauses'
import { detect } from '../../../lib/engine/detect'
import { readyDetectors } from '../../../lib/engine/detector'
import { fold } from '../../../lib/engine/fold'
import { writeAscending } from '../../../lib/engine/learned/deltas'
import { featuresOf } from '../../../lib/engine/learned/features'
import { joined, keyIn, wordHash } from '../../../lib/engine/learned/keys'
import { neverStrong, readyModel } from '../../../lib/engine/learned/model'
import { blocksOfText } from '../../../lib/engine/plain-text'
import { sentencesOf } from '../../../lib/engine/sentences'
import type { Head, Learned } from '../../../lib/model/learned'
import type { Detector } from '../../../lib/model/provision'

const base = { category: 'Tea', audience: 'both' as const, raises: [], lowers: [], mitigates: [], possible: [], unless: [] }
const detectors: Detector[] = [
  { ...base, id: 'tea-ban', name: 'Tea ban', polarity: 'neutral', cues: ['tea'], patterns: ['no tea'] },
  { ...base, id: 'milk-ban', name: 'Milk ban', polarity: 'neutral', cues: ['milk'], patterns: ['no milk'] },
]
const word = (w: string): number => wordHash(fold(w), 0, w.length)
const rowKey = (...words: string[]): number =>
  keyIn(
    'text',
    words.map(word).reduce((row, w, i) => (i === 0 ? w : joined(row, w)), 0),
  )

const base64 = (numbers: Int8Array): string => Buffer.from(numbers.buffer).toString('base64')
const head = (some: Partial<Head> & { at: number[]; weigh: number[] }): Head => {
  const { at, weigh, ...rest } = some
  // Packed, keys stand in ascending order.
  const ascending = [...keys].sort((a, b) => a - b)
  const places = at.map((k, i) => ({ place: k < keys.length ? ascending.indexOf(keys[k] ?? 0) : k, weight: weigh[i] }))
  places.sort((a, b) => a.place - b.place)
  return {
    id: 'tea-ban',
    finds: 'tea-ban',
    bias: -1,
    step: 1,
    signalsOf: ['tea-ban'],
    own: [2, 0, 0, 0, 0, 0, 0],
    strong: 1,
    possible: 0,
    trusting: false,
    places: writeAscending(places.map((p) => p.place)),
    weights: base64(Int8Array.from(places.flatMap((p) => p.weight ?? []))),
    ...rest,
  }
}
const learned = (heads: Head[], keys: number[]): Learned => ({
  language: 'en',
  keys: writeAscending([...keys].sort((a, b) => a - b)),
  heads,
})
const index = new Map([
  ['tea-ban', 0],
  ['milk-ban', 1],
])
const keys = [rowKey('kettle'), rowKey('kettle', 'forbidden'), rowKey('unused')]

const findings = (text: string, heads: Head[]) =>
  detect(text, blocksOfText(text), readyDetectors(detectors, learned(heads, keys))).map((f) => [f.provision, f.band, f.why])

describe('a head', () => {
  test('adds bias, words by the length of the clause, and its own signals', () => {
    const text = 'The kettle is forbidden. There is no tea.'
    const ready = readyDetectors(detectors)
    const clauses = readClauses(text, sentencesOf(text, blocksOfText(text)), ready)
    const model = readyModel(learned([head({ at: [0, 1], weigh: [60, 120] })], keys), index)
    const features = featuresOf(clauses, ready.ids, null)
    expect(model.score(features, 0)[0]).toBeCloseTo(-1 + 60 / 6 / 2)
    expect(model.score(features, 1)[0]).toBeCloseTo(-1 + 2)
  })

  test.each<[string, string, Partial<Head> & { at: number[]; weigh: number[] }, unknown[]]>([
    ['finds what no pattern says', 'The kettle forbidden.', { at: [0], weigh: [60] }, [['tea-ban', 'strong', ['kettle']]]],
    ['below its strong band it is possible', 'The kettle forbidden.', { at: [0], weigh: [18] }, [['tea-ban', 'possible', ['kettle']]]],
    ['below both it says nothing', 'The kettle forbidden.', { at: [0], weigh: [5] }, []],
    ['takes back what a pattern found', 'There is no tea kettle.', { at: [0], weigh: [-127] }, []],
    [
      'unless strong patterns are trusted',
      'There is no tea kettle.',
      { at: [0], weigh: [-127], trusting: true },
      [['tea-ban', 'strong', ['no tea']]],
    ],
    [
      'that only adds is never strong by itself',
      'The kettle forbidden.',
      { at: [0], weigh: [60], strong: neverStrong, trusting: true },
      [['tea-ban', 'possible', ['kettle']]],
    ],
    [
      'that only adds leaves what a pattern found',
      'There is no tea kettle.',
      { at: [0], weigh: [-127], strong: neverStrong, trusting: true },
      [['tea-ban', 'strong', ['no tea']]],
    ],
    ['speaks for its type alone', 'There is no milk.', { at: [], weigh: [] }, [['milk-ban', 'strong', ['no milk']]]],
    [
      'of a family is silent where a member was found',
      'There is no milk, and no kettle.',
      { id: 'claudette:x', at: [0], weigh: [127], signalsOf: ['tea-ban', 'milk-ban'], own: [] },
      [['milk-ban', 'strong', ['no milk']]],
    ],
    [
      'of a family leads to its first type',
      'A kettle is here.',
      { id: 'claudette:x', at: [0], weigh: [127], signalsOf: ['tea-ban', 'milk-ban'], own: [] },
      [['tea-ban', 'strong', ['kettle']]],
    ],
  ])('%s', (_, text, some, found) => {
    expect(findings(text, [head(some)])).toEqual(found)
  })

  test('of a family speaks after the heads of its types, wherever it stands', () => {
    const family = head({ id: 'claudette:x', at: [0], weigh: [20], signalsOf: ['tea-ban', 'milk-ban'], own: [] })
    const type = head({ at: [0], weigh: [60] })
    expect(findings('The kettle forbidden.', [family, type])).toEqual([['tea-ban', 'strong', ['kettle']]])
  })

  test('a heading is no finding, whatever its words', () => {
    expect(findings('# Kettle forbidden\n\nText stands here.', [head({ at: [0], weigh: [127] })])).toEqual([])
  })

  test.each<[string, { at: number[]; weigh: number[] }]>([
    ['more places than weights', { at: [0, 1], weigh: [1] }],
    ['a place that is not there', { at: [9], weigh: [1] }],
  ])('weights that do not fit are refused: %s', (_, some) => {
    expect(() => readyModel(learned([head(some)], keys), index)).toThrow(RangeError)
  })
})

describe('keys', () => {
  test('one word in two places of a feature, and two words, have keys of their own', () => {
    const all = [
      keyIn('text', word('tea')),
      keyIn('lead', word('tea')),
      keyIn('heading', word('tea')),
      rowKey('tea', 'milk'),
      rowKey('milk', 'tea'),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  test('every number is the same word, and a soft hyphen is none', () => {
    expect(word('30')).toBe(word('1999'))
    expect(word('ket\u00adtle')).toBe(word('kettle'))
  })

  test('a hundred thousand rows of words meet by chance next to never', () => {
    const seen = new Set<number>()
    for (let i = 0; i < 100_000; i++) seen.add(joined(word(`a${i % 317}`), word(`b${i}x`)))
    expect(100_000 - seen.size).toBeLessThan(10)
  })
})
