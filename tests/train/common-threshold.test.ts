import { describe, expect, test } from 'vitest'
import { leaningFrom, leaningOf, noLeaning, rungs } from '../../scripts/train/common-threshold'
import type { Judged } from '../../scripts/train/thresholds'

const j = (score: number, answer: Judged['answer']): Judged => ({ score, answer, pattern: false })
/** One category whose best threshold is chance: a single clause far below the others. */
const small = [j(0.9, 'yes'), j(0.8, 'yes'), j(0.1, 'no'), j(-0.52, 'yes'), ...Array.from({ length: 40 }, () => j(-1.3, 'no'))]
/** Another with plenty, best from about 0. */
const large = [
  ...Array.from({ length: 50 }, (_, k) => j(k / 40, 'yes')),
  ...Array.from({ length: 120 }, (_, k) => j(-0.02 - k / 200, k % 20 === 19 ? 'yes' : 'no')),
]

describe('a threshold that leans towards what suits all', () => {
  test('by itself is where F1 is best', () => {
    expect(leaningFrom(small, noLeaning).from).toBeCloseTo(-0.55)
    expect(leaningFrom(large, noLeaning).from).toBeCloseTo(0)
  })

  test('gives way where the others would lose more than it wins', () => {
    expect(leaningFrom(small, leaningOf([small, large, large, large])).from).toBeGreaterThan(-0.3)
  })

  test('what suits all is a mean of F1, between nothing and all', () => {
    const leaning = leaningOf([small, large])
    expect(leaning).toHaveLength(rungs.length)
    expect(Math.min(...leaning)).toBeGreaterThan(0)
    expect(Math.max(...leaning)).toBeLessThanOrEqual(1)
    expect(leaningOf([])).toEqual(noLeaning)
  })
})
