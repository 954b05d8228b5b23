import { describe, expect, test } from 'vitest'
import type { Finding } from '../../lib/model/finding'
import { defaultSettings } from '../../lib/model/settings'
import { lookOf, worstFirst } from '../../lib/page/look'
import { drawnOrder, neighbour } from '../../lib/page/order'

const finding = (some: Partial<Finding>): Finding => ({
  provision: 'mandatory-arbitration',
  name: 'Mandatory arbitration',
  category: 'Dispute resolution',
  polarity: 'risk',
  band: 'strong',
  score: 0.9,
  severity: 'high',
  points: 70,
  start: 0,
  end: 10,
  quote: 'all of it',
  why: [],
  modifiers: [],
  ...some,
})

describe('which findings are drawn, and in which order', () => {
  const findings = [
    finding({ start: 50 }),
    finding({ start: 10, provision: 'liability-cap' }),
    finding({ start: 30, band: 'possible' }),
    finding({ start: 10, provision: 'auto-renewal' }),
  ]
  test.each([
    ['strong ones, as they stand on the page', {}, [1, 3, 0]],
    ['weaker ones too, when the reader asks', { showPossible: true }, [1, 3, 2, 0]],
    ['without the kinds that the reader muted', { mutedKinds: ['liability-cap'] }, [3, 0]],
    ['without risks below the floor', { floor: 'critical' as const }, []],
    ['none, when all are muted', { mutedKinds: ['liability-cap', 'auto-renewal', 'mandatory-arbitration'] }, []],
  ])('%s', (_, some, expected) => {
    expect(drawnOrder(findings, { ...defaultSettings, ...some })).toEqual(expected)
  })
})

describe('the neighbour of a mark', () => {
  test.each<[string, number[], number | null, 1 | -1, boolean, number | null]>([
    ['the first, when we are nowhere', [4, 2, 9], null, 1, false, 4],
    ['the last, going back from nowhere', [4, 2, 9], null, -1, false, 9],
    ['the one after', [4, 2, 9], 4, 1, false, 2],
    ['the one before', [4, 2, 9], 9, -1, false, 2],
    ['none behind the last', [4, 2, 9], 9, 1, false, null],
    ['round at the end, where asked to', [4, 2, 9], 9, 1, true, 4],
    ['round at the beginning', [4, 2, 9], 4, -1, true, 9],
    ['the first, when the one we were at is gone', [4, 2, 9], 77, 1, false, 4],
    ['none of none', [], null, 1, true, null],
  ])('%s', (_, order, at, step, wrap, expected) => {
    expect(neighbour(order, at, step, wrap)).toBe(expected)
  })
})

describe('how a finding looks', () => {
  test.each<[Partial<Finding>, string, boolean]>([
    [{ severity: 'critical' }, 'critical', false],
    [{ severity: 'medium', band: 'possible' }, 'medium', true],
    [{ polarity: 'protective', severity: 'low' }, 'protective', false],
    [{ polarity: 'neutral', severity: 'low' }, 'neutral', false],
  ])('%o', (some, tone, faint) => {
    expect(lookOf(finding(some))).toEqual({ tone, faint })
  })

  test('the worst comes first, and of equals the heavier', () => {
    const all = [
      finding({ name: 'shield', polarity: 'protective', points: 0 }),
      finding({ name: 'light', points: 62 }),
      finding({ name: 'heavy', points: 78 }),
      finding({ name: 'critical', severity: 'critical', points: 85 }),
    ]
    expect(all.sort(worstFirst).map((f) => f.name)).toEqual(['critical', 'heavy', 'light', 'shield'])
  })
})
