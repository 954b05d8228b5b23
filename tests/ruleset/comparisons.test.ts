import { expect, test } from 'vitest'
import { comparisonProblems } from '../../lib/ruleset/comparisons'
import { inWords } from '../../lib/ruleset/problem'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const heading = '## How others handle it\n'
const said = (words: string): string[] =>
  comparisonProblems(readSample((text) => text.replace(/(## How others handle it\n)[^#]*/, `$1${words}\n\n`))).map(inWords)
const at = `${sampleFile}:${lineWith(sampleProvision(), heading) + 1}: "How others handle it" `

test.each([
  'Copies of August 2026. *Elm House* (lease): one. *Oak Court* (rules): two. *Ash Place* (lease): three.',
  '*Elm House* (Aug 2026): one. *Oak Court* (May 2026): two. *Ash Place* (undated copy): three.',
])('traceable: %s', (words) => {
  expect(comparisonProblems(readSample())).toEqual([])
  expect(said(words)).toEqual([])
})

test.each([
  ['Copies of August 2026. *Elm House*: one. *Oak Court*: two.', 'names 2 platforms: compare at least 3, each in *italics*'],
  ['Copies of August 2026. Elm House, Oak Court and Ash Place do.', 'names 0 platforms: compare at least 3, each in *italics*'],
  ['Aug 2026. *Elm House*: one. *Oak Court*: two. *Ash Place*: three. *Elm House*: four.', 'names *Elm House* twice: once is enough'],
  [
    'Copies of 2026. *Elm House*: one. *Oak Court*: two. *Ash Place*: three.',
    'has no month in which the documents were read: add it, as in "Copies of August 2026"',
  ],
])('not traceable: %s', (words, what) => {
  expect(said(words)).toEqual([`${at}${what}`])
})
