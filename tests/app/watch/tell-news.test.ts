import { expect, it } from 'vitest'
import { starred } from '../../../lib/app/watch/star'
import { noticesFor } from '../../../lib/app/watch/tell-news'
import type { WatchChoices } from '../../../lib/model/watch'

const day = 86_400_000
const now = 100 * day
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => starred({ key: `${i}.example/`, url: '', title: '', platform: null, byPlatform: false }, 0, 0))
const choices = (alerts: WatchChoices['alerts'], digest: number): WatchChoices => ({ alerts, digest, platforms: [], except: [] })

it.each([
  ['nothing new', 0, choices('same-day', 0), []],
  ['one, the same day', 1, choices('same-day', now), ['one']],
  ['three, the same day', 3, choices('same-day', now), ['one', 'one', 'one']],
  ['four, the same day', 4, choices('same-day', now), ['4 many']],
  ['four, six days after the last weekly one', 4, choices('weekly', now - 6 * day), []],
  ['four, a week after it', 4, choices('weekly', now - 7 * day), ['4 weekly']],
  ['one, where the clock has moved back behind it', 1, choices('weekly', now + day), ['1 weekly']],
])('%s', (_, count, how, expected) => {
  const said = noticesFor(many(count), how, now).map((n) => (n.kind === 'one' ? 'one' : `${n.count} ${n.weekly ? 'weekly' : 'many'}`))
  expect(said).toEqual(expected)
})
