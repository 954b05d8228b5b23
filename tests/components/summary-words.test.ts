import { expect, test } from 'vitest'
import { fewWords } from '../../components/summary/few-words'
import { languageIn } from '../../components/summary/language-name'
import { wholeShares } from '../../components/summary/whole-shares'

test.each([
  ['the first five without deciding words', 'We may close an account for any reason.', [], 'We may close an account…'],
  [
    'from the deciding words',
    'Each of us agrees to binding arbitration and to no court.',
    ['binding arbitration'],
    '…binding arbitration and to no…',
  ],
  [
    'back from the end, so that there are five',
    'All claims go to binding arbitration.',
    ['Arbitration'],
    '…claims go to binding arbitration.',
  ],
  ['all of a short one', 'We own it.', ['own'], 'We own it.'],
  ['no comma before the ellipsis', 'One two three four five, six.', [], 'One two three four five…'],
  ['deciding words that are not there', 'One two three four five six.', ['seven'], 'One two three four five…'],
  ['white space of the page', 'We\n may\tclose  it.', [], 'We may close it.'],
  ['nothing', '', [], ''],
])('five words of a quote: %s', (_, quote, why, expected) => {
  expect(fewWords(quote, why)).toBe(expected)
})

test.each([
  [[12.4, 8.3, 8.3], 29, [13, 8, 8]],
  [[0.4, 0.4], 0.8, [1, 0]],
  [[7.4], 7.4, [7]],
  [[1.5, 1.5], 3, [2, 1]],
  [[], 0, []],
])('shares %j of %d in whole points: %j', (shares, whole, expected) => {
  expect(wholeShares(shares, whole)).toEqual(expected)
})

test.each([
  ['fr', 'French'],
  ['pt-BR', 'Brazilian Portuguese'],
  ['und', null],
  ['not a tag', null],
  ['qq', null],
])('the language %s is called %s', (code, expected) => {
  expect(languageIn('en', code)).toBe(expected)
})
