import 'fake-indexeddb/auto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partTables } from '../../lib/store/database'
import type { KeyedStorage } from '../../lib/store/settings'
import { storageInMemory } from '../store/storage-in-memory'
import { type Host, hostOf } from '../sync/host'
import { type Publication, publication, rulesetOf } from '../sync/sample-publication'
import { synced } from './synced'

const one = rulesetOf(1)
const two = rulesetOf(2, 'Other words.', { platforms: [] })
let out: Publication
let host: Host
let disks = 0

beforeAll(async () => {
  out = await publication()
  await out.publish(one)
  await out.publish(two)
  host = await hostOf(out.folder)
})
afterAll(async () => {
  await host.close()
  out.remove()
})

/** What a write may run into: the disk is full, or the worker is stopped and nothing after it happens. */
type Accident = 'full' | 'killed'

/** Lets so many writes pass; the next one meets with the accident, and so do all after it. */
const writes = (pass: number, accident: Accident) => {
  let count = 0
  let struck = false
  const meet = (): 'pass' | Promise<never> => {
    count++
    if (count <= pass) return 'pass'
    struck = true
    return accident === 'killed' ? new Promise<never>(() => undefined) : Promise.reject(new DOMException('full', 'QuotaExceededError'))
  }
  return { meet, count: () => count, struck: () => struck }
}

const guarded = (storage: KeyedStorage, meet: () => 'pass' | Promise<never>): KeyedStorage => ({
  get: storage.get,
  set: async (values) => {
    await meet()
    return storage.set(values)
  },
  remove: storage.remove,
})

/** One look for newer rules on a new disk that holds the first version, with an accident after `pass` writes. */
const interrupted = async (pass: number, accident: Accident) => {
  const disk = `disk-${++disks}`
  const local = storageInMemory()
  const source = { url: host.url, key: out.key.public }
  const before = synced({ source, shipped: one, local, disk })
  await before.rules.ensure()
  before.close()

  const counter = writes(pass, accident)
  const worker = synced({ source, shipped: one, local: guarded(local, counter.meet), requestsOn: local, disk })
  const strike = (): void => {
    if (counter.meet() !== 'pass') {
      if (accident === 'killed') worker.close()
      throw new DOMException('the disk is full', 'QuotaExceededError')
    }
  }
  for (const table of [...partTables, 'meta'] as const) {
    worker.database[table].hook('creating', strike)
    worker.database[table].hook('deleting', strike)
    worker.database[table].hook('updating', strike)
  }
  worker.keptDatabase.sets.hook('creating', strike)
  worker.keptDatabase.sets.hook('deleting', strike)
  const looked = worker.where.answer({ do: 'check' })
  // A worker that was killed answers nobody: what counts is what it left behind.
  await (accident === 'killed' ? Promise.race([looked, silence(counter)]) : looked)
  worker.close()
  return { disk, local, source, struck: counter.struck() }
}

/** Resolves when the accident has come, and then nothing has been written for many turns of the event loop. */
const silence = async (counter: ReturnType<typeof writes>): Promise<void> => {
  let seen = -1
  let quiet = 0
  while (quiet < 200) {
    await new Promise((turn) => setImmediate(turn))
    quiet = counter.struck() && seen === counter.count() ? quiet + 1 : 0
    seen = counter.count()
  }
}

/** All that a store holds, read through a new worker. */
const contents = async (rules: ReturnType<typeof synced>['rules']) => ({
  meta: await rules.part((s) => s.meta()),
  detectors: await rules.part((s) => s.detectors()),
  languages: await rules.part((s) => s.languages()),
  note: await rules.part((s) => s.note('selling')),
  regulation: await rules.part((s) => s.regulation('law')),
  platform: await rules.part((s) => s.platform('harbor')),
  hosts: await rules.part((s) => s.hosts()),
})

const expected = async (shipped: typeof one) => {
  const fresh = synced({ source: null, shipped, local: storageInMemory(), disk: `disk-${++disks}` })
  await fresh.rules.ensure()
  const all = await contents(fresh.rules)
  fresh.close()
  return all
}

describe.each<Accident>(['full', 'killed'])('whatever is being written when the %s comes', (accident) => {
  test('the store holds the old rules or the new ones, and the next look ends with the new ones', async () => {
    const [old, fresh] = [await expected(one), await expected(two)]
    const seen = { old: 0, new: 0 }
    for (let pass = 0; ; pass++) {
      const { disk, local, source, struck } = await interrupted(pass, accident)
      const next = synced({ source, shipped: one, local, disk })
      const held = await contents(next.rules)
      const isNew = typeof held.meta !== 'string' && held.meta.version === 2
      expect(held, `after ${pass} writes`).toEqual(isNew ? fresh : old)
      seen[isNew ? 'new' : 'old']++
      expect(next.lines, 'nothing had to be healed').toEqual([])
      await next.where.answer({ do: 'check' })
      expect(await contents(next.rules), `the look after that, ${pass} writes`).toEqual(fresh)
      next.close()
      // No accident any more: every write has been tried.
      if (!struck) break
    }
    expect(seen.old, 'before the set is in place').toBeGreaterThan(10)
    expect(seen.new, 'after it is in place').toBeGreaterThan(0)
  })
})
