import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { admit } from '../../lib/engine/admit'
import type { LatestList, ListAtHand } from '../../lib/model/published-list'
import { limits } from '../../lib/sync/limits'
import { listPublisher } from '../../lib/sync/list-publisher'
import { newKey } from '../../scripts/publish/keys'
import { rotate } from '../../scripts/publish/publish'
import { noteSigner } from '../../scripts/publish/publish-list'
import { written } from '../app/lists/sample-list'
import { type Host, hostOf, type Twist } from './host'
import { type ListPublication, listPublication } from './list-publication'

let out: ListPublication
let host: Host

beforeEach(async () => {
  out = await listPublication()
  await out.publish({ version: 2 })
  host = await hostOf(out.folder)
})
afterEach(async () => {
  await host.close()
  out.remove()
})

const look = (some: Partial<ListAtHand> = {}, patience = 5_000): Promise<LatestList> =>
  listPublisher({ fetch, patience, admit }).latest({
    url: host.url,
    trusted: out.key.public,
    seen: null,
    held: null,
    now: Date.now(),
    stop: new AbortController().signal,
    ...some,
  })
/** The list as a reader holds it, who has seen the index that stands there. */
const holding = async (some: Partial<ListAtHand> = {}): Promise<ListAtHand> => {
  const first = await look()
  if (first.kind !== 'new') throw new Error(`not taken: ${JSON.stringify(first)}`)
  const { list, digest, learned } = first
  const held = { id: list.id, version: list.version, digest }
  return { url: host.url, trusted: learned.trusted, seen: learned.seen, held, now: Date.now(), stop: new AbortController().signal, ...some }
}
const answers =
  (path: RegExp, status: number, head: Record<string, string>, body: string | Buffer = ''): Twist =>
  (request, response) => {
    if (!path.test(request.url ?? '')) return false
    response.writeHead(status, head).end(body)
    return true
  }
const twisted = (twist: Twist): void => {
  host.twist = twist
}
const json = { 'content-type': 'application/json' }
const packedText = (text: string) => out.other(gzipSync(text), text)

test('a list is taken whole, with what was learned of its publisher', async () => {
  expect(await look()).toMatchObject({
    kind: 'new',
    list: { id: 'orchard', version: 2, detectors: [{ id: 'garden-gate' }] },
    skipped: [],
    learned: { trusted: out.key.public, seen: { version: 2 } },
  })
})

test('what has not changed costs one small answer, for which the hash of the index is sent and nothing else', async () => {
  const hand = await holding()
  host.asked.length = 0
  const heads: string[] = []
  host.twist = (request) => {
    heads.push(...Object.keys(request.headers))
    return false
  }
  expect(await look(hand)).toEqual({ kind: 'unchanged', learned: null })
  expect(host.asked).toEqual(['/index.json'])
  expect(heads.sort()).toEqual([
    'accept',
    'accept-encoding',
    'accept-language',
    'cache-control',
    'connection',
    'host',
    'if-none-match',
    'pragma',
    'sec-fetch-mode',
    'user-agent',
  ])
})

test('a list that was signed anew is the same list', async () => {
  const hand = await holding()
  await out.signed({ created: '2030-01-01T00:00:00Z', expires: '2031-01-01T00:00:00Z' })
  expect(await look(hand)).toMatchObject({ kind: 'unchanged', learned: { seen: { created: '2030-01-01T00:00:00Z' } } })
})

describe('refused', () => {
  test.each<[string, () => unknown, string, string]>([
    ['nothing listens', () => host.close(), 'offline', ''],
    ['it leads elsewhere', () => twisted(answers(/index/, 302, { location: 'http://127.0.0.1:9/' })), 'offline', ''],
    ['no such file', () => twisted(answers(/index/, 404, json)), 'status', '404'],
    ['the list itself is not there', () => twisted(answers(/sets/, 404, json)), 'status', '404'],
    ['"not changed" without being asked', () => twisted(answers(/index/, 304, {})), 'status', '304'],
    ['a page to sign in', () => twisted(answers(/index/, 200, { 'content-type': 'text/html' }, '<p>')), 'wrong-type', 'text/html'],
    ['an index that is too long', () => twisted(answers(/index/, 200, json, ' '.repeat(limits.index + 1))), 'too-large', ''],
    [
      'a list without an end',
      () =>
        twisted((request, response) => {
          if (!/sets/.test(request.url ?? '')) return false
          response.writeHead(200, { 'content-type': 'application/octet-stream' })
          const more = (): void => void (response.destroyed || response.write(Buffer.alloc(1_000), more))
          more()
          return true
        }),
      'too-large',
      '',
    ],
    ['a file of a list that nobody signed', () => out.index.put(JSON.stringify(written())), 'unsigned', ''],
    ['no JSON', () => out.index.put('index'), 'malformed', 'index'],
    ['a version that was changed', () => out.index.put(out.index.read().replace('"version":2', '"version":3')), 'tampered', 'index'],
    ['a byte of the list that was changed', () => changeByte(), 'tampered', 'sets'],
    ['another list than the index speaks of', () => out.other(gzipSync(JSON.stringify(written())), 'other'), 'tampered', 'digest'],
    ['another version than it speaks of', () => packedText(JSON.stringify(written({ version: 7 }))), 'tampered', 'version'],
    ['an index past its time', () => out.signed({ expires: '2026-01-01T00:00:00Z' }), 'expired', '2026-01-01T00:00:00Z'],
    ['for a later engine', () => out.signed({ engine: 99 }), 'too-new', 'engine 99'],
    ['of a later form', () => out.otherList({ version: 2, format: 2 }), 'too-new', '2'],
    ['no gzip', () => out.other(Buffer.from('{}'), '{}'), 'malformed', 'gzip'],
    ['something else that is signed', () => packedText('{"clauselight":"settings"}'), 'not-a-list', ''],
    ['compiled rules', () => packedText('{"format":1,"version":2,"detectors":[]}'), 'not-a-list', ''],
    ['a head that cannot be read', () => out.otherList({ version: 2, name: 'Or\u202echard' }), 'malformed', 'name'],
    ['nothing that can be used', () => out.otherList({ version: 2, detectors: [], notes: [] }), 'nothing', ''],
    ['characters beyond the limit', () => packedText(' '.repeat(500_001)), 'too-large', '500001'],
    ['one that unpacks to much more', () => out.other(gzipSync(Buffer.alloc(limits.listUnpacked + 1)), ''), 'bomb', ''],
    ['lists in lists without a bottom', () => packedText(`{"clauselight":"list","detectors":${'['.repeat(200_000)}`), 'not-a-list', ''],
  ])('%s', async (_, spoil, reason, detail) => {
    await spoil()
    expect(await look()).toMatchObject({ kind: 'refused', reason, detail })
  })

  const changeByte = (): void => {
    for (const name of readdirSync(join(out.folder, 'sets'))) {
      const file = join(out.folder, 'sets', name)
      const bytes = readFileSync(file)
      bytes[20] = (bytes[20] ?? 0) ^ 1
      writeFileSync(file, bytes)
    }
  }

  test('signed by a stranger', async () => {
    expect(await look({ trusted: (await newKey()).public })).toMatchObject({ reason: 'wrong-key', learned: null })
  })

  test('it does not come in time', async () => {
    host.twist = (_, response) => Boolean(response.writeHead(200, json).write('{'))
    expect(await look({}, 200)).toMatchObject({ reason: 'timeout' })
  })

  test('the reader does not want to wait', async () => {
    const stop = new AbortController()
    host.twist = (_, response) => {
      stop.abort()
      return Boolean(response.writeHead(200, json).write('{'))
    }
    expect(await look({ stop: stop.signal })).toMatchObject({ reason: 'cancelled' })
    host.asked.length = 0
    expect(await look({ stop: stop.signal }), 'nor is anything more asked for').toMatchObject({ reason: 'cancelled' })
    expect(host.asked).toEqual([])
  })
})

describe('refused by somebody who holds the list', () => {
  test('an older one: a rollback', async () => {
    const hand = await holding()
    await out.otherList({ version: 1 })
    expect(await look(hand)).toMatchObject({ reason: 'older', detail: '1 < 2', learned: null })
  })

  test('the same version from an earlier day', async () => {
    const hand = await holding()
    await out.signed({ created: '2020-01-01T00:00:00Z' })
    expect(await look(hand)).toMatchObject({ reason: 'older', learned: null })
  })

  test('"not changed" after the index is past its time: a freeze', async () => {
    const hand = await holding()
    expect(await look({ ...hand, now: Date.now() + 31 * 86_400_000 })).toMatchObject({ reason: 'expired' })
  })

  test('another list at the address', async () => {
    const hand = await holding()
    await out.otherList({ version: 3, id: 'meadow' })
    expect(await look(hand)).toMatchObject({ reason: 'another-list', detail: 'meadow', learned: null })
  })
})

describe('the key', () => {
  const keyFor = (given: string) => listPublisher({ fetch, patience: 5_000, admit }).keyFor(given, host.url, new AbortController().signal)
  const fingerprint = () => listPublisher({ fetch, patience: 5_000, admit }).fingerprint(out.key.public)

  test('itself: nothing is asked for', async () => {
    expect(await keyFor(` ${out.key.public}\n`)).toEqual({ kind: 'key', key: out.key.public })
    expect(host.asked).toEqual([])
  })

  test.each<[string, (print: string) => string]>([
    ['as it is shown', (print) => print],
    ['in one piece', (print) => print.replaceAll(' ', '')],
    ['in capitals with colons', (print) => print.replaceAll(' ', ':').toUpperCase()],
  ])('its fingerprint %s: the key is fetched', async (_, change) => {
    expect(await keyFor(change(await fingerprint()))).toEqual({ kind: 'key', key: out.key.public })
    expect(host.asked).toEqual(['/signers.json'])
  })

  test.each(['', 'key', 'a'.repeat(42), '0'.repeat(63), 'https://lists.example'])('"%s" is none', async (given) => {
    expect(await keyFor(given)).toMatchObject({ kind: 'refused', reason: 'bad-key' })
    expect(host.asked).toEqual([])
  })

  test('the host has no key of that fingerprint, whatever else it names', async () => {
    expect(await keyFor('0'.repeat(64))).toMatchObject({ reason: 'wrong-key' })
  })

  test('the host names no keys', async () => {
    host.twist = answers(/signers/, 404, json)
    expect(await keyFor(await fingerprint())).toMatchObject({ reason: 'status', detail: 'signers.json, 404' })
  })

  test('a new one that the old one vouched for is followed, by key and by fingerprint of the old one', async () => {
    const next = await newKey()
    await rotate(out.key, { folder: out.folder, key: next, days: 30, now: new Date() })
    noteSigner(out.folder, next.public)
    expect(await look()).toMatchObject({ kind: 'new', learned: { trusted: next.public } })
    expect(await keyFor(await fingerprint())).toEqual({ kind: 'key', key: out.key.public })
  })
})
