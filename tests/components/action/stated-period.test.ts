import { expect, test } from 'vitest'
import { statedPeriod } from '../../../components/action/stated-period'

test.each<[string, 'after' | 'before', [number, string, string] | null]>([
  ['You may opt out within 30 days of your first acceptance.', 'after', [30, 'day', 'within 30 days']],
  ['Write to us within thirty (30) days after you agree.', 'after', [30, 'day', 'within thirty (30) days']],
  ['You have sixty days to opt out.', 'after', [60, 'day', 'sixty days']],
  ['A 30-day window is open to you.', 'after', [30, 'day', '30-day']],
  ['We wait 60 days; you may opt out within 14 days.', 'after', [14, 'day', 'within 14 days']],
  ['Cancel at least one month before the term ends.', 'before', [1, 'month', 'at least one month']],
  ['Cancel no later than 2 weeks before it renews.', 'before', [2, 'week', 'no later than 2 weeks']],
  ['Cancel at least 24 hours before the period ends.', 'before', [1, 'day', 'at least 24 hours']],
  ['Cancel at least 36 hours before the period ends.', 'before', [2, 'day', 'at least 36 hours']],
  ['Tell us within 72 hours.', 'after', [3, 'day', 'within 72 hours']],
  ['Cancel at least ten business days before renewal.', 'before', [14, 'day', 'at least ten business days']],
  ['Write within 10 business days.', 'after', [10, 'day', 'within 10 business days']],
  ['Write within\n forty-five\tdays.', 'after', [45, 'day', 'within forty-five days']],
  ['You may cancel whenever you like.', 'after', null],
  ['Version 30 dayparts and 1st days.', 'after', null],
  ['Within 0 days.', 'after', null],
])('%s', (clause, direction, expected) => {
  const stated = statedPeriod([clause], direction)
  expect(stated && [stated.count, stated.unit, stated.words]).toEqual(expected)
})

test('the first clause that states one is asked', () => {
  expect(statedPeriod(['Nothing here.', 'Within 20 days.', 'Within 9 days.'], 'after')?.count).toBe(20)
  expect(statedPeriod([], 'after')).toBeNull()
})

test('working days are said to be such', () => {
  expect(statedPeriod(['Within 5 working days.'], 'after')?.working).toBe(true)
  expect(statedPeriod(['Within 5 calendar days.'], 'after')?.working).toBe(false)
})
