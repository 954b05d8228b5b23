import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dueAfter, firstDue } from '../../lib/app/due'
import type { Ruleset } from '../../lib/model/ruleset'
import type { RulesAsk } from '../../lib/model/sync-state'
import { newKey } from '../../scripts/publish/keys'
import { storageInMemory } from '../store/storage-in-memory'
import { type Host, hostOf } from '../sync/host'
import { type Publication, publication, rulesetOf } from '../sync/sample-publication'
import { synced } from './synced'

const [one, two, three] = [rulesetOf(1), rulesetOf(2), rulesetOf(3)]
const minute = 60_000
let out: Publication
let host: Host
let disk = 0
const open: (() => void)[] = []

beforeEach(async () => {
  disk++
  out = await publication()
  await out.publish(one)
  host = await hostOf(out.folder)
})
afterEach(async () => {
  for (const close of open.splice(0)) close()
  await host.close()
  out.remove()
})

const local = () => storageInMemory()
/** A worker on this test's disk. */
const begun = async (storage = local(), some: { shipped?: Ruleset; key?: string; now?: () => number; source?: null } = {}) => {
  const source = some.source === null ? null : { url: host.url, key: some.key ?? out.key.public }
  const made = synced({ source, shipped: some.shipped ?? one, local: storage, disk: `source-${disk}`, ...(some.now && { now: some.now }) })
  open.push(made.close)
  await made.rules.ensure()
  const ask = (what: RulesAsk['do']) => made.where.answer({ do: what })
  return { ...made, ask, storage }
}

test('without a source nothing is fetched, no alarm is set, and it says so', async () => {
  const { ask, where, woken } = await begun(local(), { source: null })
  await where.start(1)
  await where.wake()
  expect(await ask('check')).toMatchObject({ source: null, on: false, next: null, checks: [], requests: [], held: { version: 1 } })
  expect(woken.every((time) => time === null)).toBe(true)
  expect(host.asked).toEqual([])
})

test('the first look is due within half an hour, the next a day after each', async () => {
  const { where, woken, ask } = await begun(local(), { now: () => Date.parse('2026-12-01') })
  await where.start(firstDue(0.5))
  await where.start(firstDue(0.9))
  const at = Date.parse('2026-12-01')
  expect(woken).toEqual([at + 15.5 * minute, at + 15.5 * minute])
  await where.wake()
  expect((await ask('look')).next).toBe(at + 24 * 60 * minute)
})

test.each([
  [0, undefined, 0.5, 1440],
  [0, undefined, 0, 1234.29],
  [0, undefined, 1, 1645.71],
  [1, 'offline', 0.5, 15],
  [3, 'timeout', 0.5, 60],
  [20, 'status', 0.5, 1440],
  [1, 'tampered', 0.5, 1440],
] as const)('after %d failures (%s, %d) the next look is %d minutes away', (failures, reason, random, minutes) => {
  expect(dueAfter(failures, reason, random) / minute).toBeCloseTo(minutes, 1)
})

test('newer rules are in use at once, open pages are told, and what changed is kept', async () => {
  const { ask, rules, renewals } = await begun()
  await out.publish(two)
  const status = await ask('check')
  expect(status).toMatchObject({
    held: { version: 2 },
    previous: { version: 1 },
    checks: [{ outcome: 'accepted', from: 1, to: 2, changes: [{ part: 'notes', changed: ['selling'] }] }],
  })
  expect(status.source?.fingerprint).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
  expect((await rules.ready())?.meta.version).toBe(2)
  expect(renewals()).toBe(1)
})

test('what is refused is kept with its reason, and the rules in use stay', async () => {
  const { ask, renewals } = await begun()
  await host.close()
  expect(await ask('check')).toMatchObject({ held: { version: 1 }, checks: [{ outcome: 'refused', reason: 'offline' }] })
  expect(renewals()).toBe(0)
})

test('a host to which the access was withdrawn is not asked, and it says so', async () => {
  const { where } = synced({
    source: { url: host.url, key: out.key.public },
    shipped: one,
    local: local(),
    disk: `source-${disk}-withdrawn`,
    mayFetch: async () => false,
  })
  const status = await where.answer({ do: 'check' })
  expect([status.checks.map((c) => c.reason), status.requests, host.asked]).toEqual([['not-allowed'], [], []])
})

test('a look can be stopped: the rules in use stay, and that it was stopped is no failure of the host', async () => {
  const { ask } = await begun()
  await out.publish(two)
  const arrived = new Promise<void>((done) => {
    host.twist = () => {
      done()
      return true
    }
  })
  const look = ask('check')
  const waits = ask('check')
  await arrived
  const stopped = await ask('cancel')
  expect((await look).checks[0]).toMatchObject({ outcome: 'refused', reason: 'cancelled' })
  await waits
  expect(host.asked, 'nor does one that waited its turn').toEqual(['/index.json'])
  expect(stopped).toMatchObject({ held: { version: 1 } })
  host.twist = () => false
  expect(await ask('check')).toMatchObject({ held: { version: 2 }, checks: [{ outcome: 'accepted' }, {}, {}] })
})

test('a list of every request is kept, and can be cleared', async () => {
  const { ask } = await begun()
  await out.publish(two)
  await ask('check')
  const { requests } = await ask('look')
  expect(requests.map((r) => [new URL(r.url).pathname.split('/')[1], r.why, r.status])).toEqual([
    ['deltas', 'rules', 200],
    ['index.json', 'rules', 200],
  ])
  expect((await ask('forget')).requests).toEqual([])
})

describe('the reader', () => {
  const withThree = async () => {
    const worker = await begun()
    await out.publish(two)
    await worker.ask('check')
    await out.publish(three)
    await worker.ask('check')
    return worker
  }

  test('goes back to the rules before, holds on to them, and goes on again', async () => {
    const { ask, renewals } = await withThree()
    expect(await ask('back')).toMatchObject({ held: { version: 2 }, pinned: { version: 2 }, previous: { version: 1 } })
    expect((await ask('check')).checks[0]).toMatchObject({ outcome: 'waiting', to: 3 })
    expect(await ask('unpin')).toMatchObject({ held: { version: 3 }, pinned: null })
    expect(renewals()).toBe(4)
  })

  test('goes back as far as the rules that ship, and no further', async () => {
    const { ask } = await withThree()
    await ask('back')
    expect(await ask('back')).toMatchObject({ held: { version: 1 }, previous: null })
    expect(await ask('back')).toMatchObject({ held: { version: 1 }, previous: null })
  })

  test('holds on to what is in use', async () => {
    const { ask } = await begun()
    await ask('pin')
    await out.publish(two)
    expect(await ask('check')).toMatchObject({ held: { version: 1 }, checks: [{ outcome: 'waiting', to: 2 }] })
  })

  test('switches it off and on', async () => {
    const { ask, woken } = await begun()
    expect(await ask('off')).toMatchObject({ on: false, next: null })
    await ask('check')
    expect([host.asked, woken.at(-1)]).toEqual([[], null])
    expect(await ask('on')).toMatchObject({ on: true, checks: [{ outcome: 'unchanged' }] })
  })

  test.each([[null], [{}], [{ do: 'destroy' }], ['check']])('who asks %j is only told', async (ask) => {
    const { where } = await begun()
    expect((await where.answer(ask)).held?.version).toBe(1)
    expect(host.asked).toEqual([])
  })
})

describe('the worker starts anew', () => {
  test('and goes on with the rules it took', async () => {
    const storage = local()
    const first = await begun(storage)
    await out.publish(two)
    await first.ask('check')
    first.close()
    const second = await begun(storage)
    await second.where.start(1)
    expect((await second.ask('check')).checks[0]).toMatchObject({ outcome: 'unchanged' })
    expect(host.asked.at(-1)).toBe('/index.json')
  })

  test('on a damaged store, which heals from the rules that ship: then those that it had are put back, without a request', async () => {
    const storage = local()
    const first = await begun(storage)
    await out.publish(two)
    await first.ask('check')
    await first.database.notes.clear()
    first.close()
    const asked = host.asked.length
    const second = await begun(storage)
    expect((await second.ask('look')).held?.version).toBe(1)
    await second.where.start(1)
    expect(await second.ask('look')).toMatchObject({ held: { version: 2 }, checks: [{ outcome: 'restored' }, {}] })
    expect(host.asked.length).toBe(asked)
  })

  test('an older index is not believed even then', async () => {
    const storage = local()
    const first = await begun(storage)
    await out.publish(two)
    await first.ask('check')
    await first.database.notes.clear()
    await first.keptDatabase.sets.clear()
    first.close()
    out.remove()
    await out.publish(one)
    const second = await begun(storage)
    expect((await second.ask('check')).checks[0]).toMatchObject({ outcome: 'refused', reason: 'older' })
  })

  test('an upgrade that brings newer rules wins', async () => {
    const storage = local()
    const first = await begun(storage)
    await out.publish(two)
    await first.ask('check')
    first.close()
    const second = await begun(storage, { shipped: three })
    await second.where.start(1)
    expect(await second.ask('look')).toMatchObject({ held: { version: 3 }, previous: null })
  })

  test('built for another key it trusts that one, and what was seen under the other is forgotten', async () => {
    const storage = local()
    const first = await begun(storage)
    await out.publish(two)
    await first.ask('check')
    first.close()
    const other = await newKey()
    const second = await begun(storage, { key: other.public })
    expect(await second.ask('check')).toMatchObject({ expires: null, checks: [{ outcome: 'refused', reason: 'wrong-key' }, {}] })
  })

  test.each([[{ sync: 7 }], [{ sync: { root: 1 } }], [{}]])('with %j in the place of what it knew', async (values) => {
    const worker = await begun(storageInMemory(values))
    await out.publish(two)
    expect((await worker.ask('check')).held?.version).toBe(2)
  })
})
