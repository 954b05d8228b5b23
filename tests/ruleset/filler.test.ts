import { expect, test } from 'vitest'
import { emptyWords } from '../../lib/ruleset/filler'
import { inWords } from '../../lib/ruleset/problem'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const place = 'Keep a log of keys'
const said = (words: string): string[] => emptyWords(readSample((text) => text.replace(place, words))).map(inWords)
const at = `${sampleFile}:${lineWith(sampleProvision(), place)}: `

test.each([
  'It is important to keep a log of keys',
  'Please note that you keep a log of keys',
  'Note that you keep a log of keys',
  "In today's digital world keep a log of keys",
  'Logs play a crucial role: keep a log of keys',
  'Follow best practices and keep a log of keys',
  'Keep, in accordance with applicable law, a log of keys',
  'Consult a lawyer and keep a log of keys',
  'Leveraging a robust framework, keep a log of keys',
])('filler: "%s"', (words) => {
  expect(said(words)[0]).toMatch(new RegExp(`^${at.replaceAll('.', '\\.')}".+" would fit any record: strike it, or be specific$`))
})

test.each(['Illegal keys go into a log', 'Against scams keep a log of keys', 'A log of keys is safe', 'Keep a log of keys!'])(
  'judges or frightens: "%s"',
  (words) => {
    expect(said(words)[0]).toMatch(/^assets.+: ".+" judges or frightens: say what the text does/)
  },
)

test.each([
  'Keep a dated note that you hold keys',
  'Use the log as leverage for keys',
  'A safe harbour is a log of keys',
  'It is important',
])('said of something: "%s"', (words) => {
  expect(said(words)).toEqual([])
})
