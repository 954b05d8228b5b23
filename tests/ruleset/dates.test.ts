import { expect, test } from 'vitest'
import { datesIn, isoDate, mayBeSame } from '../../lib/ruleset/dates'

test.each<[string, [number, number, number[]][]]>([
  ['in force since 5 February 2026', [[2026, 2, [5]]]],
  ['notified 13-14 Nov 2025', [[2025, 11, [13, 14]]]],
  ['seen in July 2026', [[2026, 7, []]]],
  [
    'from Sept 2025, and since 2 Aug 2026',
    [
      [2025, 9, []],
      [2026, 8, [2]],
    ],
  ],
  ['as of mid-2026, under the Act of 2023', []],
  ['in May it may change', []],
])('the dates in "%s"', (text, dates) => {
  expect(datesIn(text).map(({ year, month, days }) => [year, month, days])).toEqual(dates)
})

test.each([
  ['5 February 2026', '5 Feb 2026', true],
  ['5 February 2026', 'February 2026', true],
  ['14 November 2025', '13-14 Nov 2025', true],
  ['15 November 2025', '13-14 Nov 2025', false],
  ['5 February 2026', '5 February 2025', false],
  ['5 February 2026', '5 March 2026', false],
])('may "%s" be "%s"? %s', (a, b, same) => {
  const [one, other] = [datesIn(a)[0], datesIn(b)[0]]
  expect(one && other && mayBeSame(one, other)).toBe(same)
})

test('an ISO date', () => {
  expect(isoDate('2026-07-15')).toMatchObject({ year: 2026, month: 7, days: [15] })
})
