import { expect, test } from 'vitest'
import { hostAddresses } from '../../lib/engine/host-addresses'
import type { DocumentType } from '../../lib/model/document'
import type { Platform } from '../../lib/model/platform'

const keyOf = (url: string) => {
  const { host, pathname } = new URL(url)
  return host === 'unusable.example' ? null : { host, address: pathname }
}
const platform = (id: string, ...documents: [type: DocumentType, url: string, confirmed?: boolean][]): Platform => ({
  id,
  name: id,
  documents: documents.map(([type, url, confirmed = true]) => ({ type, url: `https://${url}`, confirmed })),
  overlays: [],
})

test('documents by host, hosts and addresses in order', () => {
  const elm = platform('elm', ['privacy-policy', 'elm.example/p'], ['terms-of-service', 'elm.example/b'], ['eula', 'apps.example/elm'])
  expect(hostAddresses([elm], keyOf)).toEqual([
    { host: 'apps.example', addresses: [['/elm', 'elm', 'eula', 1]] },
    {
      host: 'elm.example',
      addresses: [
        ['/b', 'elm', 'terms-of-service', 1],
        ['/p', 'elm', 'privacy-policy', 1],
      ],
    },
  ])
})

test('an address that cannot be looked up is left out', () => {
  expect(hostAddresses([platform('elm', ['eula', 'unusable.example/x'])], keyOf)).toEqual([])
})

test.each([
  [true, false],
  [false, true],
])('a document listed twice stands once, confirmed if either is (%s, %s)', (first, second) => {
  const twice = [platform('elm', ['eula', 'elm.example/e', first]), platform('elm', ['eula', 'elm.example/e', second])]
  expect(hostAddresses(twice, keyOf)[0]?.addresses).toEqual([['/e', 'elm', 'eula', 1]])
})

const first = (host: string, ...ids: string[]): string | undefined =>
  hostAddresses(
    ids.map((id) => platform(id, ['terms-of-service', `${host}/terms`])),
    keyOf,
  )[0]?.addresses[0]?.[1]

test.each([
  ['the platform that the host is named after', 'elm.example', ['aaa-house', 'elm'], 'elm'],
  ['a numbered id counts by its name', 'legal.elm.example', ['aaa-house', 'elm-2'], 'elm-2'],
  ['hyphens do not count', 'elm-house.example', ['aaa', 'elm-house'], 'elm-house'],
  ['the name with its ending', 'elm.example', ['aaa', 'elm-example'], 'elm-example'],
  ['the name before a name within a label', 'birch.example', ['bir', 'birc', 'birch'], 'birch'],
  ['a name within a label', 'thebirchgroup.example', ['aaa', 'birch'], 'birch'],
  ['a first word within a label', 'thebirchgroup.example', ['aaa', 'birch-plus'], 'birch-plus'],
  ['a whole name before a first word', 'thebirchgroup.example', ['birch-plus', 'birch'], 'birch'],
  ['short names are in too many labels', 'thebirchgroup.example', ['aaa', 'bir'], 'aaa'],
  ['by name where nothing else decides', 'other.example', ['oak', 'elm'], 'elm'],
])('where several share an address, first: %s', (_, host, ids, expected) => {
  expect(first(host, ...ids)).toBe(expected)
})

test('a confirmed address goes first, then the platform with more documents on the host', () => {
  const shared = (id: string, confirmed: boolean, ...more: [DocumentType, string][]): Platform =>
    platform(id, ['terms-of-service', 'hub.example/t', confirmed], ...more)
  const order = (...platforms: Platform[]) =>
    hostAddresses(platforms, keyOf)[0]
      ?.addresses.filter(([a]) => a === '/t')
      .map(([, id]) => id)
  expect(order(shared('aa', false), shared('bb', true))).toEqual(['bb', 'aa'])
  expect(order(shared('aa', true), shared('bb', true, ['eula', 'hub.example/e']))).toEqual(['bb', 'aa'])
})

test('one page for several documents: terms before the rest', () => {
  const elm = platform('elm', ['eula', 'elm.example/l'], ['privacy-policy', 'elm.example/l'], ['terms-of-service', 'elm.example/l'])
  expect(hostAddresses([elm], keyOf)[0]?.addresses.map(([, , type]) => type)).toEqual(['terms-of-service', 'privacy-policy', 'eula'])
})
