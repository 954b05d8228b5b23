import { expect, test } from 'vitest'
import { signalBit } from '../../lib/engine/learned/features'
import type { Example } from '../../scripts/train/examples'
import { presenceOf } from '../../scripts/train/presence'
import { isSeenPart, without } from '../../scripts/train/without'

const bits = signalBit('one strong') | signalBit('before')
const example: Example = {
  document: 'a',
  company: 'a',
  source: 'own',
  s: 0,
  rows: Int32Array.from([1, 2]),
  words: 2,
  signs: Int32Array.from([3]),
  own: Uint8Array.from([bits]),
  answers: new Map(),
}

test.each([
  ['rows', { rows: 0, signs: 1, own: bits }],
  ['signs', { rows: 2, signs: 0, own: bits }],
  ['own', { rows: 2, signs: 1, own: signalBit('before') }],
  ['neighbours', { rows: 2, signs: 1, own: signalBit('one strong') }],
] as const)('without %s the rest is left', (part, left) => {
  const [seen] = without(part, [example])
  expect({ rows: seen?.rows.length, signs: seen?.signs.length, own: seen?.own[0] }).toEqual(left)
})

test('only what a model sees can be left out', () => {
  expect(['rows', 'signs', 'own', 'neighbours', 'nothing', ''].filter(isSeenPart)).toEqual(['rows', 'signs', 'own', 'neighbours'])
})

test('presence is counted by document; what can be disputed says nothing', () => {
  expect(
    presenceOf([
      { document: 'found', answer: 'yes', said: false },
      { document: 'found', answer: 'no', said: true },
      { document: 'missed', answer: 'yes', said: false },
      { document: 'made up', answer: 'no', said: true },
      { document: 'disputed', answer: 'maybe', said: true },
      { document: 'neither', answer: 'no', said: false },
    ]),
  ).toEqual({ right: 1, wrong: 1, missed: 1 })
})
