import { expect, test } from 'vitest'
import { type AddressMatch, hostsToTry, matchAddress } from '../../lib/engine/address'
import { addressKey } from '../../lib/engine/address-key'
import { hostAddresses, hostsOf } from '../../lib/engine/host-addresses'
import { isLocale } from '../../lib/engine/locale'
import type { DocumentType } from '../../lib/model/document'
import type { HostAddresses, Platform } from '../../lib/model/platform'
import { bundledRuleset } from '../../scripts/ruleset/bundle'

type Lookup = (url: string) => AddressMatch | null

const lookup = (platforms: readonly Platform[]): Lookup => {
  const hosts = new Map<string, HostAddresses>(hostAddresses(platforms, addressKey).map((h) => [h.host, h]))
  return (url) => matchAddress(url, (host) => hosts.get(host))
}

const platform = (id: string, documents: [type: DocumentType, url: string, confirmed?: boolean][]): Platform => ({
  id,
  name: id,
  documents: documents.map(([type, url, confirmed = true]) => ({ type, url, confirmed })),
  overlays: [],
})

const find = lookup([
  platform('elm', [
    ['terms-of-service', 'https://www.elm.example/legal/terms'],
    ['privacy-policy', 'https://www.elm.example/legal/privacy'],
    ['trackers-policy', 'https://www.elm.example/legal/privacy#cookies'],
    ['community-guidelines', 'https://help.elm.example/answer/48151623'],
    ['copyright-claims-policy', 'https://help.elm.example/answer/48151624?hl=en'],
    ['imprint', 'https://elm.example/imprint', false],
  ]),
  platform('oak', [
    ['terms-of-service', 'https://oak.example/gp/help/customer/display.html?nodeId=508088'],
    ['privacy-policy', 'https://oak.example/gp/help/customer/display.html?nodeId=468496'],
    ['seller-terms', 'https://oak.example/'],
    ['eula', 'https://oak.example/app/#/legal/eula'],
    ['api-terms', 'https://oak.example/app/#/legal/api?tab=2'],
  ]),
  platform('ash', [
    ['terms-of-service', 'https://ash.example/en-GB/legal'],
    ['privacy-policy', 'https://ash.example/en-GB/legal'],
    ['eula', 'https://ash.example:8443/eula'],
    ['live-policy', 'https://ash.example/intl/en/live/index.html'],
    ['developer-terms', 'https://ash.example/us/dev'],
    ['additional-terms', 'https://ash.example/de/dev'],
  ]),
  platform('ash-films', [['terms-of-service', 'https://ash.example/en-GB/legal']]),
])
const seen = (url: string): string | null => {
  const match = find(url)
  return match && [match.platform, ...match.documentTypes].join(' ')
}

test.each([
  ['as listed', 'https://www.elm.example/legal/terms', 'elm terms-of-service'],
  ['without www', 'https://elm.example/legal/terms', 'elm terms-of-service'],
  ['another www', 'https://www2.elm.example/legal/terms', 'elm terms-of-service'],
  ['for phones', 'https://m.elm.example/legal/terms', 'elm terms-of-service'],
  ['by http', 'http://elm.example/legal/terms', 'elm terms-of-service'],
  ['a trailing slash', 'https://elm.example/legal/terms/', 'elm terms-of-service'],
  ['doubled slashes', 'https://elm.example//legal//terms', 'elm terms-of-service'],
  ['an index file', 'https://elm.example/legal/terms/index.html', 'elm terms-of-service'],
  ['a default page', 'https://elm.example/legal/terms/Default.aspx', 'elm terms-of-service'],
  ['other case', 'https://ELM.example/Legal/TERMS', 'elm terms-of-service'],
  ['percent-encoding', 'https://elm.example/legal/%74erms', 'elm terms-of-service'],
  ['broken percent-encoding', 'https://elm.example/legal/terms%', null],
  ['a final dot in the host', 'https://elm.example./legal/terms', 'elm terms-of-service'],
  ['the port that goes without saying', 'https://elm.example:443/legal/terms', 'elm terms-of-service'],
  ['another port', 'https://elm.example:8443/legal/terms', null],
  ['user and password', 'https://user:secret@elm.example/legal/terms', 'elm terms-of-service'],
  ['a locale in the path', 'https://elm.example/en-US/legal/terms', 'elm terms-of-service'],
  ['a locale at the end', 'https://elm.example/legal/terms/de', 'elm terms-of-service'],
  ['a locale between', 'https://elm.example/legal/pt_br/terms', 'elm terms-of-service'],
  ['country and language', 'https://elm.example/us/en/legal/terms', 'elm terms-of-service'],
  ['intl beside a locale', 'https://elm.example/intl/de/legal/terms', 'elm terms-of-service'],
  ['intl alone is a word', 'https://elm.example/intl/legal/terms', null],
  ['a locale in the host', 'https://fr.elm.example/legal/terms', 'elm terms-of-service'],
  ['a locale as a parameter', 'https://elm.example/legal/terms?hl=de&gl=AT&locale=de_AT', 'elm terms-of-service'],
  ['tracking', 'https://elm.example/legal/terms?utm_source=a&fbclid=b&gclid=c&mc_eid=d&ref=e', 'elm terms-of-service'],
  ['an unknown parameter', 'https://elm.example/legal/terms?v=3', 'elm terms-of-service'],
  ['a parameter that chooses', 'https://elm.example/legal/terms?article_id=9', null],
  ['a fragment into the page', 'https://elm.example/legal/terms#section-4', 'elm terms-of-service'],
  ['a text fragment', 'https://elm.example/legal/terms#:~:text=arbitration', 'elm terms-of-service'],
  ['more path', 'https://elm.example/legal/terms/archive', null],
  ['less path', 'https://elm.example/legal', null],
  ['another page of the host', 'https://elm.example/blog/our-terms', null],
  ['a lookalike host', 'https://elm.example.evil.test/legal/terms', null],
  ['a host that only ends so', 'https://notelm.example/legal/terms', null],
  ['a subdomain that is no locale', 'https://shop.elm.example/legal/terms', null],
])('%s', (_, url, expected) => {
  expect(seen(url)).toBe(expected)
})

test.each([
  ['two documents of one host', 'https://elm.example/legal/privacy', 'elm privacy-policy'],
  ['a fragment that is a document', 'https://elm.example/legal/privacy#cookies', 'elm trackers-policy'],
  ['another fragment of that page', 'https://elm.example/legal/privacy#rights', 'elm privacy-policy'],
  ['a help article', 'https://help.elm.example/answer/48151623', 'elm community-guidelines'],
  ['the same in another language', 'https://help.elm.example/answer/48151623?hl=fr&sjid=1', 'elm community-guidelines'],
  ['its neighbour', 'https://help.elm.example/answer/48151624', 'elm copyright-claims-policy'],
  ['a help article that nobody listed', 'https://help.elm.example/answer/48151625', null],
  ['an id in a parameter', 'https://www.oak.example/gp/help/customer/display.html?nodeId=508088', 'oak terms-of-service'],
  [
    'the same with where the reader came from',
    'https://oak.example/gp/help/customer/display.html/ref=nav?ie=UTF8&nodeId=508088',
    'oak terms-of-service',
  ],
  [
    'the same after a second question mark',
    'https://oak.example/gp/help/customer/display.html?ie=UTF8?nodeId=508088',
    'oak terms-of-service',
  ],
  ['another id', 'https://oak.example/gp/help/customer/display.html?nodeId=468496', 'oak privacy-policy'],
  ['an id that nobody listed', 'https://oak.example/gp/help/customer/display.html?nodeId=1', null],
  ['no id', 'https://oak.example/gp/help/customer/display.html', null],
  ['the root', 'https://oak.example', 'oak seller-terms'],
  ['the root in a language', 'https://oak.example/de/', 'oak seller-terms'],
  ['a page below the root', 'https://oak.example/shop', null],
  ['a route in the fragment', 'https://oak.example/app/#/legal/eula', 'oak eula'],
  ['a route with a slash', 'https://oak.example/app#/legal/eula/', 'oak eula'],
  ['a route with a parameter', 'https://oak.example/app/#/legal/api?tab=2', 'oak api-terms'],
  ['that route without it', 'https://oak.example/app/#/legal/api', null],
  ['another route', 'https://oak.example/app/#/home', null],
  ['one page for several documents, of several platforms', 'https://ash.example/en-GB/legal', 'ash terms-of-service privacy-policy'],
  ['a port of its own', 'https://ash.example:8443/eula', 'ash eula'],
  ['that page without its port', 'https://ash.example/eula', null],
  ['listed with locale and index file', 'https://ash.example/live', 'ash live-policy'],
  ['two that differ in the locale: the one that agrees', 'https://ash.example/de/dev', 'ash additional-terms'],
  ['two that differ in the locale: the other', 'https://ash.example/us/dev', 'ash developer-terms'],
  ['two that differ in the locale: neither says', 'https://ash.example/fr/dev', 'ash additional-terms developer-terms'],
])('%s', (_, url, expected) => {
  expect(seen(url)).toBe(expected)
})

test('an address from memory is matched, and not called confirmed', () => {
  expect([find('https://elm.example/imprint')?.confirmed, find('https://elm.example/legal/terms')?.confirmed]).toEqual([false, true])
})

test.each([
  '',
  'terms',
  '/legal/terms',
  'elm.example/legal/terms',
  'https://',
  'https://[/legal',
  'about:blank',
  'file:///legal/terms',
  'ftp://elm.example/legal/terms',
  'javascript:void(0)',
  'data:text/html,terms',
  'chrome-extension://abc/terms',
])('a bad URL is nobody: "%s"', (url) => {
  expect([find(url), hostsToTry(url)]).toEqual([null, []])
})

const long = (piece: string, most = 8_192): string => {
  const start = 'https://elm.example/'
  return start + piece.repeat(Math.floor((most - start.length) / piece.length))
}

/** Milliseconds of CPU, not of the clock: other programs do not count. */
const cpuTime = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

test.each(['a/', '?a=b&', '%41', '%', '-', 'en/', 'en-us/', 'ref=', '#/a?', '&', '..%2f', '\u00e4'])(
  'a long URL made of "%s" is looked up in under 50 ms of CPU, and a longer one is not',
  (piece) => {
    expect(find(long(piece))?.platform ?? null).toBeNull()
    expect(cpuTime(() => find(long(piece)))).toBeLessThan(50)
    expect(hostsToTry(long(piece, 20_000))).toEqual([])
  },
)

const { platforms } = await bundledRuleset()
const hosts = hostsOf(platforms)
const compiled = new Map(hosts.map((h) => [h.host, h]))
const all: Lookup = (url) => matchAddress(url, (host) => compiled.get(host))

/** The registry's sizes: fewer means that a file was lost or cannot be read. */
test('every platform file is read', () => {
  expect(platforms.length).toBeGreaterThanOrEqual(1_074)
  expect(new Set(platforms.flatMap((p) => p.documents.map((d) => d.url))).size).toBeGreaterThanOrEqual(2_559)
})

test('every known address is found: its own platform and type, or a platform that shares the address', { timeout: 60_000 }, () => {
  const wrong: string[] = []
  for (const own of platforms) {
    const alone = lookup([own])
    for (const { url, type } of own.documents) {
      const match = all(url)
      const shared = match && match.platform !== own.id ? sharedBy(match.platform, url) : null
      const types = (shared ?? alone(url))?.documentTypes ?? []
      if (!match) wrong.push(`${url} of ${own.id} is not found`)
      else if (match.platform !== own.id && !shared) wrong.push(`${url} of ${own.id} is taken for ${match.platform}`)
      else if (!alone(url)?.documentTypes.includes(type)) wrong.push(`${url} of ${own.id} is not taken for ${type}`)
      else if (!match.documentTypes.some((t) => types.includes(t))) wrong.push(`${url} of ${own.id} is taken for ${match.documentTypes}`)
    }
  }
  expect(wrong).toEqual([])
})

const byId = new Map(platforms.map((p) => [p.id, p]))
const sharedBy = (id: string, url: string): AddressMatch | null => {
  const other = byId.get(id)
  return other ? lookup([other])(url) : null
}

test.each([
  ['with www', (url: URL) => (url.hostname.startsWith('www.') || url.hostname.split('.').length > 2 ? url.host : `www.${url.host}`), ''],
  ['with tracking', (url: URL) => url.host, 'utm_source=newsletter&fbclid=abc'],
])('every known address is found %s', { timeout: 60_000 }, (_, hostOf, parameter) => {
  const lost = platforms
    .flatMap((p) => p.documents.map((d) => d.url))
    .filter((known) => {
      const url = new URL(known)
      const query = [url.search.slice(1), parameter].filter(Boolean).join('&')
      const visited = `${url.protocol}//${hostOf(url)}${url.pathname}${query && `?${query}`}${url.hash}`
      return all(visited)?.platform !== all(known)?.platform
    })
  expect(lost).toEqual([])
})

test('no platform is found at the root of a host, unless a document stands there', () => {
  const isRoot = ({ address }: { address: string }): boolean =>
    (address.split(/[?#]/, 1)[0] ?? '').split('/').every((segment) => segment === '' || isLocale(segment.replace('.html', '')))
  const keys = platforms.flatMap((p) => p.documents.flatMap((d) => addressKey(d.url) ?? []))
  const rooted = new Set(keys.filter(isRoot).map((k) => k.host))
  const hosts = new Set(keys.map((k) => k.host))
  expect([...hosts].filter((host) => !rooted.has(host) && all(`https://${host}/`) !== null)).toEqual([])
})

test('a look-up takes under a millisecond on average', { timeout: 60_000 }, () => {
  const urls = platforms.flatMap((p) => p.documents.map((d) => d.url))
  const each = (): void => {
    for (const url of urls) all(url)
  }
  each()
  expect(cpuTime(each) / urls.length).toBeLessThan(1)
})
