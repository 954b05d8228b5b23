import { describe, expect, test } from 'vitest'
import { badgeCount, summary } from '../../lib/app/summary'
import { visit } from '../../lib/app/visit'
import type { Finding } from '../../lib/model/finding'
import type { FrameReading } from '../../lib/model/reading'
import { defaultSettings } from '../../lib/model/settings'
import { program } from './program'
import { frameAt, germanPage, termsPage } from './sample-pages'

const url = 'https://www.harbor.example/terms'
const asking = (needs = program(), isReading = false) => summary({ ...needs, isReading: () => isReading })

describe('a tab that was not read', () => {
  test.each([
    ['is of a known platform', 'https://www.harbor.example/about', { kind: 'platform', platform: { id: 'harbor' } }],
    ['on another of its hosts', 'https://app.harbor.example/', { kind: 'platform', platform: { id: 'harbor' } }],
    ['at a known address on a host that many share', 'https://help.example/quay/terms', { kind: 'platform', platform: { id: 'quay' } }],
    ['elsewhere on such a host', 'https://help.example/', { kind: 'other' }],
    ['of nobody that we know', 'https://boats.example/', { kind: 'other' }],
    ['which the browser keeps to itself', 'chrome://settings/', { kind: 'closed' }],
    ['whose address we are not told', '', { kind: 'closed' }],
  ])('%s', async (_, at, expected) => {
    expect(await asking()({ tabId: 1, url: at })).toMatchObject(expected)
  })

  test('is being read', async () => {
    expect(await asking(program(), true)({ tabId: 1, url })).toEqual({ kind: 'reading' })
  })

  test('is switched off', async () => {
    const needs = program()
    await needs.settings.change({ sitesOff: ['harbor.example'] })
    expect(await asking(needs)({ tabId: 1, url })).toMatchObject({ kind: 'off', host: 'harbor.example' })
  })

  test('cannot be, without rules', async () => {
    const needs = program()
    expect(await asking({ ...needs, rules: needs.broken })({ tabId: 1, url })).toEqual({ kind: 'failed', reason: 'rules-damaged' })
  })
})

describe('a tab that was read', () => {
  test('is summed up: risk, what softens it, what is missing', async () => {
    const needs = program()
    await visit(needs)(termsPage(), frameAt(url))
    expect(await asking(needs)({ tabId: 1, url: `${url}#fees` })).toMatchObject({
      kind: 'terms',
      platform: { id: 'harbor' },
      risk: {
        top: [{ provision: 'selling' }],
        mitigations: [{ by: 'opting-out', of: 'selling' }],
        coverage: { read: ['terms-of-service'], missing: ['privacy-policy'] },
      },
      rules: { version: 3, date: '2026-08-01' },
    })
  })

  test('has gone elsewhere: the reading does not speak for it', async () => {
    const needs = program()
    await visit(needs)(termsPage(), frameAt(url))
    expect((await asking(needs)({ tabId: 1, url: 'https://boats.example/' })).kind).toBe('other')
  })

  test('its frames come in order', async () => {
    const needs = program()
    await visit(needs)(termsPage('https://pier.example/terms'), frameAt(url, { frameId: 7 }))
    await visit(needs)(termsPage(), frameAt(url))
    const reply = await asking(needs)({ tabId: 1, url })
    expect(reply.kind === 'terms' && reply.frames.map((f) => f.frameId)).toEqual([0, 7])
  })

  test('what was read of the platform earlier is added, each document once', async () => {
    const needs = program()
    const weighs = { category: 'Other', polarity: 'risk' as const, band: 'strong' as const, points: 50 }
    await needs.readings.keepDocument('harbor', { type: 'privacy-policy', findings: [{ provision: 'tracking', ...weighs }] })
    await needs.readings.keepDocument('harbor', { type: 'terms-of-service', findings: [{ provision: 'gone', ...weighs }] })
    await needs.readings.keepFrame(1, url, { ...(await readFrame()), frameId: 0 })
    const reply = await asking(needs)({ tabId: 1, url })
    expect(reply).toMatchObject({ risk: { coverage: { missing: [] } } })
    expect(reply.kind === 'terms' && reply.risk.top.map((t) => t.provision).sort()).toEqual(['selling', 'tracking'])
  })

  test('terms that cannot be read add nothing, and are not counted as read', async () => {
    const needs = program()
    await visit(needs)(germanPage(), frameAt(url))
    expect(await asking(needs)({ tabId: 1, url })).toMatchObject({ kind: 'terms', risk: { score: 0, coverage: { read: [] } } })
  })
})

/** The sample terms as one frame's reading. */
const readFrame = async (): Promise<FrameReading> => {
  const needs = program()
  await visit(needs)(termsPage(), frameAt(url))
  const [frame] = (await needs.readings.tab(1))?.frames ?? []
  if (!frame) throw new Error('the sample page was not read')
  return frame
}

describe('the badge', () => {
  const of = (some: Partial<Finding>): Finding => ({
    provision: 'selling',
    name: 'Selling data',
    category: 'Data',
    polarity: 'risk',
    band: 'strong',
    score: 0.8,
    severity: 'high',
    points: 70,
    start: 0,
    end: 1,
    quote: '',
    why: [],
    modifiers: [],
    ...some,
  })

  test.each<[string, Partial<Finding>, number]>([
    ['high', {}, 1],
    ['critical', { severity: 'critical' }, 1],
    ['medium', { severity: 'medium' }, 0],
    ['possible', { band: 'possible' }, 0],
    ['protective', { polarity: 'protective' }, 0],
    ['of a muted kind', { provision: 'muted' }, 0],
  ])('counts a finding that is %s: %i', async (_, some, count) => {
    const frame = { ...(await readFrame()), findings: [of(some)] }
    expect(badgeCount([frame, frame], { ...defaultSettings, mutedKinds: ['muted'] })).toBe(count * 2)
  })
})
