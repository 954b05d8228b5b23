import { expect, test } from 'vitest'
import { fold } from '../../lib/engine/fold'
import { lexicon } from '../../lib/engine/lexicon'
import { appendWords, emptyWords } from '../../lib/engine/words'

const none = lexicon([])
const wordsOf = (text: string, capacity = 20): string[] => {
  const words = emptyWords(capacity)
  appendWords(fold(text), 0, text.length, none, words)
  return Array.from({ length: words.length }, (_, i) => text.slice(words.starts[i], words.ends[i]))
}

test.each([
  ['', []],
  [' .,; ', []],
  ['We may sell it.', ['We', 'may', 'sell', 'it']],
  ["don't we’ll", ["don't", 'we’ll']],
  ["Harbor's fees", ["Harbor's", 'fees']],
  ["the users' data", ['the', 'users', 'data']],
  ['$1,500.00 or 3.5%', ['1,500.00', 'or', '3.5']],
  ['one,two 1, 2', ['one', 'two', '1', '2']],
  ['No.5', ['No', '5']],
  ['opt-out', ['opt', 'out']],
  ['ter\u00adms', ['ter\u00adms']],
  ['a\0b\ud800c', ['a', 'b', 'c']],
])('%j is the words %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

test('what goes beyond the room is left out', () => {
  expect(wordsOf('one two three', 2)).toEqual(['one', 'two'])
})

test('words are added behind those that are there, from and to a place', () => {
  const folded = fold('one two three four')
  const words = emptyWords(5)
  appendWords(folded, 0, 3, none, words)
  appendWords(folded, 8, 13, none, words)
  expect([words.length, ...words.starts]).toEqual([2, 0, 8, 0, 0, 0])
})

test('a possessive is the class of its owner', () => {
  const words = emptyWords(3)
  const terms = lexicon(['harbor', "it's"])
  const text = "harbor's it's harbor"
  appendWords(fold(text), 0, text.length, terms, words)
  const [owned, it, owner] = words.classes
  expect([owned === owner, it]).toEqual([true, 0])
})

test('an s behind an apostrophe that belongs to no word is a word', () => {
  const words = emptyWords(1)
  const letters = lexicon(['s'])
  appendWords(fold("'s"), 0, 2, letters, words)
  expect(letters.atomsOf(words.classes[0] ?? 0)).toEqual([letters.atomNumber('s')])
})
