import { expect, test } from 'vitest'
import { hostOf, samePage } from '../../lib/app/host'

test.each([
  ['https://www.harbor.example/terms', 'harbor.example'],
  ['https://app.harbor.example:8080/', 'app.harbor.example'],
  ['about:blank', ''],
  ['no address', ''],
])('the host of %s is "%s"', (url, host) => {
  expect(hostOf(url)).toBe(host)
})

test.each([
  ['https://a.example/x#one', 'https://a.example/x#two', true],
  ['https://a.example/x', 'https://a.example/x?y', false],
])('%s and %s show the same page: %s', (a, b, same) => {
  expect(samePage(a, b)).toBe(same)
})
