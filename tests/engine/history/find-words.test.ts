import { expect, test } from 'vitest'
import { askedWords, findWords } from '../../../lib/engine/history/find-words'
import { blocksOfText } from '../../../lib/engine/plain-text'

const text = `Arbitration

You agree that disputes are settled by binding arbitration in Freedonia.

You can opt out of arbitration within 30 days after you first accept these terms.

We may charge a fee for a refund. Capital letters are LOUD, and the user’s data stays theirs.`
const find = (query: string, most = 5) => findWords(text, blocksOfText(text), askedWords(query), most)
const found = (query: string) =>
  find(query).map(({ excerpt, found: spans }) => spans.map(({ start, end }) => excerpt.slice(start, end)).join(' '))

test.each([
  ['opt arbitration', ['opt', 'arbitration']],
  ['  "Opt-out", (arbitration)! opt ', ['opt', 'out', 'arbitration']],
  ["user’s 'data'", ["user's", 'data']],
  ['…', []],
  ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
])('"%s" asks for %j', (query, words) => {
  expect(askedWords(query)).toEqual(words)
})

test.each([
  ['all must occur', 'arbitration sunshine', []],
  ['the passage with the most words comes first', 'opt arbitration', ['opt arbitration', 'Arbitration', 'arbitration']],
  ['letter case is no matter', 'loud', ['LOUD']],
  ['a word stands for all that begin with it', 'capit', ['Capit']],
  ['but not for those that only hold it', 'bitration', []],
  ['apostrophes are alike', "user's", ['user’s']],
  ['nothing asked, nothing found', '', []],
])('%s', (_, query, expected) => {
  expect(found(query)).toEqual(expected)
})

test('a place leads to the words in the text', () => {
  expect(find('refund').map(({ start, end }) => text.slice(start, end))).toEqual(['refund'])
})

test('an excerpt of a long passage is cut between words', () => {
  const long = `${'Many words come before it. '.repeat(20)}Here is the needle of it all. ${'And many behind. '.repeat(30)}`
  const [passage] = findWords(long, blocksOfText(long), ['needle'], 5)
  expect(passage?.excerpt).toMatch(/^… \S.*needle.*\S …$/)
  expect(passage?.excerpt.length).toBeLessThan(260)
  const [{ start = 0, end = 0 } = {}] = passage?.found ?? []
  expect(passage?.excerpt.slice(start, end)).toBe('needle')
})

test('at most so many passages as asked', () => {
  expect(find('arbitration', 2)).toHaveLength(2)
})
