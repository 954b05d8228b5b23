import { expect, test } from 'vitest'
import { inWords } from '../../lib/ruleset/problem'
import { gradeOf, readingGrade, readingProblems } from '../../lib/ruleset/reading-grade'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

/** Syllables of one word, from the formula turned round. */
const syllables = (word: string): number => Math.round((readingGrade(`${word}.`) - 0.39 + 15.59) / 11.8)

test.each([
  ['the', 1],
  ['rule', 1],
  ['called', 1],
  ['files', 1],
  ["company's", 3],
  ['ended', 2],
  ['services', 3],
  ['agree', 2],
  ['table', 2],
  ['people', 2],
  ['provided', 3],
  ['arbitration', 4],
  ['30', 1],
])('"%s" has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count)
})

test('the published formula: 0.39 words a sentence + 11.8 syllables a word - 15.59', () => {
  expect(readingGrade('We may sell it. You may go.')).toBeCloseTo(0.39 * 3.5 + 11.8 - 15.59, 6)
  expect(readingGrade('')).toBe(0)
})

const hard = (heading: string) => (text: string) =>
  text.replace(
    new RegExp(`(## ${heading}\n)[^#]*`),
    '$1The organisation unilaterally perpetuates unrestricted accessibility notwithstanding termination of contractual occupancy.\n\n',
  )

test('plain words pass; citations do not count', () => {
  expect(readingProblems(readSample())).toEqual([])
  expect(gradeOf(readSample(), 'landscape')).toBe(
    gradeOf(
      readSample((t) => t.replaceAll(/xx-(door-act|key-bill)/g, 'incomprehensibility-$1')),
      'landscape',
    ),
  )
})

test('hard words are named with their line: one section alone, or both together', () => {
  const alone = readingProblems(readSample(hard('In plain language'))).map(inWords)
  expect(alone).toEqual([expect.stringMatching(/"In plain language".* at grade [\d.]+, above \d+: use shorter words and sentences$/)])
  expect(alone[0]).toMatch(`${sampleFile}:${lineWith(sampleProvision(), '## In plain language') + 1}: `)
  const both = readingProblems(readSample((t) => hard('For you')(hard('In plain language')(t)))).map(inWords)
  expect(both).toEqual([expect.stringMatching(/"In plain language" and "For you" read at grade [\d.]+, above 9/)])
})
