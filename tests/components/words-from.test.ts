import { expect, test } from 'vitest'
import { wordsFrom } from '../../components/words-from'

const t = wordsFrom({ common_close: 'Fermer', card_reviewed: '$2, dont $1' })

test.each([
  ['a string', t('common_close'), 'Fermer'],
  ['values, in the order that the language wants', t('card_reviewed', '1', '3'), '3, dont 1'],
  ['a value that looks like a place is a value', t('card_reviewed', '$2', '3'), '3, dont $2'],
  ['a value that is missing is left out', t('card_reviewed', '1'), ', dont 1'],
  ['a string that is missing is named', t('common_undo'), 'common_undo'],
])('%s', (_, said, words) => {
  expect(said).toBe(words)
})
