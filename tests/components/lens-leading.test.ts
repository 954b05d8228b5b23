import { expect, test } from 'vitest'
import { breadth, type Lens, leading, nearness, type Reach, speaksTo } from '../../components/lens/leading'

test.each<[string, string[], string[], ReturnType<typeof nearness>]>([
  ['the law of the country', ['au'], ['au'], 'here'],
  ['the law of the union, for a country in it', ['eu'], ['de'], 'here'],
  ['the law of one country, for another of the union', ['fr'], ['de'], 'elsewhere'],
  ['federal law, in a state', ['us'], ['us-ca'], 'here'],
  ['the law of a state, in it', ['us-ca'], ['us-ca'], 'here'],
  ['the law of a state, in another', ['us-ny'], ['us-ca'], 'elsewhere'],
  ['the law of a state, where only the country is known', ['us-ny'], ['us'], 'partly'],
  ['the law of states that are not named', ['us-state'], ['us-tx'], 'partly'],
  ['the same, for a reader who named only the country', ['us-state'], ['us'], 'partly'],
  ['the same, for a reader abroad', ['us-state'], ['uk'], 'elsewhere'],
  ['the law of a province, where only the country is known', ['ca-qc'], ['ca'], 'partly'],
  ['several places, one of them his', ['eu', 'uk'], ['uk'], 'here'],
  ['a reader of two places', ['jp'], ['de', 'jp'], 'here'],
  ['what holds everywhere', [], ['kr'], 'here'],
  ['a place that this version does not know', ['atlantis'], ['de'], 'elsewhere'],
])('%s: %j for %j is %s', (_, places, home, expected) => {
  expect(nearness(places, home)).toBe(expected)
})

test.each<[string[], number]>([
  [[], 0],
  [['eu'], 1],
  [['uk'], 1],
  [['us-ca', 'us-ny'], 2],
  [['us-ca', 'us'], 1],
  [['de'], 2],
])('how wide %j is: %i', (places, expected) => {
  expect(breadth(places)).toBe(expected)
})

test.each<[Reach['audience'], Lens['readsAs'], boolean]>([
  ['consumer', 'consumer', true],
  ['consumer', 'business', false],
  ['business', 'consumer', false],
  ['both', 'business', true],
  ['business', null, true],
  [undefined, 'business', true],
])('what is for %s speaks to %s: %s', (audience, readsAs, expected) => {
  expect(speaksTo(audience, readsAs)).toBe(expected)
})

const written: Record<string, Reach> = {
  california: { places: ['us-ca'], audience: 'consumer' },
  federal: { places: ['us'], audience: 'both' },
  union: { places: ['eu'], audience: 'consumer' },
  platforms: { places: ['eu'], audience: 'business' },
  germany: { places: ['de'] },
  anywhere: { places: [] },
  newYork: { places: ['us-ny'] },
}
test.each<[string, Lens, string, string]>([
  ['nothing was said: the widest first', { place: [], readsAs: null }, '', 'anywhere federal union platforms california germany newYork'],
  [
    'a business, of no place: what is for consumers comes last',
    { place: [], readsAs: 'business' },
    '',
    'anywhere federal platforms germany newYork union california',
  ],
  [
    "Germany: its own law, then the union's, then what holds everywhere",
    { place: ['de'], readsAs: null },
    'germany union platforms anywhere',
    'federal california newYork',
  ],
  ['a consumer in Germany', { place: ['de'], readsAs: 'consumer' }, 'germany union anywhere platforms', 'federal california newYork'],
  ['a business in Germany', { place: ['de'], readsAs: 'business' }, 'germany platforms anywhere union', 'federal newYork california'],
  ['California', { place: ['us-ca'], readsAs: null }, 'california federal anywhere', 'union platforms germany newYork'],
  [
    'the United States, no state named: its states come before the world',
    { place: ['us'], readsAs: null },
    'federal anywhere',
    'california newYork union platforms germany',
  ],
  [
    'Japan, of which nothing is written',
    { place: ['jp'], readsAs: null },
    'anywhere',
    'federal union platforms california germany newYork',
  ],
])('%s', (_, lens, here, rest) => {
  const order = leading(Object.keys(written), (name) => written[name] ?? { places: [] }, lens)
  expect([order.here.join(' '), order.rest.join(' ')]).toEqual([here, rest])
})
