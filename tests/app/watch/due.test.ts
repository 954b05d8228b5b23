import { expect, it } from 'vitest'
import { alarmAt, firstWait, isDue, waitAfter } from '../../../lib/app/watch/due'
import { starred } from '../../../lib/app/watch/star'
import type { Watched } from '../../../lib/model/watch'

const hour = 3_600_000
const day = 24 * hour
const due = (next: number) => starred({ key: 'a.example/', url: '', title: '', platform: null, byPlatform: false }, 0, next)

it.each([
  ['after a check that saw the terms', 0, 'with-visits', [20.6, 27.4]],
  ['after one failure', 1, 'with-visits', [0.4, 0.6]],
  ['after four', 4, 'apart', [3.4, 4.6]],
  ['after a hundred', 100, 'new', [61.7, 82.3]],
  ['where scripts are needed', 0, 'visits-only', [144, 192]],
] as const)('%s the wait lies between these hours', (_, failures, mode, hours) => {
  expect([0, 1].map((random) => Math.round(waitAfter(failures, mode, random) / hour / 0.1) / 10)).toEqual(hours)
})

it('the first check comes within five minutes, and not at once', () => {
  expect([firstWait(0), firstWait(1)]).toEqual([60_000, 300_000])
})

it.each<[string, number, boolean, Partial<Watched>]>([
  ['in the past', -1, true, {}],
  ['now', 0, true, {}],
  ['tomorrow', day, false, {}],
  ['in a day and three hours', 27 * hour, false, {}],
  ['further ahead than it can have been set: the clock has moved back', 2 * day, true, {}],
  ['three days ahead after failures', 3 * day, false, { failures: 9 }],
  ['four', 4 * day, true, { failures: 9 }],
  ['a week ahead where scripts are needed', 7 * day, false, { mode: 'visits-only' }],
  ['ten days', 10 * day, true, { mode: 'visits-only' }],
])('a check %s', (_, ahead, expected, some) => {
  expect(isDue({ ...due(1_000 * day + ahead), ...some }, 1_000 * day)).toBe(expected)
})

it.each([
  ['nothing is watched', [], null],
  ['one tomorrow', [day], day],
  ['the earlier of two', [1.1 * day, day], day],
  ['one is due: in a minute', [-5, day], 60_000],
  ['one was set by another clock', [400 * day, day], 60_000],
] as const)('the alarm: %s', (_, nexts, ahead) => {
  const now = 1_000 * day
  expect(
    alarmAt(
      nexts.map((next) => due(now + next)),
      now,
    ),
  ).toBe(ahead === null ? null : now + ahead)
})
