import { expect, test } from 'vitest'
import type { RegulationStatus } from '../../lib/model/regulation'
import { citedAsLaw } from '../../lib/ruleset/not-law'
import { inWords } from '../../lib/ruleset/problem'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const sentence = 'The Key Bill would add a fine for each day; it is a bill, and not law'
const instrument = (status: RegulationStatus) => ({
  ...{
    id: 'xx-key-bill',
    name: '',
    jurisdiction: '',
    applies: ['uk'],
    audience: 'both' as const,
    citation: '',
    status,
    standing: '',
    asOf: '',
    verified: true,
  },
  ...{ source: '', requires: '' },
})
const said = (words: string, status: RegulationStatus): string[] =>
  citedAsLaw(
    readSample((text) => text.replace(sentence, words)),
    [instrument(status)],
  ).map(inWords)

test.each<[string, RegulationStatus]>([
  ['A bill would add a fine for each day', 'bill'],
  ['Bills would add a fine for each day', 'bill'],
  ['A proposal would add a fine for each day', 'proposal'],
  ['A proposed rule would add a fine for each day', 'proposal'],
  ['A planned rule may add a fine for each day', 'planned'],
  ['A fine for each day is not law', 'planned'],
  ['A fine is due for each day', 'in-force'],
  ['A fine is due for each day', 'not-yet'],
])('allowed: "%s", of an instrument that is %s', (words, status) => {
  expect(said(words, status)).toEqual([])
})

test.each<[string, RegulationStatus, string]>([
  ['A fine is due for each day', 'bill', 'a bill'],
  ['A fine is due for each day', 'proposal', 'a proposal'],
  ['A fine is due for each day', 'planned', 'only planned'],
  ['A billing rule sets a fine for each day', 'bill', 'a bill'],
])('cited as law: "%s", of an instrument that is %s', (words, status, kind) => {
  const line = lineWith(sampleProvision(), sentence)
  expect(said(words, status)).toEqual([
    `${sampleFile}:${line}: cites [xx-key-bill], which is ${kind}, as if it were law: call it a bill, a proposal, proposed, planned or "not law" in the same paragraph`,
  ])
})
