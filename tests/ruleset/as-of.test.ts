import { expect, test } from 'vitest'
import type { RegulationStatus } from '../../lib/model/regulation'
import { undated } from '../../lib/ruleset/as-of'
import { inWords } from '../../lib/ruleset/problem'
import { doorAct } from './sample-instrument'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const sentence = 'The Door Act s1 (in force) asks landlords'
const said = (words: string, status: RegulationStatus, where = sentence): string[] =>
  undated(
    readSample((text) => text.replace(where, words)),
    [{ ...doorAct, status }],
  ).map(inWords)

test.each<[string, RegulationStatus]>([
  ['The Door Act s1 asks landlords', 'in-force'],
  ['The Door Act s1 asks landlords', 'case-law'],
  ['The Door Act s1, since 3 May 2024, asks landlords', 'partly'],
  ['As of mid-2026 the Door Act s1 asks landlords', 'guidance'],
])('dated enough: "%s", of an instrument that is %s', (words, status) => {
  expect(said(words, status)).toEqual([])
})

test.each<[string, RegulationStatus, string]>([
  ['The Door Act s1 asks landlords', 'partly', 'cites [xx-door-act], which is "partly",'],
  ['The Door Act 2023 s1 asks landlords', 'not-yet', 'cites [xx-door-act], which is "not-yet",'],
  ['Regulation (EU) 2022/2065 and Directive 93/13/EEC ask landlords', 'guidance', 'cites [xx-door-act], which is "guidance",'],
  ['An appeal is pending; the Door Act s1 asks landlords', 'in-force', 'says "pending"'],
])('undated: "%s", of an instrument that is %s', (words, status, what) => {
  expect(said(words, status)).toEqual([
    `${sampleFile}:${lineWith(sampleProvision(), sentence)}: ${what} without a date: write since when, from when, or "as of mid-2026"`,
  ])
})

test('flags and enforcement are read as well, other sections are not', () => {
  expect(said('The contract decides; a rule is postponed.', 'in-force', 'The contract decides.')).toHaveLength(1)
  expect(said('Low. The rule is not yet in force. We know', 'in-force', 'Low. We know')).toHaveLength(1)
  expect(said('Keep a log of keys while the appeal is pending', 'in-force', 'Keep a log of keys')).toEqual([])
})
