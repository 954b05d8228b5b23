import { describe, expect, test } from 'vitest'
import { neighbours, platformFacts, sectorOf } from '../../lib/engine/others'
import type { FactsRead, TypeFacts } from '../../lib/model/facts'

const groups: FactsRead['groups'] = { terms: ['terms-of-service', 'eula'], privacy: ['privacy-policy'] }
/** Four platforms: the first with three documents, the last with a document that no group names. */
const read: FactsRead = {
  date: '2026-08-01',
  platforms: [
    ['ash', 'Ash', 'ai'],
    ['birch', 'Birch', 'ai'],
    ['cedar', 'Cedar', 'social'],
    ['dogwood', 'Dogwood', ''],
  ],
  documents: [
    [0, 'terms-of-service', '2026-07-01', ''],
    [0, 'eula', '', '2026-06-01'],
    [0, 'privacy-policy', '', ''],
    [1, 'terms-of-service', '', ''],
    [2, 'privacy-policy', '', ''],
    [3, 'trackers-policy', '', ''],
  ],
  groups,
}
const type = (marks: string, some: Partial<TypeFacts> = {}): TypeFacts => ({ id: 'x', groups: ['terms'], marks, sure: true, ...some })
const states = (facts: TypeFacts) => platformFacts(read, facts).map((f) => `${f.id} ${f.state}`)

describe('what a platform says', () => {
  test.each<[string, TypeFacts, string[]]>([
    ['found in one of its documents', type('-+-'), ['ash present', 'birch absent']],
    ['only weaker signs are no presence, and no absence', type('-?-'), ['ash unclear', 'birch absent']],
    ['nothing found, where we would miss much', type('---', { sure: false }), ['ash not-found', 'birch not-found']],
    ['in another kind of document: only those are looked at', type('-+', { groups: ['privacy'] }), ['ash absent', 'cedar present']],
    ['where two kinds are needed, who has only one was not read', type('--?--', { groups: ['terms', 'privacy'] }), ['ash unclear']],
  ])('%s', (_, facts, expected) => {
    expect(states(facts)).toEqual(expected)
  })

  test('comes with the documents it rests on', () => {
    expect(platformFacts(read, type('-+-'))[0]).toEqual({
      id: 'ash',
      name: 'Ash',
      sector: 'ai',
      state: 'present',
      documents: [
        { type: 'terms-of-service', copied: '2026-07-01', stated: '', mark: '-' },
        { type: 'eula', copied: '', stated: '2026-06-01', mark: '+' },
      ],
    })
  })
})

/** As many platforms of a sector as there are letters; `+` found, `-` absent. */
const facts = (...sectors: [string, string][]) => {
  const all = sectors.flatMap(([sector, marks]) => [...marks].map((mark) => ({ sector, mark })))
  const reading: FactsRead = {
    ...read,
    platforms: all.map(({ sector }, i) => [`p${i}`, `P${i}`, sector]),
    documents: all.map((_, i) => [i, 'terms-of-service', '', '']),
  }
  return { reading, facts: platformFacts(reading, type(all.map(({ mark }) => mark).join(''))) }
}

describe('a sector against the others', () => {
  test.each<[string, [string, string][], ReturnType<typeof sectorOf>]>([
    [
      'clearly rarer',
      [
        ['ai', '+---------'],
        ['games', '++++++++++++++++++-'],
      ],
      { id: 'ai', read: 10, found: 1, compares: 'rarer' },
    ],
    [
      'clearly more common',
      [
        ['ai', '+++++++++'],
        ['games', '+------------------'],
      ],
      { id: 'ai', read: 9, found: 9, compares: 'commoner' },
    ],
    [
      'a difference that may be chance',
      [
        ['ai', '++---'],
        ['games', '+++++----'],
      ],
      { id: 'ai', read: 5, found: 2, compares: 'alike' },
    ],
    [
      'too few to say anything',
      [
        ['ai', '----'],
        ['games', '+++++++++'],
      ],
      null,
    ],
    ['a sector that nobody was read of', [['games', '+++++++++']], null],
    ['no others to compare with', [['ai', '+++++++++']], null],
  ])('%s', (_, sectors, expected) => {
    expect(sectorOf(facts(...sectors).facts, 'ai')).toEqual(expected)
  })

  test('without a sector there is nothing to compare', () => {
    expect(sectorOf(facts(['', '+++++---']).facts, '')).toBeNull()
  })
})

describe('platforms to compare with', () => {
  const { reading, facts: all } = facts(['games', '++-'], ['ai', '+-'], ['social', '+?-'])
  test.each<[string, Parameters<typeof neighbours>[2], { with: string[]; without: string[] }]>([
    ['same sector first', { id: 'elsewhere', sector: 'ai' }, { with: ['P3', 'P0', 'P1'], without: ['P4', 'P2', 'P7'] }],
    ['never the one we are on', { id: 'p3', sector: 'ai' }, { with: ['P0', 'P1', 'P5'], without: ['P4', 'P2', 'P7'] }],
    ['on an unknown site', null, { with: ['P0', 'P1', 'P3'], without: ['P2', 'P4', 'P7'] }],
  ])('%s', (_, here, expected) => {
    expect(neighbours(reading, all, here)).toEqual(expected)
  })

  test('none is named as without it where absence cannot be told', () => {
    const unsure = platformFacts(reading, type('++-+-+?-', { sure: false }))
    expect(neighbours(reading, unsure, null).without).toEqual([])
  })
})
