import { describe, expect, test } from 'vitest'
import { answers, type Effects } from '../../lib/app/answers'
import { readingNow } from '../../lib/app/readings-now'
import type { VersionAsk } from '../../lib/model/changes-reply'
import { defaultSettings, type Settings } from '../../lib/model/settings'
import { libraryAtHome } from './kept/reader-at-home'
import { program } from './program'
import { frameAt, otherPage, termsPage } from './sample-pages'

const url = 'https://www.harbor.example/terms'
const from = frameAt(url)

/** The answers, and what was asked of the browser. */
const opened = (some: Partial<Effects> = {}) => {
  const needs = program()
  const badges: [number, number, boolean][] = []
  const acknowledged: VersionAsk[] = []
  const told: Settings[] = []
  const reading = readingNow()
  const effects: Effects = {
    sendAnnotator: async () => true,
    sendCard: async () => true,
    strings: async () => ({ common_close: 'Close' }),
    showBadge: async (tab, { count, changed }) => void badges.push([tab, count, changed]),
    openTabs: async () => [1],
    acknowledged: async (which) => void acknowledged.push(which),
    settingsChanged: async (settings) => void told.push(settings),
    log: needs.log,
    now: needs.now,
    ...some,
  }
  return { ...needs, answer: answers({ ...needs, reading, effects, kept: libraryAtHome() }), acknowledged, badges, told, reading }
}

// What a message carries is unknown: these stand for anything that could be sent.
const hostile: unknown[] = [
  undefined,
  null,
  0,
  'x',
  [],
  {},
  { tabId: '1', url: 1 },
  { provision: {}, platform: [] },
  JSON.parse('{"__proto__":1}'),
]

describe('messages that are not what they should be', () => {
  test.each(hostile.map((ask) => [JSON.stringify(ask) ?? 'undefined', ask]))('%s', async (_, ask) => {
    const { answer } = opened()
    expect(await answer.visit(ask, from)).toEqual({ kind: 'failed', reason: 'malformed' })
    expect(await answer.note(ask)).toEqual({ kind: 'unknown-provision' })
    expect(await answer.summary(ask, null)).toEqual({ kind: 'closed' })
    expect(await answer.settings(ask)).toMatchObject({ sitesOff: [] })
  })

  test('a page that speaks for no frame is not answered', async () => {
    const { answer, session } = opened()
    expect(await answer.visit(termsPage(), null)).toEqual({ kind: 'failed', reason: 'malformed' })
    expect([await answer.arrived(null, null), await answer.card(null, null), await answer.left(null, null)]).toEqual([false, false, null])
    expect(session.values).toEqual({})
  })
})

describe('reading a page', () => {
  test('goes from its arrival to its badge', async () => {
    const { answer, badges, reading } = opened()
    expect(await answer.arrived(null, from)).toBe(true)
    expect(await answer.summary({ tabId: 1, url }, null)).toEqual({ kind: 'reading' })
    expect((await answer.visit(termsPage(), from)).kind).toBe('terms')
    expect(reading.has(1, 1_000)).toBe(false)
    expect(badges).toEqual([[1, 1, false]])
    expect((await answer.summary({ tabId: 1, url }, null)).kind).toBe('terms')
    await answer.left(null, from)
    expect(badges).toEqual([
      [1, 1, false],
      [1, 0, false],
    ])
  })

  test('does not begin where the browser lets nobody in', async () => {
    const { answer, reading } = opened({ sendAnnotator: async () => false })
    expect([await answer.arrived(null, from), reading.has(1, 1_000)]).toEqual([false, false])
  })

  test('gives the page its answer although the badge cannot be shown', async () => {
    const { answer, lines } = opened({ showBadge: () => Promise.reject(new Error('no tab')) })
    expect((await answer.visit(termsPage(), from)).kind).toBe('terms')
    expect(lines).toEqual([expect.stringContaining('no tab')])
  })

  test('ends also when the page holds no terms', async () => {
    const { answer, reading } = opened()
    await answer.visit(otherPage(), from)
    expect(reading.has(1, 1_000)).toBe(false)
  })

  test('is given up when the page never reports', async () => {
    let now = 1_000
    const { answer } = opened({ now: () => now })
    await answer.arrived(null, from)
    now += 19_000
    expect(await answer.summary({ tabId: 1, url }, null)).toEqual({ kind: 'reading' })
    now += 2_000
    expect((await answer.summary({ tabId: 1, url }, null)).kind).not.toBe('reading')
  })

  test('the card is sent to the frame that asks', async () => {
    const sent: number[] = []
    const { answer } = opened({ sendCard: async ({ frameId }) => sent.push(frameId) > 0 })
    expect(await answer.card(null, { ...from, frameId: 5 })).toBe(true)
    expect(sent).toEqual([5])
  })
})

describe('choices', () => {
  test('change what was sent and nothing else, and are told to all', async () => {
    const { answer, told } = opened()
    await answer.settings({ sitesOff: ['a.example'] })
    await answer.settings({ showPossible: true, unknown: 1 })
    expect(told.at(-1)).toEqual({ ...defaultSettings, sitesOff: ['a.example'], showPossible: true })
  })

  test.each([
    ['a muted kind', { mutedKinds: ['selling'] }, 1],
    ['weaker marks', { showPossible: true }, 1],
    ['a site', { sitesOff: ['a.example'] }, 1],
    ['a place, which the next card leads with', { place: ['de'], readsAs: 'consumer' }, 1],
    ['a section of the card, which no page shows', { openSections: ['law'] }, 0],
    ['nothing', {}, 0],
  ])('are told to pages where they change them: %s', async (_, some, times) => {
    const { answer, told } = opened()
    await answer.settings(some)
    expect(told).toHaveLength(times)
  })

  test('that make no sense change nothing', async () => {
    const { answer, local } = opened()
    await answer.settings({ sitesOff: 'a.example' })
    expect(local.values).toEqual({})
  })
})
