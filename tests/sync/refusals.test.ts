import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { admit } from '../../lib/engine/admit'
import type { PublishedIndex } from '../../lib/model/publication'
import type { AtHand, Latest } from '../../lib/model/published'
import { limits } from '../../lib/sync/limits'
import { publisher } from '../../lib/sync/publisher'
import { newKey } from '../../scripts/publish/keys'
import { rotate } from '../../scripts/publish/publish'
import { type Host, hostOf, type Twist } from './host'
import { type Publication, publication, rulesetOf } from './sample-publication'
import { indexIn, otherSet as putSet, signAnew } from './sign-anew'

let out: Publication
let host: Host
const one = rulesetOf(1)
const two = rulesetOf(2)

beforeEach(async () => {
  out = await publication()
  await out.publish(one)
  await out.publish(two)
  host = await hostOf(out.folder)
})
afterEach(async () => {
  await host.close()
  out.remove()
})

const look = (some: Partial<AtHand> = {}, patience = 5_000): Promise<Latest> =>
  publisher({ fetch, patience, admit }).latest({
    source: { url: host.url, key: out.key.public },
    trusted: out.key.public,
    seen: null,
    held: { version: 1, digest: one.digest },
    base: async () => null,
    kept: async () => null,
    take: true,
    now: Date.now(),
    ...some,
  })

const indexFile = (): string => readFileSync(join(out.folder, 'index.json'), 'utf8')
const putIndex = (text: string): void => writeFileSync(join(out.folder, 'index.json'), text)
const indexNow = (): PublishedIndex => indexIn(out)
const signed = (some: Partial<PublishedIndex>): Promise<void> => signAnew(out, some)
const otherSet = (bytes: Uint8Array): Promise<void> => putSet(out, bytes)
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

test('a newer set is taken whole', async () => {
  expect(await look()).toMatchObject({ kind: 'new', ruleset: two, skipped: [], learned: { seen: { version: 2, digest: two.digest } } })
})

describe('refused', () => {
  test.each<[string, () => Promise<void> | void, string, string]>([
    ['nothing listens', () => host.close(), 'offline', ''],
    [
      'the line breaks off',
      () => {
        host.twist = (_, response) => {
          response.writeHead(200, { ...json, 'content-length': '300' }).write('{', () => response.destroy())
          return true
        }
      },
      'offline',
      '',
    ],
    ['it leads elsewhere', () => twisted(answers(/index/, 302, { location: 'http://127.0.0.1:9/' })), 'offline', ''],
    ['no such file', () => twisted(answers(/index/, 404, json)), 'status', '404'],
    ['an error of the host', () => twisted(answers(/sets/, 503, json)), 'status', '503'],
    ['"not changed" without being asked', () => twisted(answers(/index/, 304, {})), 'status', '304'],
    [
      'a page in place of the index',
      () => twisted(answers(/index/, 200, { 'content-type': 'text/html' }, '<p>')),
      'wrong-type',
      'text/html',
    ],
    ['no type at all', () => twisted(answers(/index/, 200, {}, '{}')), 'wrong-type', ''],
    ['a set that says it is text', () => twisted(answers(/sets/, 200, { 'content-type': 'text/plain' }, '{}')), 'wrong-type', 'text/plain'],
    ['an index that is too long', () => twisted(answers(/index/, 200, json, ' '.repeat(limits.index + 1))), 'too-large', ''],
    [
      'one that does not say how long it is',
      () => {
        host.twist = (_, response) => {
          response.writeHead(200, json)
          const more = (): void => void (response.destroyed || response.write(' '.repeat(1_000), more))
          more()
          return true
        }
      },
      'too-large',
      '',
    ],
    [
      'a set that is longer than the index says',
      () => twisted(answers(/sets/, 200, { 'content-type': 'application/octet-stream' }, Buffer.alloc(1_000_000))),
      'too-large',
      '',
    ],
    ['an index without a signature', () => putIndex(JSON.stringify(indexNow())), 'unsigned', ''],
    ['an index that is no JSON', () => putIndex('index'), 'malformed', 'index'],
    ['an index cut short', () => putIndex(indexFile().slice(0, 200)), 'malformed', 'index'],
    ['an index of another shape', () => signedText('{"format":1,"version":2}'), 'wrong-key', ''],
    ['a version that was changed', () => putIndex(indexFile().replace('"version":2', '"version":3')), 'tampered', 'index'],
    ['a term that was changed', () => putIndex(indexFile().replace(/"expires":"20/, '"expires":"21')), 'tampered', 'index'],
    ['a set that was changed', () => changeByte('sets'), 'tampered', 'sets'],
    ['older than what was seen', () => signed({ version: 1, created: '2020-01-01T00:00:00Z' }), 'older', '1 < 3'],
    ['past its term', () => signed({ expires: '2026-01-01T00:00:00Z' }), 'expired', '2026-01-01T00:00:00Z'],
    ['for a later engine', () => signed({ engine: 99 }), 'too-new', 'engine 99'],
    ['a set that is no gzip', () => otherSet(Buffer.from('{}')), 'malformed', 'gzip'],
    ['a set that is no JSON', () => otherSet(gzipSync('ruleset')), 'malformed', 'set'],
    ['a set that is another', () => otherSet(gzipSync(JSON.stringify(rulesetOf(2, 'Other.')))), 'tampered', 'digest'],
    ['a set of bottomless lists', () => otherSet(gzipSync(`{"digest":${'['.repeat(200_000)}`)), 'malformed', 'set'],
    ['a set that unpacks to much more than is taken', () => otherSet(gzipSync(Buffer.alloc(limits.unpacked + 1))), 'bomb', ''],
  ])('%s', async (_, spoil, reason, detail) => {
    await spoil()
    const seen = reason === 'older' ? { hash: '', version: 3, created: '2026-01-01T00:00:00Z', expires: '', digest: '' } : null
    expect(await look({ seen })).toMatchObject({ kind: 'refused', reason, detail })
  })

  const signedText = (body: string): void => {
    const signature = /"sig":"([^"]+)"/.exec(indexFile())?.[1] ?? ''
    putIndex(`${body.slice(0, -1)},"sig":"${signature}"}`)
  }
  const changeByte = (part: string): void => {
    for (const name of readdirSync(join(out.folder, part))) {
      const file = join(out.folder, part, name)
      const bytes = readFileSync(file)
      bytes[20] = (bytes[20] ?? 0) ^ 1
      writeFileSync(file, bytes)
    }
  }

  test('it does not come in time', async () => {
    host.twist = (_, response) => Boolean(response.writeHead(200, json).write('{'))
    expect(await look({}, 200)).toMatchObject({ kind: 'refused', reason: 'timeout' })
  })

  test('signed by a stranger', async () => {
    const stranger = await newKey()
    expect(await look({ trusted: stranger.public })).toMatchObject({ kind: 'refused', reason: 'wrong-key', learned: null })
  })

  test('a good index of a version whose set is missing is remembered all the same', async () => {
    host.twist = answers(/sets/, 404, {})
    expect(await look()).toMatchObject({ kind: 'refused', reason: 'status', learned: { seen: { version: 2 } } })
  })
})

describe('"not changed"', () => {
  const seenNow = async () => {
    const latest = await look()
    if (latest.kind !== 'new') throw new Error('there is a newer set')
    return { seen: latest.learned.seen, held: { version: 2, digest: two.digest } }
  }

  test('is asked with the hash of what everybody holds, not with a mark of the host’s', async () => {
    const now = await seenNow()
    host.twist = (request) => {
      expect(request.headers['if-none-match']).toBe(`"${now.seen.hash}"`)
      return false
    }
    expect(await look(now)).toEqual({ kind: 'unchanged', learned: null })
    expect(host.asked.filter((path) => path === '/index.json')).toHaveLength(2)
  })

  test('is not asked while the rules in use are others', async () => {
    const now = await seenNow()
    host.twist = (request) => {
      if (request.url === '/index.json') expect(request.headers['if-none-match']).toBeUndefined()
      return false
    }
    expect(await look({ ...now, held: { version: 1, digest: one.digest } })).toMatchObject({ kind: 'new' })
  })

  test('is no answer for ever: past its term it is a host that stands still', async () => {
    const now = await seenNow()
    expect(await look({ ...now, now: Date.parse(now.seen.expires) + 1 })).toMatchObject({ kind: 'refused', reason: 'expired' })
  })

  test('a set that is kept is not fetched again', async () => {
    const kept = async (digest: string) => (digest === two.digest ? JSON.stringify(two) : null)
    expect(await look({ kept })).toMatchObject({ kind: 'new', ruleset: two })
    expect(host.asked).toEqual(['/index.json'])
  })

  test('who holds on to a version is told of a newer one, and fetches nothing', async () => {
    expect(await look({ take: false })).toMatchObject({ kind: 'waiting', version: 2 })
    expect(host.asked).toEqual(['/index.json'])
  })
})

describe('deltas', () => {
  // Compact enough to be worth it only where a set is large.
  const large = (version: number) => rulesetOf(version, `Version ${version}.`, { platforms: manyPlatforms })
  const manyPlatforms = Array.from({ length: 400 }, (_, i) => ({ id: `p-${i}`, name: `Name ${Math.sin(i)}`, documents: [], overlays: [] }))
  const [three, four, five] = [large(3), large(4), large(5)]
  beforeEach(async () => {
    for (const set of [three, four, five]) await out.publish(set)
  })
  const held = (set: typeof three) => ({ held: set, base: async () => JSON.stringify(set) })

  test.each([
    ['from the version before', four, 0],
    ['from an older one', three, 1],
  ])('%s', async (_, from, which) => {
    expect(await look(held(from))).toMatchObject({ kind: 'new', ruleset: five })
    expect(host.asked).toEqual(['/index.json', `/deltas/${indexNow().deltas[which]?.[1]}.bin`])
  })

  test.each<[string, Partial<AtHand>]>([
    ['the base is not kept', { ...held(four), base: async () => null }],
    ['the base is another', { held: four, base: async () => JSON.stringify(three) }],
    ['the base is noise', { held: four, base: async () => '[' }],
    ['the version is none of theirs', held(rulesetOf(4, 'Made at home.'))],
  ])('the set is fetched whole where %s', async (_, hand) => {
    expect(await look(hand)).toMatchObject({ kind: 'new', ruleset: five })
    expect(host.asked.at(-1)).toBe(`/sets/${indexNow().set[0]}.bin`)
  })

  test.each<[string, Twist]>([
    ['is missing', answers(/deltas/, 404, {})],
    ['is noise', answers(/deltas/, 200, { 'content-type': 'application/octet-stream' }, 'noise')],
  ])('the set is fetched whole where the delta %s', async (_, twist) => {
    host.twist = twist
    expect(await look(held(four))).toMatchObject({ kind: 'new', ruleset: five })
  })

  test('with all of them, and numbers of five digits, the index has at most 500 bytes', async () => {
    for (let version = 98_000; version < 98_010; version++) await out.publish(large(version))
    expect(indexNow().deltas.map(([since]) => since)).toEqual([98_008, 98_001])
    expect(indexFile().length).toBeLessThanOrEqual(500)
  })

  test('what changed is said by part and name', async () => {
    expect(await look(held(four))).toMatchObject({ changes: [{ part: 'notes', count: 1, added: [], changed: ['selling'], removed: [] }] })
  })
})

describe('a new key', () => {
  const rotated = async (times: number) => {
    let old = out.key
    for (let time = 0; time < times; time++) {
      const next = await newKey()
      await rotate(old, { folder: out.folder, key: next, days: 30, now: new Date() })
      old = next
    }
    return old
  }

  test.each([1, 3])('that the old one vouched for is trusted from then on (%d rotations)', async (times) => {
    const newest = await rotated(times)
    expect(await look()).toMatchObject({ kind: 'new', learned: { trusted: newest.public } })
  })

  test('the old one is not, once the new one is known', async () => {
    const before = indexFile()
    const newest = await rotated(1)
    putIndex(before)
    expect(await look({ trusted: newest.public })).toMatchObject({ kind: 'refused', reason: 'wrong-key' })
  })

  test.each<[string, (text: string) => string]>([
    ['a chain that was changed', (text) => text.replace(/"sig":"./, '"sig":"-')],
    ['a chain without a link', (text) => JSON.stringify(JSON.parse(text).slice(1))],
    ['noise', () => '{'],
  ])('%s leads nowhere', async (_, spoil) => {
    await rotated(2)
    const file = join(out.folder, 'keys.json')
    writeFileSync(file, spoil(readFileSync(file, 'utf8')))
    expect(await look()).toMatchObject({ kind: 'refused', reason: 'wrong-key' })
  })
})
