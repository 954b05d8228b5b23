import { expect, test } from 'vitest'
import { lastingWords } from '../../lib/browser/lasting-words'

const own = { hello: { message: 'Hello $1' }, count: { message: '$1 of $2' } }
const foreign = { hello: 'Salut $1', count: '$2, dont $1' }
const filled = (text: string, values: string[]): string => text.replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '')

test('speaks the language of the browser', () => {
  const t = lastingWords(own, (key, ...values) => filled(foreign[key], values))
  expect(t('hello', 'Ada')).toBe('Salut Ada')
  expect(t('count', '1', '3')).toBe('3, dont 1')
})

test('goes on after the browser refuses', () => {
  let gone = false
  const t = lastingWords(own, (key, ...values) => {
    if (gone) throw new Error('context invalidated')
    return filled(foreign[key], values)
  })
  gone = true
  expect(t('hello', 'Ada')).toBe('Salut Ada')
})

test.each([
  [
    'when the browser refused from the start',
    () => {
      throw new Error('context invalidated')
    },
  ],
  ['where the browser has no such string', () => ''],
])('falls back on its own, %s', (_, read) => {
  expect(lastingWords(own, read)('count', '1', '3')).toBe('1 of 3')
})

test('a value that looks like a place is a value', () => {
  expect(lastingWords(own, () => '')('hello', '$1 $2')).toBe('Hello $1 $2')
})
