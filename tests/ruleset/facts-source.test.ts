import { describe, expect, test } from 'vitest'
import type { Recall } from '../../lib/model/facts'
import { documentsProblems, readDocuments } from '../../lib/ruleset/documents-source'
import { bestRecall, compileFacts, type FactsSource, factsProblems, readFacts } from '../../lib/ruleset/facts-source'

const source = (some: Partial<FactsSource> = {}): FactsSource => ({
  date: '2026-08-01',
  documents: [
    ['ash', 'terms-of-service', '2026-07-01', ''],
    ['ash', 'trackers-policy', '', ''],
    ['birch', 'privacy-policy', '', '2026-05-01'],
  ],
  types: [
    { id: 'keeps-the-key', marks: '+?-', recall: [{ by: 'clauses', found: 18, of: 20 }] },
    { id: 'returns-the-key', marks: '--+', recall: [{ by: 'clauses', found: 20, of: 20 }] },
  ],
  ...some,
})
const table = {
  groups: { terms: ['terms-of-service' as const], privacy: ['privacy-policy' as const] },
  kinds: { 'keeps-the-key': ['terms'], 'returns-the-key': ['terms', 'privacy'] },
  missed: { 'keeps-the-key': [['key']] },
}
const names = new Map([
  ['keeps-the-key', 'Keeps the key'],
  ['returns-the-key', 'Returns the key'],
])
const known = [
  { id: 'ash', name: 'Ash', sector: 'ai', documents: [1, 2] },
  { id: 'birch', name: 'Birch', documents: [1] },
]

describe('facts as they ship', () => {
  test('hold only documents in which something is expected, with a mark for each that a type is expected in', () => {
    const { read, types, missable } = compileFacts(source(), table, names, known)
    expect(read).toEqual({
      date: '2026-08-01',
      platforms: [
        ['ash', 'Ash', 'ai'],
        ['birch', 'Birch', ''],
      ],
      documents: [
        [0, 'terms-of-service', '2026-07-01', ''],
        [1, 'privacy-policy', '', '2026-05-01'],
      ],
      groups: table.groups,
    })
    expect(types.map(({ id, marks }) => `${id} ${marks}`)).toEqual(['keeps-the-key +', 'returns-the-key -+'])
    expect(missable.map((m) => [m.provision, m.name, m.documents, m.signs])).toEqual([
      ['keeps-the-key', 'Keeps the key', ['terms-of-service'], [['key']]],
    ])
  })

  test('name first whom the registry knows most of', () => {
    const { read } = compileFacts(source(), table, names, [{ id: 'ash', name: 'Ash', documents: [] }, ...known.slice(1)])
    expect([read.platforms.map(([id]) => id), read.documents.map(([place, type]) => `${place} ${type}`)]).toEqual([
      ['birch', 'ash'],
      ['1 terms-of-service', '0 privacy-policy'],
    ])
  })

  test('know nothing of a type or a platform that is gone', () => {
    const { read, types } = compileFacts(source(), table, new Map([['returns-the-key', 'Returns the key']]), known.slice(1))
    expect([read.platforms, types.map((t) => `${t.id} ${t.marks}`)]).toEqual([[['birch', 'Birch', '']], ['returns-the-key +']])
  })

  test('a kind whose recall is too low is not missed', () => {
    const unsure = source({ types: [{ id: 'keeps-the-key', marks: '+?-', recall: [{ by: 'clauses', found: 10, of: 20 }] }] })
    expect(compileFacts(unsure, table, names, known).missable).toEqual([])
  })
})

describe('whether recall is enough to speak of absence', () => {
  const clauses = (found: number, of: number): Recall => ({ by: 'clauses', found, of })
  const documents = (found: number, of: number): Recall => ({ by: 'documents', found, of })
  test.each<[string, Recall[], ReturnType<typeof bestRecall>]>([
    ['eight of ten', [clauses(16, 20)], { recall: clauses(16, 20), sure: true }],
    ['less', [clauses(15, 20)], { recall: clauses(15, 20), sure: false }],
    ['all of too few', [clauses(14, 14)], { sure: false }],
    ['not measured', [], { sure: false }],
    ['documents speak before clauses', [clauses(12, 20), documents(19, 20)], { recall: documents(19, 20), sure: true }],
    ['also where they say less', [clauses(20, 20), documents(12, 20)], { recall: documents(12, 20), sure: false }],
    ['unless they are too few', [clauses(18, 20), documents(5, 5)], { recall: clauses(18, 20), sure: true }],
  ])('%s', (_, measured, expected) => {
    expect(bestRecall(measured)).toEqual(expected)
  })
})

describe('facts that cannot be used', () => {
  test.each<[string, string, string]>([
    ['no JSON', '{', 'is not JSON'],
    ['another shape', '{"date":"2026-08-01"}', 'does not have the shape'],
    ['a mark too few', JSON.stringify(source({ types: [{ id: 'keeps-the-key', marks: '+', recall: [] }] })), 'a mark for every document'],
  ])('%s', (_, text, message) => {
    const parsed = readFacts('facts.json', text)
    expect(parsed.ok ? '' : parsed.problems[0]?.message).toContain(message)
  })

  test('what they speak of is gone', () => {
    const problems = factsProblems('facts.json', source(), new Set(['keeps-the-key']), new Set(['ash']))
    expect(problems.map((p) => p.message)).toEqual([
      '"returns-the-key" is no provision type: run npm run ruleset -- facts again',
      '"birch" is no platform: run npm run ruleset -- facts again',
    ])
  })
})

describe('the table of documents', () => {
  const polarity = (id: string) => (id === 'returns-the-key' ? 'protective' : 'risk')
  const written = new Set(['keeps-the-key', 'returns-the-key'])
  const messages = (text: string): string[] => {
    const parsed = readDocuments('documents.yaml', text)
    const problems = parsed.ok ? documentsProblems(parsed.value, written, polarity) : parsed.problems
    return problems.map((p) => `${p.line}: ${p.message}`)
  }
  const both = 'groups:\n  terms: [eula]\n  privacy: [privacy-policy]\nkinds:\n  keeps-the-key: [terms]\n'
  test.each<[string, string, string]>([
    ['a type without a line', both, '0: "returns-the-key" has no line under "kinds"'],
    ['a type that is not there', `${both}  returns-the-key: [terms]\n  eats-the-key: [terms]\n`, '7: "eats-the-key" is no provision type'],
    ['a group that is not there', `${both}  returns-the-key: [laws]\n`, '6: "laws" is no group: write one of terms, privacy'],
    [
      'a risk that is missed',
      `${both}  returns-the-key: [terms]\nmissed:\n  keeps-the-key: [[key]]\n`,
      '8: "keeps-the-key" protects nobody',
    ],
    [
      'one missed in several documents',
      `${both}  returns-the-key: [terms, privacy]\nmissed:\n  returns-the-key: [[key]]\n`,
      '8: "returns-the-key" may stand in more than one',
    ],
    ['a kind of document that is not there', 'groups:\n  terms: [scroll]\nkinds: {}\n', 'groups.terms.0'],
  ])('%s', (_, text, message) => {
    expect(messages(text).join('\n')).toContain(message)
  })

  test('one without faults', () => {
    expect(messages(`${both}  returns-the-key: [terms]\nmissed:\n  returns-the-key: [[key, lock]]\n`)).toEqual([])
  })
})
