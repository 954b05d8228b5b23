import { expect, test } from 'vitest'
import { placesInItems, placesInLabel } from '../../lib/ruleset/label-places'

test.each<[string, string[]]>([
  ['EU/EEA.', ['eu']],
  ['EU, business users of platforms.', ['eu']],
  ['UK and EU/EEA.', ['eu', 'uk']],
  ['England and Wales.', ['uk']],
  ['United States, federal.', ['us']],
  ['Video sites, US.', ['us']],
  ['United States, Ninth Circuit, assent.', ['us-ca', 'us-wa', 'us-state']],
  ['California and the other 9th Circuit states.', ['us-ca', 'us-wa', 'us-state']],
  ['Other US states.', ['us-state']],
  ['California and other states.', ['us-state', 'us-ca']],
  ['Texas, Virginia, Colorado and others.', ['us-state', 'us-co', 'us-tx', 'us-va']],
  ['Quebec, Brazil.', ['ca-qc', 'br']],
  ['Indiana.', ['us-in']],
  ['India.', ['in']],
  ['Minors.', []],
  ['Elsewhere.', []],
])('%s speaks of %j', (label, places) => {
  expect(placesInLabel(label)).toEqual(places)
})

test('by item of a list; a paragraph is none, and a place in the sentence is no label', () => {
  expect(
    placesInItems([
      { p: [{ strong: 'UK.' }, ' Not an item.'] },
      { ul: [[{ strong: 'UK.' }, ' An item.'], ['Plain words on the UK.'], [{ em: 'UK.' }]] },
    ]),
  ).toEqual([['uk'], [], []])
})
