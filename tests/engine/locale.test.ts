import { expect, test } from 'vitest'
import { isLocale, withoutLocale } from '../../lib/engine/locale'

test.each([
  ['en', true],
  ['EN-us', true],
  ['pt_BR', true],
  ['es-419', true],
  ['zh-hans-cn', true],
  ['en-intl', true],
  ['hc', false],
  ['xx', false],
  ['xx-us', false],
  ['legal', false],
  ['', false],
])('"%s" names a locale: %s', (piece, expected) => {
  expect(isLocale(piece)).toBe(expected)
})

test.each([
  ['www.harbor.example', 'harbor.example'],
  ['www2.de.harbor.example', 'harbor.example'],
  ['m.harbor.example', 'harbor.example'],
  ['id.harbor.example', 'id.harbor.example'],
  ['de.example', 'de.example'],
  ['app.harbor.example', 'app.harbor.example'],
])('%s is the host %s', (host, expected) => {
  expect(withoutLocale(host)).toBe(expected)
})
