import { expect, test } from 'vitest'
import { note } from '../../lib/app/note'
import { facts } from '../../lib/app/others'
import { openRules } from '../../lib/app/rules'
import { rulesInMemory } from '../../lib/app/rules-in-memory'
import type { Facts } from '../../lib/model/facts'
import { sampleRuleset } from '../store/sample-ruleset'

/** Seven platforms; Harbor and Quay are in the rules, the others have gone from them. */
const sampleFacts = (marks = '+?-+---'): Facts => ({
  read: {
    date: '2026-07-30',
    platforms: ['harbor', 'quay', 'buoy', 'ferry', 'mole', 'pier', 'reef'].map((id) => [id, id.toUpperCase(), 'travel']),
    documents: [...marks].map((_, i) => [i, 'terms-of-service', '2026-07-01', '']),
    groups: { terms: ['terms-of-service'] },
  },
  types: [{ id: 'selling', groups: ['terms'], marks, sure: true, recall: { by: 'clauses', found: 18, of: 20 } }],
  missable: [],
})
const rulesWith = (some: Facts | undefined) => {
  const ruleset = sampleRuleset(some && { facts: some })
  return openRules({ store: rulesInMemory(ruleset), bundle: async () => ruleset, log: () => undefined })
}
const asked = { provision: 'selling', platform: 'harbor', document: 'terms-of-service' } as const

test('a note brings how others handle it: figures, their date, and whom to compare with', async () => {
  expect(await note(rulesWith(sampleFacts()))(asked)).toMatchObject({
    kind: 'note',
    others: {
      date: '2026-07-30',
      read: 7,
      found: 2,
      unclear: 1,
      sure: true,
      sector: null,
      neighbours: { with: ['FERRY'], without: ['BUOY', 'MOLE', 'PIER'] },
    },
  })
})

test.each([
  ['rules without facts', undefined],
  ['a type that was not looked for', { ...sampleFacts(), types: [] }],
  ['fewer than five platforms', sampleFacts('+?--')],
])('nothing is said of others: %s', async (_, some) => {
  expect(await note(rulesWith(some))(asked)).not.toHaveProperty('others')
})

test('the set behind the figures: found first, with the address where the document stands today', async () => {
  const reply = await facts(rulesWith(sampleFacts()))({ provision: 'selling' })
  const rows = reply.kind === 'facts' ? reply.rows : []
  expect(rows.map((r) => `${r.name} ${r.state}`)).toEqual([
    'FERRY present',
    'HARBOR present',
    'QUAY unclear',
    'BUOY absent',
    'MOLE absent',
    'PIER absent',
    'REEF absent',
  ])
  expect(rows.find((r) => r.name === 'HARBOR')?.documents).toEqual([
    { type: 'terms-of-service', copied: '2026-07-01', stated: '', mark: '+', url: 'https://www.harbor.example/terms' },
  ])
  expect(rows.find((r) => r.name === 'REEF')?.documents[0]?.url).toBeNull()
})

test('there is no set where nothing was looked for', async () => {
  expect(await facts(rulesWith(sampleFacts()))({ provision: 'nothing' })).toEqual({ kind: 'none' })
})
