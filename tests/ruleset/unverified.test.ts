import { expect, test } from 'vitest'
import { inWords } from '../../lib/ruleset/problem'
import { untraceable } from '../../lib/ruleset/unverified'
import { doorAct } from './sample-instrument'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const said = (from: string, to: string, verified: boolean): string[] =>
  untraceable(
    readSample((text) => text.replace(from, to)),
    [{ ...doorAct, verified }],
  ).map(inWords)

const cited = 'The Door Act s1 (in force) asks landlords'
const uncited = 'No rule speaks of keys as such, as far as we know'
const flag = 'The contract decides.'

test.each<[string, string, boolean]>([
  [cited, cited, true],
  [cited, 'The Door Act s1 (not verified) asks landlords', false],
  [uncited, 'Lock Code s7 speaks of keys (not verified)', true],
  [uncited, 'A statute on locks speaks of keys', true],
  [flag, 'Lock Code s7 decides (not verified).', true],
])('traceable: "%s" as "%s", source read: %s', (from, to, verified) => {
  expect(said(from, to, verified)).toEqual([])
})

test.each<[string, string, boolean, string]>([
  [cited, cited, false, 'rests on [xx-door-act], whose source nobody opened'],
  [uncited, 'Lock Code s7 speaks of keys', true, 'names a place in a law and cites no instrument'],
  [uncited, 'Keys come under 9 U.S.C. as well', true, 'names a place in a law and cites no instrument'],
  [flag, 'Arts 5 and 6, and art 7 of the Code, decide.', true, 'names a place in a law and cites no instrument'],
])('not traceable: "%s" as "%s", source read: %s', (from, to, verified, what) => {
  expect(said(from, to, verified)).toEqual([
    `${sampleFile}:${lineWith(sampleProvision(), from)}: ${what}: add "(not verified)", or cite what was read`,
  ])
})
