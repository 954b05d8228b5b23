import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Counted, platformRisk } from '../../lib/engine/risk'

const softens: Record<string, string[]> = { 'opt-out': ['arbitration', 'class'], notice: ['change'] }
const mitigates = (id: string): string[] => softens[id] ?? []
const risk = (provision: string, category: string, points: number, band: Counted['band'] = 'strong'): Counted => ({
  provision,
  category,
  polarity: 'risk',
  band,
  points,
})
const good = (provision: string): Counted => ({ provision, category: 'x', polarity: 'protective', band: 'strong', points: 0 })
const score = (findings: Counted[]) => platformRisk(findings, [], mitigates).score

test('one finding by the formula of the method', () => {
  // 100 x 0.35 x 0.3 x 0.7
  expect(platformRisk([risk('arbitration', 'disputes', 70)], ['terms-of-service'], mitigates)).toEqual({
    score: 7.4,
    grade: 'A',
    top: [{ provision: 'arbitration', contribution: 7.4, without: { score: 0, grade: 'A' } }],
    categories: [{ category: 'disputes', risk: 0.21, share: 7.4, provisions: ['arbitration'] }],
    mitigations: [],
    coverage: { read: ['terms-of-service'], missing: ['privacy-policy'] },
  })
})

test('a protective finding halves what it softens, and says what', () => {
  const both = [risk('arbitration', 'disputes', 70), risk('change', 'changes', 60)]
  const softened = platformRisk([...both, good('opt-out')], [], mitigates)
  expect(softened.mitigations).toEqual([{ by: 'opt-out', of: 'arbitration' }])
  expect(softened.score).toBeCloseTo(100 * (1 - (1 - 0.35 * 0.105) * (1 - 0.35 * 0.18)), 1)
})

test('the same kind in several places counts once, at its worst', () => {
  expect(score([risk('a', 'c', 40), risk('a', 'c', 70), risk('a', 'c', 50)])).toBe(score([risk('a', 'c', 70)]))
})

test('possible, neutral and protective findings weigh nothing', () => {
  expect(score([risk('a', 'c', 90, 'possible'), { ...risk('n', 'c', 90), polarity: 'neutral' }, good('opt-out')])).toBe(0)
})

test.each([
  ['one critical finding', [risk('a', 'c', 85)], 'D', 1],
  ['two critical findings', [risk('a', 'c', 85), risk('b', 'c', 80)], 'E', 2],
])('%s sets a floor', (_, findings, grade, criticals) => {
  expect(platformRisk(findings, [], mitigates)).toMatchObject({ grade, floor: { grade, criticals } })
})

test('without the one critical finding its floor falls too', () => {
  const { top } = platformRisk([risk('a', 'c', 85), risk('b', 'd', 70)], [], mitigates)
  expect(top.map((t) => [t.provision, t.without.grade])).toEqual([
    ['a', 'A'],
    ['b', 'D'],
  ])
})

test('a mitigated critical finding sets no floor', () => {
  const softened = platformRisk([risk('arbitration', 'c', 85), good('opt-out')], [], mitigates)
  expect([softened.grade, softened.floor]).toEqual(['A', undefined])
})

test('shares of the categories add up to the score', () => {
  const all = platformRisk([risk('a', 'x', 70), risk('b', 'y', 50), risk('c', 'z', 90)], [], mitigates)
  expect(all.categories.reduce((sum, c) => sum + c.share, 0)).toBeCloseTo(all.score, 0)
})

const finding = fc.oneof(
  fc.record({
    provision: fc.constantFrom('arbitration', 'class', 'change', 'licence', 'sale'),
    category: fc.constantFrom('x', 'y', 'z'),
    points: fc.integer({ min: 0, max: 100 }),
    band: fc.constantFrom('strong' as const, 'possible' as const),
    polarity: fc.constant('risk' as const),
  }),
  fc.constantFrom('opt-out', 'notice').map(good),
)
const order = 'ABCDE'

test('monotone: one more risk never lowers score or grade, one more protection never raises them', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), finding, (findings, one) => {
      const of = (all: Counted[]) => platformRisk(oneCategoryEach(all), [], mitigates)
      const [before, after] = [of(findings), of([...findings, one])]
      const worse = (a: typeof before, b: typeof before) => a.score <= b.score + 1e-9 && order.indexOf(a.grade) <= order.indexOf(b.grade)
      expect(one.polarity === 'protective' ? worse(after, before) : worse(before, after)).toBe(true)
    }),
    { numRuns: 20_000, seed: 3 },
  )
})

/** In a ruleset every kind has one category. */
const oneCategoryEach = (findings: Counted[]): Counted[] => {
  const first = new Map<string, string>()
  return findings.map((f) => {
    first.set(f.provision, first.get(f.provision) ?? f.category)
    return { ...f, category: first.get(f.provision) ?? f.category }
  })
}
