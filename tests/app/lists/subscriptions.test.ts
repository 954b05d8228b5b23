import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newKey } from '../../../scripts/publish/keys'
import { type Host, hostOf } from '../../sync/host'
import { type ListPublication, listPublication } from '../../sync/list-publication'
import { written } from './sample-list'
import { type AtHome, subscribed } from './subscribed'

const day = 86_400_000
let out: ListPublication
let host: Host
let disks = 0

beforeEach(async () => {
  out = await listPublication()
  await out.publish()
  host = await hostOf(out.folder)
})
afterEach(async () => {
  await host.close()
  out.remove()
})

const begun = (some: Partial<AtHome> = {}) => subscribed({ disk: `subscribed-${disks++}`, ...some })
/** A reader who has added the list. */
const added = async (some: Partial<AtHome> = {}, asked = false) => {
  const home = begun(some)
  const reply = await home.add(host.url, out.key.public, asked)
  expect(reply.done).toEqual({ kind: 'added', name: 'Orchard legal', before: null })
  return home
}
const other = { detectors: [{ ...(written().detectors as [object])[0], patterns: ['mow ..2 garden gate'] }] }
const mowing = 'We may mow your garden gate today.'

test('a list by address and key marks as one from a file does, and says where it comes from', async () => {
  const { ask, marks, told, woken } = await added()
  expect(await marks()).toEqual(['orchard:garden-gate'])
  expect(told()).toBe(1)
  const [list] = (await ask({ do: 'look' })).lists
  expect(list?.source).toMatchObject({
    url: host.url,
    fingerprint: expect.stringMatching(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/),
    checks: [{ outcome: 'accepted', to: 1 }],
  })
  expect(woken.at(-1), 'it is looked for again in a day').toBe(list?.source?.next)
})

describe('not added, and nothing has changed', () => {
  test.each<[string, () => Promise<[url: string, key: string]> | [string, string], string]>([
    ['an address that others can read along', () => ['http://lists.example/index.json', out.key.public], 'bad-address'],
    ['no address', () => ['orchard', out.key.public], 'bad-address'],
    ['an address of a file', () => ['file:///etc/passwd', out.key.public], 'bad-address'],
    ['an address with a password', () => ['https://me:word@lists.example/index.json', out.key.public], 'bad-address'],
    ['no key', () => [host.url, 'orchard'], 'bad-key'],
    ['the key of somebody else', async () => [host.url, (await newKey()).public], 'wrong-key'],
    ['nothing there', () => [host.url.replace('index', 'nothing'), out.key.public], 'status'],
  ])('%s', async (_, given, reason) => {
    const { add, marks, told } = begun()
    const [url, key] = await given()
    expect(await add(url, key)).toMatchObject({ lists: [], done: { kind: 'refused', reason } })
    expect([await marks(), told()]).toEqual([[], 0])
  })

  test('the browser does not let us: nothing is asked for', async () => {
    const { add, access } = begun()
    access.given = false
    expect((await add(host.url, out.key.public)).done).toMatchObject({ reason: 'not-allowed' })
    expect(host.asked).toEqual([])
  })

  test('a full disk', async () => {
    const { add, marks, storage } = begun()
    storage.full = true
    expect(await add(host.url, out.key.public)).toMatchObject({ lists: [], done: { reason: 'storage' } })
    expect(await marks()).toEqual([])
  })

  test('what was asked of the browser for it is given back', async () => {
    const { add, released } = begun()
    await add(host.url, (await newKey()).public, true)
    expect(released).toEqual([host.url])
  })
})

test('a fingerprint does for the key', async () => {
  const { add, ask } = begun()
  await add(host.url, out.key.public)
  const print = (await ask({ do: 'look' })).lists[0]?.source?.fingerprint ?? ''
  const second = begun()
  expect((await second.add(host.url, print)).done.kind).toBe('added')
})

describe('a look', () => {
  test('takes what is newer, as a whole, and pages are read again', async () => {
    const { ask, marks, told } = await added()
    await out.publish({ version: 2, ...other })
    expect(await ask({ do: 'check', id: 'orchard' })).toMatchObject({
      done: { kind: 'checked', name: 'Orchard legal', check: { outcome: 'accepted', to: 2 } },
      lists: [{ version: 2, source: { checks: [{ to: 2 }, { to: 1 }] } }],
    })
    expect([await marks(), await marks(mowing), told()]).toEqual([[], ['orchard:garden-gate'], 2])
  })

  test('that finds nothing newer changes nothing that is in use', async () => {
    const { ask, told } = await added()
    expect((await ask({ do: 'check', id: 'orchard' })).done).toMatchObject({ check: { outcome: 'unchanged' } })
    expect(told()).toBe(1)
  })

  test.each<[string, () => unknown, string]>([
    ['the host is gone', () => host.close(), 'offline'],
    [
      'what stands there is older',
      async () => out.otherList({ version: 2 }).then(() => out.signed({ version: 1, created: '2020-01-01T00:00:00Z' })),
      'older',
    ],
    ['what stands there is another list', () => out.otherList({ version: 2, id: 'meadow' }), 'another-list'],
    [
      'what stands there marks everything',
      () => out.otherList({ version: 2, detectors: [{ ...other.detectors[0], cues: ['the'], patterns: ['the'] }] }),
      'nothing',
    ],
    ['it is signed by somebody else', () => out.index.put(out.index.read().replace(/"key":"[^"]+"/, '"key":"AAAAAAAAAAA"')), 'wrong-key'],
  ])('that fails leaves the last good one, with the reason: %s', async (_, spoil, reason) => {
    const { ask, marks, told } = await added()
    await spoil()
    expect(await ask({ do: 'check', id: 'orchard' })).toMatchObject({
      done: { kind: 'checked', check: { outcome: 'refused', reason } },
      lists: [{ version: 1, source: { checks: [{ reason }, { outcome: 'accepted' }] } }],
    })
    expect([await marks(), told()]).toEqual([['orchard:garden-gate'], 1])
  })

  test('that would be too much beside the other lists is refused, and the memory of the index stays', async () => {
    const { ask } = await added()
    const wordy = { ...other.detectors[0], cues: Array.from({ length: 150 }, (_, i) => `${letters(i)} garden gate`) }
    await ask({ do: 'add', text: JSON.stringify(written({ id: 'second', detectors: [wordy] })) })
    await out.publish({ version: 2, detectors: [wordy] })
    expect((await ask({ do: 'check', id: 'orchard' })).done).toMatchObject({ check: { outcome: 'refused', reason: 'too-much' } })
    await ask({ do: 'remove', id: 'second' })
    expect((await ask({ do: 'check', id: 'orchard' })).done).toMatchObject({ check: { outcome: 'accepted', to: 2 } })
  })

  test('can be stopped: what was there stays, and that it was stopped is no failure of the host', async () => {
    const { ask, marks } = await added({ patience: 60_000 })
    const arrived = new Promise<void>((done) => {
      host.twist = () => {
        done()
        return true
      }
    })
    const look = ask({ do: 'check', id: 'orchard' })
    await arrived
    expect((await ask({ do: 'look' })).lists, 'others are answered meanwhile').toHaveLength(1)
    await ask({ do: 'cancel' })
    expect((await look).done).toMatchObject({ check: { outcome: 'refused', reason: 'cancelled' } })
    expect(await marks()).toEqual(['orchard:garden-gate'])
  })

  test('of a list that is gone when the answer comes brings it not back', async () => {
    const { ask } = await added({ patience: 60_000 })
    await out.publish({ version: 2 })
    let go: () => void = () => undefined
    const arrived = new Promise<void>((done) => {
      host.twist = (request, response) => {
        host.twist = () => false
        go = () =>
          void fetch(host.url).then(async (a) => response.writeHead(200, { 'content-type': 'application/json' }).end(await a.text()))
        done()
        return request !== undefined
      }
    })
    const look = ask({ do: 'check', id: 'orchard' })
    await arrived
    await ask({ do: 'remove', id: 'orchard' })
    go()
    expect(await look).toMatchObject({ lists: [], done: { kind: 'looked' } })
  })

  test('that is broken off by a full disk leaves the old list, whole', async () => {
    const { ask, database, marks } = await added()
    await out.publish({ version: 2, ...other })
    database.lists.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect((await ask({ do: 'check', id: 'orchard' })).done).toMatchObject({ kind: 'refused', reason: 'storage' })
    expect([await marks(), await marks(mowing)]).toEqual([['orchard:garden-gate'], []])
  })
})

describe('the alarm', () => {
  test('looks for what is due, and for nothing else', async () => {
    let time = Date.now()
    const { wake, ask, woken } = await added({ now: () => time })
    host.asked.length = 0
    await wake()
    expect(host.asked).toEqual([])
    time += 2 * day
    await out.publish({ version: 2 })
    await wake()
    expect((await ask({ do: 'look' })).lists[0]).toMatchObject({ version: 2 })
    expect(woken.at(-1)).toBe(time + day)
  })

  test('a worker that is stopped in the middle of a round is woken again', async () => {
    let time = Date.now()
    const { wake, woken } = await added({ now: () => time })
    time += 2 * day
    const arrived = new Promise<void>((done) => {
      host.twist = () => {
        done()
        return true
      }
    })
    void wake()
    await arrived
    expect(woken.at(-1)).toBe(time + 15 * 60_000)
  })

  test('after a failure comes sooner, then later and later', async () => {
    let time = Date.now()
    const { wake, woken } = await added({ now: () => time })
    await host.close()
    const waits: number[] = []
    for (let i = 0; i < 9; i++) {
      time = Math.max(time, woken.at(-1) ?? 0)
      await wake()
      waits.push(((woken.at(-1) ?? 0) - time) / 60_000)
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440])
  })

  test('is not set for a list that is off, and rings at once for one that is on again', async () => {
    let time = Date.now()
    const { wake, ask, woken } = await added({ now: () => time })
    await ask({ do: 'off', id: 'orchard' })
    expect(woken.at(-1)).toBeNull()
    time += 2 * day
    host.asked.length = 0
    await wake()
    expect(host.asked).toEqual([])
    await ask({ do: 'on', id: 'orchard' })
    expect(woken.at(-1)).toBe(time + 60_000)
    await wake()
    expect(host.asked).toEqual(['/index.json'])
  })

  test('is set again at the start of the browser', async () => {
    const first = await added({ disk: 'restarted' })
    const again = subscribed({ disk: 'restarted', storage: first.storage })
    await again.start()
    expect(again.woken).toEqual([first.woken.at(-1)])
  })
})

const letters = (n: number): string => `${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}word`
