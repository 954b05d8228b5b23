import { expect, test } from 'vitest'
import { inWords } from '../../lib/ruleset/problem'
import type { ProvisionSource } from '../../lib/ruleset/provision-source'
import { sharedParagraphs } from '../../lib/ruleset/shared-paragraphs'
import { readSample } from './sample-provision'

const record = (id: string, ...texts: string[]): ProvisionSource => ({
  ...readSample(),
  file: `${id}.md`,
  paragraphs: texts.map((text, i) => ({ section: 'why', text, line: i + 1 })),
})
const original =
  'A key that stays behind is a promise that nobody will use it, and it binds only those who know of it at all. You have to ask who holds one, on the very day on which you leave, and to write the answer down.'
const nearly = original.replace('to write the', 'to put the')
const other = 'A key that stays behind opens the door to people you have never met, long after you have handed in the keys.'

test.each<[string, string, string]>([
  ['word for word', original, original],
  ['but for case, punctuation and citations', original, original.toUpperCase().replace(',', ' [xx-door-act];')],
  ['but for one word', original, nearly],
  ['as a part of a longer one', original, `${original} ${other}`],
  ['short, and word for word', 'Small firms count too.', 'Small firms count too.'],
])('shared: %s', (_, a, b) => {
  expect(sharedParagraphs([record('a', a), record('b', other.replace('key', 'card'), b)]).map(inWords)).toContainEqual(
    'b.md:2: stands at a.md:1 too, word for word or nearly so: say what is specific to this type',
  )
})

test.each<[string, string, string]>([
  ['the same beginning only', original, other],
  ['short, and different', 'Small firms count too.', 'Small firms count as well.'],
  ['a lead-in before a list', 'Ask for:', 'Ask for:'],
])('not shared: %s', (_, a, b) => {
  expect(sharedParagraphs([record('a', a), record('b', b)])).toEqual([])
})

test('twice in one record is for its reader to judge', () => {
  expect(sharedParagraphs([record('a', original, original)])).toEqual([])
})
