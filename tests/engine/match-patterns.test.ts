import { expect, test } from 'vitest'
import { addressKey } from '../../lib/engine/address-key'
import { hostsOf } from '../../lib/engine/host-addresses'
import { matchPatterns } from '../../lib/engine/match-patterns'
import type { HostAddresses } from '../../lib/model/platform'
import { bundledRuleset } from '../../scripts/ruleset/bundle'

const host = (name: string, ...addresses: string[]): HostAddresses => ({
  host: name,
  addresses: addresses.map((address) => [address, 'elm', 'terms-of-service', 1]),
})

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/** As Chrome and Firefox read a pattern: scheme, host, then path and query with `*` for anything. */
const reader = (pattern: string): ((url: URL) => boolean) => {
  const [, where = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
  const wanted = new RegExp(`^${path.split('*').map(escaped).join('.*')}$`)
  const isHost = (host: string): boolean => (where.startsWith('*.') ? `.${host}`.endsWith(where.slice(1)) : host === where)
  return ({ hostname, pathname, search }) => isHost(hostname) && wanted.test(pathname + search)
}
const met = (patterns: readonly string[], url: string): boolean => patterns.map(reader).some((matches) => matches(new URL(url)))

test.each([
  ['a long path: anything before and after', ['/legal/terms'], ['*://*.elm.example/*legal/terms*']],
  ['a locale: whatever stands in its place', ['/legal/ie/terms'], ['*://*.elm.example/*legal/*terms*']],
  ['a locale in front or behind is left to the wildcards', ['/en/legal/terms/de'], ['*://*.elm.example/*legal/terms*']],
  ['intl beside a locale', ['/intl/en/legal/terms'], ['*://*.elm.example/*legal/terms*']],
  [
    'a short path: only whole segments',
    ['/pa'],
    [
      '*://*.elm.example/*/pa',
      '*://*.elm.example/*/pa/',
      '*://*.elm.example/*/pa/?*',
      '*://*.elm.example/*/pa?*',
      '*://*.elm.example/pa',
      '*://*.elm.example/pa/',
      '*://*.elm.example/pa/?*',
      '*://*.elm.example/pa?*',
    ],
  ],
  [
    'a short path that ends in a locale: any ending',
    ['/terms/en'],
    [
      '*://*.elm.example/*/terms',
      '*://*.elm.example/*/terms/*',
      '*://*.elm.example/*/terms?*',
      '*://*.elm.example/terms',
      '*://*.elm.example/terms/*',
      '*://*.elm.example/terms?*',
    ],
  ],
  ['a root in a locale', ['/en-US'], ['', '?*', 'en-US', 'en-US/', 'en-US?*'].map((path) => `*://*.elm.example/${path}`)],
  ['the root', ['/'], ['*://*.elm.example/', '*://*.elm.example/?*']],
  ['a parameter with its path', ['/help?nodeId=508'], ['*://*.elm.example/*help*?*nodeId=508*']],
  ['the longest of several parameters', ['/help?a=1&nodeId=508&b=2'], ['*://*.elm.example/*help*?*nodeId=508*']],
  ['a parameter at the root', ['/?page=terms'], ['*://*.elm.example/*?*page=terms*']],
  ['a fragment cannot be in a pattern', ['/legal/terms#a', '/legal/terms#b'], ['*://*.elm.example/*legal/terms*']],
  ['a PDF has no page to mark', ['/legal/terms.pdf', '/legal/terms.PDF?x=1'], []],
  ['nothing twice', ['/legal/terms', '/de/legal/terms'], ['*://*.elm.example/*legal/terms*']],
])('%s', (_, addresses, expected) => {
  expect(matchPatterns([host('elm.example', ...addresses)])).toEqual(expected)
})

test('hosts: any subdomain; an IP address has none; a port cannot be in a pattern', () => {
  expect(
    matchPatterns([host('oak.example', '/legal/terms'), host('10.0.0.1', '/legal/terms'), host('elm.example:8443', '/legal/terms')]),
  ).toEqual(['*://*.oak.example/*legal/terms*', '*://10.0.0.1/*legal/terms*'])
})

test('what is recognised without help gets no pattern', () => {
  const told = (url: string): boolean => url === 'https://elm.example/legal/terms'
  expect(matchPatterns([host('elm.example', '/legal/terms', '/answer/48151623')], told)).toEqual(['*://*.elm.example/*answer/48151623*'])
})

test.each([
  ['https://www.elm.example/legal/terms', true],
  ['https://fr.elm.example/fr/legal/terms/?utm_source=a', true],
  ['http://elm.example/en-us/legal/terms.html', true],
  ['https://elm.example/blog', false],
  ['https://notelm.example/legal/terms', false],
])('%s is met: %s', (url, expected) => {
  expect(met(matchPatterns([host('elm.example', '/legal/terms')]), url)).toBe(expected)
})

test.each([
  'https://www.elm.example/en/legal/terms',
  'https://elm.example/answer/123456789?hl=en',
  'https://elm.example/gp/help?nodeId=508088&ie=UTF8',
  'https://elm.example/pa/',
  'https://elm.example/',
  'https://elm.example/?page=terms&lang=de',
  'https://elm.example/app/#/legal',
  'https://support.elm.example/hc/en-us/articles/360001-Terms',
])('an address is met by its own pattern: %s', (url) => {
  const key = addressKey(url)
  expect(key && met(matchPatterns([host(key.host, key.address)]), url)).toBe(true)
})

const { platforms } = await bundledRuleset()
const hosts = hostsOf(platforms)

test('every known address that is a page and has no port is met by a pattern of its host', { timeout: 60_000 }, () => {
  const patterns = new Map(hosts.map((h) => [h.host, matchPatterns([h]).map(reader)]))
  const urls = platforms.flatMap((p) => p.documents.map((d) => d.url)).filter((url) => !/\.pdf(?:[?#]|$)/i.test(url))
  const missed = urls.filter((url) => {
    const key = addressKey(url)
    return key && !key.host.includes(':') && !patterns.get(key.host)?.some((matches) => matches(new URL(url)))
  })
  expect(urls.length).toBeGreaterThan(2_000)
  expect(missed).toEqual([])
})
