import { expect, test } from 'vitest'
import type { Regulation } from '../../lib/model/regulation'
import { inWords } from '../../lib/ruleset/problem'
import { contradictions } from '../../lib/ruleset/stated-status'
import { doorAct } from './sample-instrument'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const sentence = 'The Door Act s1 (in force) asks landlords'
const said = (words: string, file: Partial<Regulation>): string[] =>
  contradictions(
    readSample((text) => text.replace(sentence, words)),
    [{ ...doorAct, ...file }],
  ).map(inWords)

test.each<[string, Partial<Regulation>]>([
  ['The Door Act s1 (in force) asks landlords', {}],
  ['The Door Act s1, in force since 3 May 2024, asks landlords', {}],
  ['The Door Act s1, in force since May 2024, asks landlords', {}],
  ['The guidance of 14 November 2025 asks landlords', {}],
  ['As of July 2026 the Door Act s1 asks landlords', {}],
  ['The Door Act s1 is not yet in force: it will ask landlords', { status: 'not-yet' }],
  ['Part 2 of the Door Act is not in force; s1 asks landlords', { status: 'partly' }],
  ['The Door Act asks, and what would widen it is a bill, landlords', { standing: 'In force; a bill to widen it is pending.' }],
  ['A bill would widen the Door Act and ask landlords', {}],
])('agrees with the file: "%s"', (words, file) => {
  expect(said(words, file)).toEqual([])
})

test.each<[string, Partial<Regulation>, string]>([
  [
    'The Door Act s1 (in force) asks landlords',
    { status: 'not-yet', standing: 'From 2027.' },
    'says "in force" of [xx-door-act], which is "not-yet"',
  ],
  ['The Door Act s1 applies since 2024 and asks landlords', { status: 'bill', standing: 'A bill, not law.' }, 'says "applies since"'],
  ['The Door Act was adopted and asks landlords', { status: 'proposal', standing: 'A proposal, not law.' }, 'says "was adopted"'],
  ['The Door Act is not in force, yet asks landlords', {}, 'says "not in force" of [xx-door-act], which is "in-force"'],
  ['The Door Act is only a bill that asks landlords', {}, 'says "is only a bill"'],
  ['The Door Act is not law and asks landlords', { status: 'case-law' }, 'says "not law"'],
  ['The Door Act s1, in force since 3 May 2025, asks landlords', {}, 'gives the date "3 May 2025" with [xx-door-act]'],
  ['The Door Act s1, in force since 4 May 2024, asks landlords', {}, 'gives the date "4 May 2024" with [xx-door-act]'],
])('contradicts the file: "%s"', (words, file, what) => {
  const [first] = said(words, file)
  expect(first).toMatch(`${sampleFile}:${lineWith(sampleProvision(), sentence)}: ${what}`)
  expect(first).toMatch(/, but assets\/ruleset\/regulations\/xx-door-act\.md does not: correct one of them$/)
})

test('each citation answers for its own words; two side by side for the same', () => {
  const both = (words: string) =>
    contradictions(
      readSample((text) => text.replace('hand a key back within a week of the end [xx-door-act]', words)),
      [doorAct, { ...doorAct, id: 'xx-key-bill', standing: 'In force since 6 June 2025; a bill would widen it.' }],
    ).map(({ message }) => message.split(',')[0])
  expect(both('hand it back since May 2024 [xx-door-act], and cards since June 2025 [xx-key-bill]')).toEqual([])
  expect(both('hand it back since May 2024 [xx-door-act] [xx-key-bill]')).toEqual(['gives the date "May 2024" with [xx-key-bill]'])
})
