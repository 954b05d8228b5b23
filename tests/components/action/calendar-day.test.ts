import { expect, test } from 'vitest'
import { daysBetween, isDay, type Period, shifted } from '../../../components/action/calendar-day'

test.each<[string, number, Period['unit'], 'after' | 'before', string | null]>([
  ['2026-11-25', 30, 'day', 'after', '2026-12-25'],
  ['2026-12-15', 30, 'day', 'after', '2027-01-14'],
  ['2028-02-01', 30, 'day', 'after', '2028-03-02'],
  ['2027-02-01', 30, 'day', 'after', '2027-03-03'],
  ['2100-02-28', 1, 'day', 'after', '2100-03-01'],
  ['2000-02-28', 1, 'day', 'after', '2000-02-29'],
  ['2026-03-01', 1, 'day', 'before', '2026-02-28'],
  ['2028-03-01', 1, 'day', 'before', '2028-02-29'],
  ['2027-01-10', 30, 'day', 'before', '2026-12-11'],
  ['2026-11-25', 0, 'day', 'after', '2026-11-25'],
  ['2026-11-25', 365, 'day', 'after', '2027-11-25'],
  ['2026-11-25', 2, 'week', 'after', '2026-12-09'],
  ['2026-01-31', 1, 'month', 'after', '2026-02-28'],
  ['2028-01-31', 1, 'month', 'after', '2028-02-29'],
  ['2026-10-31', 1, 'month', 'after', '2026-11-30'],
  ['2026-12-31', 2, 'month', 'after', '2027-02-28'],
  ['2026-03-31', 1, 'month', 'before', '2026-02-28'],
  ['2026-01-15', 1, 'month', 'before', '2025-12-15'],
  ['2026-02-30', 1, 'day', 'after', null],
  ['25.11.2026', 1, 'day', 'after', null],
  ['2026-11-25', -1, 'day', 'after', null],
  ['2026-11-25', 1.5, 'day', 'after', null],
  ['2026-11-25', Number.NaN, 'day', 'after', null],
  ['9999-12-31', 1, 'day', 'after', null],
])('%s, %d %s(s) %s it: %s', (day, count, unit, direction, expected) => {
  expect(shifted(day, { count, unit }, direction)).toBe(expected)
})

test.each<[string, string, number]>([
  ['2026-11-25', '2026-12-25', 30],
  ['2026-12-25', '2026-11-25', -30],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-02-28', '2026-03-01', 1],
  ['2026-12-31', '2027-01-01', 1],
  // Clocks change between these in much of the world.
  ['2026-03-01', '2026-04-01', 31],
  ['2026-10-20', '2026-10-27', 7],
  ['2026-11-25', '2026-11-25', 0],
])('from %s to %s it is %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})

test('counting and moving agree over four centuries, day by day', () => {
  let day = '1999-12-31'
  for (let moved = 0; moved < 1_500; moved++) {
    const next = shifted(day, { count: 97, unit: 'day' }, 'after') ?? ''
    expect([isDay(next), daysBetween(day, next), shifted(next, { count: 97, unit: 'day' }, 'before')]).toEqual([true, 97, day])
    day = next
  }
  expect(day > '2390').toBe(true)
})
