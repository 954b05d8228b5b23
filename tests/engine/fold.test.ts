import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, ignorable, isDigitUnit, isWordUnit } from '../../lib/engine/fold'

const shown = (text: string): string => String.fromCharCode(...fold(text)).replaceAll(String.fromCharCode(ignorable), '~')

test.each([
  ['letters become lower case', 'WE Ärgern ΣΑΣ ЖУК', 'we ärgern σασ жук'],
  ['one whose lower case is longer stays', 'İ', 'İ'],
  ['apostrophes become straight', 'you’re ‘so’', "you're 'so'"],
  ['dashes and quotation marks become spaces', 'a–b—c“d”', 'a b c d '],
  ['white space becomes spaces, save line breaks', 'a\tb\u00a0c\u2003d\u3000e\nf', 'a b c d e\nf'],
  ['NUL becomes a space', 'a\0b', 'a b'],
  ['invisible characters are stepped over', 'a\u00adb\u200bc\ufeffd', 'a~b~c~d'],
  ['marks of direction become spaces', 'a\u202eb\u200fc', 'a b c'],
  ['halves of characters become spaces', 'a\ud83db\ude00c', 'a b c'],
  ['× and ÷ are no letters', '×÷', '  '],
])('%s', (_, text, expected) => {
  expect(shown(text)).toBe(expected)
})

test('keeps the length of any text, and folds twice as once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = fold(text)
      expect(once.length).toBe(text.length)
      expect(fold(String.fromCharCode(...once)).filter((unit, i) => unit !== once[i] && once[i] !== ignorable)).toHaveLength(0)
    }),
    { seed: 1 },
  )
})

test.each([
  ['a', true, false],
  ['9', true, true],
  ['é', true, false],
  ['文', true, false],
  [' ', false, false],
  ['.', false, false],
  ['_', false, false],
])('"%s" belongs to a word: %s, to a number: %s', (character, word, digit) => {
  const [unit = 0] = fold(character)
  expect([isWordUnit(unit), isDigitUnit(unit)]).toEqual([word, digit])
})
