import { expect, test } from 'vitest'
import { stringsOf } from '../../lib/browser/strings'

const file = { common_close: { message: 'Fechar', description: 'A button.' }, card_reviewed: { message: '$1' } }

test('reads the file of the language once', async () => {
  const paths: string[] = []
  const strings = stringsOf(
    () => 'pt-BR',
    async (path) => {
      paths.push(path)
      return file
    },
  )
  expect([await strings(), await strings()]).toEqual(Array(2).fill({ common_close: 'Fechar', card_reviewed: '$1' }))
  expect(paths).toEqual(['/_locales/pt_BR/messages.json'])
})

test.each([
  ['that is not there', () => Promise.reject(new Error('no such file'))],
  ['of another shape', () => Promise.resolve({ common_close: 'Close' })],
])('a file %s is refused, and tried again', async (_, first) => {
  let tries = 0
  const strings = stringsOf(
    () => 'en',
    () => (tries++ === 0 ? first() : Promise.resolve(file)),
  )
  await expect(strings()).rejects.toThrow()
  expect(await strings()).toMatchObject({ common_close: 'Fechar' })
})
