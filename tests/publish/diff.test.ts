import { expect, test } from 'vitest'
import type { Ruleset } from '../../lib/model/ruleset'
import { inWords } from '../../scripts/publish/diff'
import { rulesetOf } from '../sync/sample-publication'

const head = (strong: number, weights = 'AA==') => ({
  id: 'selling',
  finds: 'selling',
  bias: 0,
  step: 1,
  signalsOf: [],
  own: [],
  places: '',
  weights,
  strong,
  possible: 0.4,
  trusting: false,
})
const learned = (...heads: ReturnType<typeof head>[]) => [{ language: 'en', phrases: [], learned: { language: 'en', keys: '', heads } }]
const before = rulesetOf(1, 'It may sell.', { languages: learned(head(0.7)) })
const after = (change: (r: Ruleset) => void): Ruleset => {
  const copy = structuredClone(before)
  change(copy)
  return copy
}

const assigned = (to: object | undefined, some: object): void => {
  Object.assign(to ?? {}, some)
}

test.each<[string, (r: Ruleset) => void, string[]]>([
  ['nothing', () => undefined, []],
  ['the version', (r) => assigned(r, { version: 2 }), ['version: 1 → 2']],
  ['a pattern more', (r) => void r.detectors[0]?.patterns.push('sell it'), ['provision selling patterns: + sell it']],
  ['one less', (r) => void r.detectors[0]?.unless.pop(), ['provision selling unless: - never']],
  ['a factor', (r) => assigned(r.detectors[0]?.factors, { impact: 1 }), ['provision selling factors impact: 3 → 1']],
  ['a kind less', (r) => void r.detectors.shift(), ['provision selling: gone']],
  ['a section of a note', (r) => void r.notes[0]?.sections.plain.push({ p: ['More.'] }), ['note selling: "In plain language" reworded']],
  ['a threshold', (r) => assigned(r, { languages: learned(head(0.8)) }), ['language en learned heads selling strong: 0.7 → 0.8']],
  [
    'weights',
    (r) => assigned(r, { languages: learned(head(0.7, 'x'.repeat(200))) }),
    ['language en learned heads selling weights: changed'],
  ],
  ['an instrument’s standing', (r) => assigned(r.regulations[0], { status: 'bill' }), ['instrument law status: in-force → bill']],
  [
    'a platform’s document',
    (r) => void r.platforms[0]?.documents.pop(),
    ['platform harbor documents: - {"type":"terms-of-service","url":"https://help.example/harbor/terms","confirmed":true}'],
  ],
])('what changed is said in words: %s', (_, change, lines) => {
  expect(inWords(before, after(change))).toEqual(lines)
})
