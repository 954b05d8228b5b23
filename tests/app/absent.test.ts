import { describe, expect, test } from 'vitest'
import { openRules } from '../../lib/app/rules'
import { rulesInMemory } from '../../lib/app/rules-in-memory'
import { summary } from '../../lib/app/summary'
import { visit } from '../../lib/app/visit'
import type { Facts } from '../../lib/model/facts'
import { sampleRuleset } from '../store/sample-ruleset'
import { program } from './program'
import { frameAt, pageOf, termsPage } from './sample-pages'

const url = 'https://www.harbor.example/terms'
const facts: Facts = {
  read: { date: '2026-07-30', platforms: [], documents: [], groups: {} },
  types: [],
  missable: ['opting-out', 'leaving'].map((provision) => ({
    provision,
    name: `Name of ${provision}`,
    documents: ['terms-of-service'],
    signs: [['export']],
    recall: { by: 'documents', found: 18, of: 20 },
  })),
}
const needs = (some: Facts | undefined = facts) => {
  const ruleset = sampleRuleset(some && { facts: some })
  const rules = openRules({ store: rulesInMemory(ruleset), bundle: async () => ruleset, log: () => undefined })
  return { ...program(), rules }
}
/** The sample terms, long enough to be a whole document. */
const whole = (more = '') => {
  const { text } = termsPage()
  return pageOf(`${text}\n\n${'The harbour is open every day of the year, also in winter. '.repeat(80)}\n\n${more}\n`, url)
}
const absentAfter = async (all: ReturnType<typeof needs>): Promise<string[] | undefined> => {
  const reply = await summary({ ...all, isReading: () => false })({ tabId: 1, url })
  return reply.kind === 'terms' ? reply.absent?.map((a) => a.provision) : undefined
}

describe('what a document in the tab does not hold', () => {
  test('is in the summary, without what was found, and the grade does not know of it', async () => {
    const [all, silent] = [needs(), needs({ ...facts, missable: [] })]
    for (const each of [all, silent]) await visit(each)(whole(), frameAt(url))
    expect(await absentAfter(all)).toEqual(['leaving'])
    const [with_, without] = await Promise.all([all, silent].map((each) => summary({ ...each, isReading: () => false })({ tabId: 1, url })))
    expect(with_?.kind === 'terms' && with_.risk).toEqual(without?.kind === 'terms' && without.risk)
  })

  test.each([
    ['the page was cut', { ...whole(), cut: true }],
    ['the text is short', termsPage()],
    ['its words stand in the text', whole('Ask us for an export.')],
  ])('nothing is said when %s', async (_, page) => {
    const all = needs()
    await visit(all)(page, frameAt(url))
    expect(await absentAfter(all)).toEqual([])
  })

  test('nor when another document of the platform holds it', async () => {
    const all = needs()
    await visit(all)(whole(), frameAt(url))
    const found = { provision: 'leaving', category: 'Data', polarity: 'protective' as const, band: 'possible' as const, points: 0 }
    await all.readings.keepDocument('harbor', { type: 'privacy-policy', findings: [found] })
    expect(await absentAfter(all)).toEqual([])
  })

  test('rules without facts miss nothing', async () => {
    const all = { ...program() }
    await visit(all)(whole(), frameAt(url))
    expect(await absentAfter(all)).toEqual([])
  })
})

test('others that share the document are named', async () => {
  const { platforms } = sampleRuleset()
  const document = { type: 'terms-of-service' as const, url, confirmed: true }
  const both = sampleRuleset({ platforms: platforms.map((p) => (p.id === 'quay' ? { ...p, documents: [...p.documents, document] } : p)) })
  const all = { ...program(), rules: openRules({ store: rulesInMemory(both), bundle: async () => both, log: () => undefined }) }
  await visit(all)(termsPage(), frameAt(url))
  expect(await summary({ ...all, isReading: () => false })({ tabId: 1, url })).toMatchObject({
    platform: { id: 'harbor' },
    sharers: ['Quay'],
  })
})
