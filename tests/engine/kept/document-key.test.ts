import { expect, test } from 'vitest'
import { documentKey } from '../../../lib/engine/kept/document-key'

test.each([
  ['https://www.harbor.example/terms', 'harbor.example/terms'],
  ['https://harbor.example/terms/?utm_source=mail#fees', 'harbor.example/terms'],
  ['http://harbor.example:8080/terms?id=3', 'harbor.example:8080/terms?id=3'],
  ['https://harbor.example/#/legal/terms', 'harbor.example/#/legal/terms'],
  ['https://harbor.example/app#!/terms', 'harbor.example/app#!/terms'],
  ['about:blank', null],
  ['file:///terms.html', null],
  ['', null],
])('%s is %s', (url, key) => {
  expect(documentKey(url)).toBe(key)
})
