import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressKey } from '../../lib/engine/address-key'

test.each([
  ['https://www.harbor.example/terms', 'harbor.example', '/terms'],
  ['http://HARBOR.example./terms/', 'harbor.example', '/terms'],
  ['https://harbor.example', 'harbor.example', '/'],
  ['https://harbor.example//a///b/index.html', 'harbor.example', '/a/b'],
  ['https://harbor.example/default.ASPX', 'harbor.example', '/'],
  ['https://harbor.example:8443/a', 'harbor.example:8443', '/a'],
  ['https://harbor.example/a/ref=nav_logo', 'harbor.example', '/a'],
  ['https://harbor.example/a?utm_source=x&id=7&gclid=y&hl=de', 'harbor.example', '/a?id=7'],
  ['https://harbor.example/a?id=7?lang=de', 'harbor.example', '/a?id=7'],
  ['https://harbor.example/a?&&', 'harbor.example', '/a'],
  ['https://harbor.example/#/legal', 'harbor.example', '/#/legal'],
  ['https://harbor.example/Terms#Part', 'harbor.example', '/Terms#Part'],
])('%s', (url, host, address) => {
  expect(addressKey(url)).toEqual({ host, address })
})

test.each([['about:blank'], ['file:///terms.html'], ['no address'], [''], ['https://'], [`https://harbor.example/${'a'.repeat(8_192)}`]])(
  '%s is no address of terms',
  (url) => {
    expect(addressKey(url)).toBeNull()
  },
)

test('never throws, and a key is its own key', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (url) => {
      const key = addressKey(url)
      if (key) expect(addressKey(`https://${key.host}${key.address}`)).toEqual(key)
    }),
    { numRuns: 2_000, seed: 5 },
  )
})
