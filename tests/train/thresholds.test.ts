import { describe, expect, test } from 'vitest'
import { neverStrong } from '../../lib/engine/learned/model'
import { addingThresholds, afterPatterns, effective, thresholdsOf } from '../../scripts/train/bands'
import { balancedFrom, count, f1, type Judged, possibleFrom, precision, recall, strongFrom } from '../../scripts/train/thresholds'

const j = (score: number, answer: Judged['answer'], pattern = false): Judged => ({ score, answer, pattern })
/** Nine right above 2, then half and half down to 1, then mostly wrong. */
const judged: Judged[] = [
  ...Array.from({ length: 9 }, (_, k) => j(2 + k / 10, 'yes')),
  j(1.9, 'no'),
  j(1.6, 'yes'),
  j(1.5, 'no'),
  j(1.4, 'yes'),
  j(1.2, 'maybe'),
  ...Array.from({ length: 12 }, (_, k) => j(1 - k / 20, k === 6 ? 'yes' : 'no')),
]

describe('counting', () => {
  test('what can be disputed counts neither way', () => {
    expect(count([j(2, 'yes'), j(2, 'maybe'), j(2, 'no'), j(0, 'yes'), j(0, 'maybe')], 1)).toEqual({ right: 1, wrong: 1, missed: 1 })
  })

  test('nothing said is no precision, nothing to find no recall', () => {
    const none = { right: 0, wrong: 0, missed: 0 }
    expect([precision(none), recall(none), f1(none)]).toEqual([0, 0, 0])
  })
})

describe('thresholds', () => {
  test('strong is as low as precision allows, with half a wrong mark added in thought', () => {
    expect(strongFrom(judged, 0.9)).toBeCloseTo(2)
    expect(strongFrom(judged, 0.86)).toBeCloseTo(1.6)
    expect(strongFrom(judged, 0.99)).toBe(Number.POSITIVE_INFINITY)
  })

  test('balance is where F1 is best', () => {
    expect(balancedFrom(judged)).toBeCloseTo(1.4)
  })

  test('possible goes on until enough is found, and stops where too little is right', () => {
    expect(possibleFrom(judged, 0.9, 0.3)).toBeCloseTo(1.4)
    expect(possibleFrom(judged, 1, 0.3)).toBeCloseTo(0.7)
    expect(possibleFrom(judged, 1, 0.65)).toBeCloseTo(0.9)
  })

  test('possible is never above strong', () => {
    for (const category of [true, false]) {
      const { strong, possible } = thresholdsOf(judged, category)
      expect(possible).toBeLessThanOrEqual(strong)
    }
  })

  test('good patterns that the model doubts are trusted', () => {
    const doubted = [...Array.from({ length: 20 }, () => j(-3, 'yes', true)), ...Array.from({ length: 30 }, (_, k) => j(-1 - k / 9, 'no'))]
    const { trusting, strong } = thresholdsOf(doubted, false)
    expect(trusting).toBe(true)
    expect(count(effective(doubted, true), strong)).toEqual({ right: 20, wrong: 0, missed: 0 })
  })

  test('a model that adds finds more behind patterns, and takes nothing back', () => {
    const found: Judged[] = [
      ...Array.from({ length: 8 }, () => j(-3, 'yes', true)),
      ...Array.from({ length: 4 }, () => ({ ...j(-2, 'yes'), hint: true })),
    ]
    const all = [
      ...found,
      ...Array.from({ length: 6 }, (_, k) => j(1 + k / 10, 'yes')),
      ...Array.from({ length: 30 }, (_, k) => j(-k / 9, 'no')),
    ]
    const { strong, possible, trusting } = addingThresholds(all)
    expect([strong, trusting]).toEqual([neverStrong, true])
    expect(possible).toBeLessThanOrEqual(1.1)
    expect(count(afterPatterns(all), possible)).toMatchObject({ right: 18, missed: 0 })
    expect(count(afterPatterns(found), possible), 'what patterns find stays').toEqual({ right: 12, wrong: 0, missed: 0 })
  })
})
