import { expect, test } from 'vitest'
import { provisionClauses } from '../../../lib/engine/history/provision-clauses'
import { provisionHistories } from '../../../lib/engine/history/provision-histories'
import type { Finding } from '../../../lib/model/finding'
import type { ReadVersion } from '../../../lib/model/library-view'

const finding = (provision: string, text: string, words: string, some: Partial<Finding> = {}): Finding => ({
  provision,
  name: provision,
  category: 'Liability',
  polarity: 'risk',
  band: 'strong',
  score: 0.9,
  severity: 'high',
  points: 60,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  quote: words,
  why: [],
  modifiers: [],
  ...some,
})

const day = (iso: string): number => Date.parse(`${iso}T12:00:00Z`)

/** A version whose lines are `provision: clause`. */
const version = (number: number, read: string, stated: string | null, ...lines: string[]): ReadVersion => {
  const text = lines.join('\n')
  const findings = lines.map((line) => {
    const [provision = '', words = ''] = line.split(': ')
    return finding(provision, text, words)
  })
  return { version: number, at: day(read), stated, clauses: provisionClauses(text, findings) }
}

const inWords = (versions: ReadVersion[]): string[] =>
  provisionHistories(versions).map(({ provision, eras }) => {
    const parts = eras.map(({ state, figures, known, stated, at }) => {
      const since = known === 'dated' ? stated : new Date(at).toISOString().slice(0, 10)
      return `${state === 'gone' ? 'gone' : figures.join('+') || 'stands'} ${known} ${since}`
    })
    return `${provision}: ${parts.join(', ')}`
  })

test.each<[string, ReadVersion[], string[]]>([
  [
    'a figure that fell, dated by the document',
    [
      version(1, '2024-02-01', '2024-01-01', 'cap: We owe at most $100.'),
      version(2, '2026-05-05', '2026-05-03', 'cap: We owe no more than $50.'),
    ],
    ['cap: $100 first 2024-02-01, $50 dated 2026-05-03'],
  ],
  [
    'a date that did not move dates nothing',
    [version(1, '2024-02-01', '2024-01-01', 'cap: At most $100.'), version(2, '2026-05-05', '2024-01-01', 'cap: At most $50.')],
    ['cap: $100 first 2024-02-01, $50 seen 2026-05-05'],
  ],
  [
    'nor does one that lies ahead',
    [version(1, '2024-02-01', null, 'cap: At most $100.'), version(2, '2026-05-05', '2026-06-01', 'cap: At most $50.')],
    ['cap: $100 first 2024-02-01, $50 seen 2026-05-05'],
  ],
  [
    'a provision that came and went',
    [
      version(1, '2026-01-01', null, 'other: Be kind.'),
      version(2, '2026-02-01', null, 'other: Be kind.', 'arbitration: We arbitrate.'),
      version(3, '2026-03-01', null, 'other: Be kind.'),
    ],
    ['arbitration: stands seen 2026-02-01, gone seen 2026-03-01', 'other: stands first 2026-01-01'],
  ],
  [
    'other words with the same figures are the same',
    [
      version(1, '2026-01-01', null, 'notice: We tell you 30 days before.'),
      version(2, '2026-02-01', null, 'notice: You hear of it thirty days ahead.'),
    ],
    ['notice: 30 days first 2026-01-01'],
  ],
  [
    'of a version without a text nothing is said',
    [
      version(1, '2026-01-01', null, 'cap: At most $100.'),
      { version: 2, at: day('2026-02-01'), stated: null, clauses: null },
      version(3, '2026-03-01', null, 'cap: At most $100.'),
    ],
    ['cap: $100 first 2026-01-01'],
  ],
  ['nothing read', [], []],
])('%s', (_, versions, expected) => {
  expect(inWords(versions)).toEqual(expected)
})

test('of several clauses of a kind the weightiest is quoted, and the figures of all are told once', () => {
  const text = 'We owe at most $100. We owe $100 or 12 months of fees. Section 4 holds.'
  const clauses = provisionClauses(text, [
    finding('cap', text, 'We owe at most $100.', { points: 20 }),
    finding('cap', text, 'We owe $100 or 12 months of fees.', { points: 70 }),
    finding('other', text, 'Section 4 holds.', { band: 'possible' }),
  ])
  expect(clauses.map(({ provision, quote, figures }) => [provision, quote, figures.map(({ said }) => said)])).toEqual([
    ['cap', 'We owe $100 or 12 months of fees.', ['$100', '12 months']],
  ])
})
