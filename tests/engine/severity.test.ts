import { expect, test } from 'vitest'
import { adjust, severityBand, severityPoints, shiftInWords } from '../../lib/engine/severity'
import type { FactorName } from '../../lib/model/severity'

const factors = (impact: number, irreversibility: number, breadth: number, control: number, legal: number) => ({
  impact,
  irreversibility,
  breadth,
  control,
  legal,
})

test.each([
  ['aggregated-data-ownership', factors(1, 2, 2, 3, 1), 56, 'medium'],
  ['mandatory-arbitration', factors(2, 2, 2, 2, 3), 70, 'high'],
  ['biometric-collection', factors(3, 3, 2, 2, 3), 89, 'critical'],
  ['auto-renewal', factors(2, 1, 1, 1, 2), 49, 'medium'],
  ['nothing', factors(0, 0, 0, 0, 0), 0, 'low'],
  ['everything', factors(3, 3, 3, 3, 3), 100, 'critical'],
])('the worked example %s', (_, vector, points, band) => {
  expect([severityPoints(vector), severityBand(points)]).toEqual([points, band])
})

test.each([
  [39, 'low'],
  [40, 'medium'],
  [59, 'medium'],
  [60, 'high'],
  [79, 'high'],
  [80, 'critical'],
])('%i points are %s', (points, band) => {
  expect(severityBand(points)).toBe(band)
})

const step = (name: string, factor: FactorName) => ({ name, factor, words: [`${name} words`] })

test('a modifier moves its factor by one, and says so with the words that did it', () => {
  const { factors: after, shifts } = adjust(factors(1, 2, 2, 3, 1), [step('any purpose', 'breadth')], [])
  expect(after).toEqual(factors(1, 2, 3, 3, 1))
  expect(shifts).toEqual([{ factor: 'breadth', from: 2, to: 3, name: 'any purpose', words: ['any purpose words'] }])
  expect(shifts.map(shiftInWords)).toEqual(['breadth 2 to 3: any purpose'])
})

test('at most two steps a direction, never past 0 or 3, and nothing is said of a step not made', () => {
  const raised = adjust(factors(1, 0, 0, 3, 0), [step('a', 'control'), step('b', 'impact'), step('c', 'impact'), step('d', 'legal')], [])
  expect(raised.factors).toEqual(factors(3, 0, 0, 3, 0))
  expect(raised.shifts.map(shiftInWords)).toEqual(['impact 1 to 2: b', 'impact 2 to 3: c'])
  expect(adjust(factors(0, 0, 0, 0, 0), [], [step('x', 'impact')]).shifts).toEqual([])
})
