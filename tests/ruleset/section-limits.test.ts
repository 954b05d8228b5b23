import { expect, test } from 'vitest'
import { inWords } from '../../lib/ruleset/problem'
import { lengthProblems, wordsIn } from '../../lib/ruleset/section-limits'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const filled = (heading: string, body: string) => (text: string) => text.replace(new RegExp(`(## ${heading}\n)[^#]*`), `$1${body}\n\n`)
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')
const items = (count: number): string => Array.from({ length: count }, (_, i) => `${i + 1}. ${words(8)}`).join('\n')

test('a record of the asked lengths has no problem', () => {
  expect(lengthProblems(readSample())).toEqual([])
})

test.each([
  ['In plain language', words(12), null],
  ['In plain language', words(11), '"In plain language" has 11 words, where 15 to 40 are asked for: say more'],
  ['In plain language', words(48), null],
  ['In plain language', words(49), '"In plain language" has 49 words, where 15 to 40 are asked for: shorten it'],
  ['Why it matters', words(20), '"Why it matters" has 20 words, where 50 to 110 are asked for: say more'],
  ['How others handle it', words(200), '"How others handle it" has 200 words, where 60 to 150 are asked for: shorten it'],
  ['What you can do', `* ${words(50)}`, '"What you can do" has 50 words in an item, where 10 to 30 are asked for: shorten it'],
  ['Due-diligence actions', items(4), null],
  ['Due-diligence actions', items(3), '"Due-diligence actions" has 3 items: write 5 to 7'],
  ['Due-diligence actions', items(9), '"Due-diligence actions" has 9 items: write 5 to 7'],
])('"%s"', (heading, body, said) => {
  const line = lineWith(sampleProvision(), `## ${heading}`) + 1
  expect(lengthProblems(readSample(filled(heading, body))).map(inWords)).toEqual(said ? [`${sampleFile}:${line}: ${said}`] : [])
})

test.each([
  ['Governance exposure', 'Medium. The tenant', 'High. The tenant', 'Medium'],
  ['Enforcement risk', 'Low. We know', 'Lowest. We know', 'Low'],
])('"%s" begins with the level of the front matter', (title, from, to, level) => {
  const found = lengthProblems(readSample((text) => text.replace(from, to))).map(inWords)
  expect(found).toEqual([
    `${sampleFile}:${lineWith(sampleProvision(), from)}: begin "${title}" with "${level}", as the front matter says, or correct the level there`,
  ])
})

test('the level may begin a sentence', () => {
  expect(lengthProblems(readSample((text) => text.replace('Medium. The tenant', 'Medium for the tenant')))).toEqual([])
})

test('words are counted without citations', () => {
  expect(wordsIn({ text: "It isn't royalty-free: 1,000 euros, under art. 5(3) [eu-eprivacy-5-3]." })).toBe(9)
})
