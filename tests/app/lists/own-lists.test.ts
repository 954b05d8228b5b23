import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { mostLists } from '../../../lib/app/lists/list-deeds'
import { ownLists } from '../../../lib/app/lists/own-lists'
import { note } from '../../../lib/app/note'
import { openRules } from '../../../lib/app/rules'
import { rulesInMemory } from '../../../lib/app/rules-in-memory'
import { admit } from '../../../lib/engine/admit'
import { detect } from '../../../lib/engine/detect'
import { openLists, ownListsIn } from '../../../lib/store/own-lists'
import { acceptList } from '../../../lib/sync/accept-list'
import { sampleRuleset } from '../../store/sample-ruleset'
import { storageInMemory } from '../../store/storage-in-memory'
import { written } from './sample-list'

let disks = 0

/** Lists from files alone: nothing is fetched. */
const unconnected = {
  publisher: {
    keyFor: async () => Promise.reject(new Error('a host was asked')),
    latest: async () => Promise.reject(new Error('a host was asked')),
    fingerprint: async (key: string) => key,
  },
  mayFetch: async () => false,
  release: async () => undefined,
  wakeAt: async () => undefined,
  random: () => 0.5,
}

/** A reader's lists on real stores, over a small ruleset. Begin another on the same disk, and the worker was started anew. */
const begun = (disk = `lists-${disks++}`, storage = storageInMemory()) => {
  const lines: string[] = []
  let opens = 0
  let told = 0
  const store = ownListsIn(storage, () => {
    opens++
    return openLists(disk)
  })
  const log = (line: string): void => void lines.push(line)
  const lists = ownLists({ store, accept: (text) => acceptList(text, admit), ...unconnected, now: () => 5, log })
  const rules = openRules({ store: rulesInMemory(sampleRuleset()), bundle: async () => sampleRuleset(), over: lists.over, log })
  const changed = async (): Promise<void> => {
    told++
    rules.renew()
  }
  const ours = async () => new Map([['selling', { name: 'Selling data', weighs: true }]])
  const ask = (what: unknown) => lists.answer(what, { changed, ours })
  const add = (some: Record<string, unknown> = {}) => ask({ do: 'add', text: JSON.stringify(written(some)) })
  const marks = async (text = 'We may paint your garden gate today.'): Promise<string[]> => {
    const english = await (await rules.ready())?.inLanguage('en')
    return english ? detect(text, [{ kind: 'text', start: 0, end: text.length }], english).map((f) => f.provision) : []
  }
  return { ask, add, marks, rules, lists, storage, lines, disk, opens: () => opens, told: () => told }
}

test('without lists no database is opened, and the rules are as they were', async () => {
  const { ask, marks, opens, rules } = begun()
  expect(await ask({ do: 'look' })).toEqual({ lists: [], done: { kind: 'looked' } })
  expect([await marks(), await marks('We may sell your data.')]).toEqual([[], ['selling']])
  expect((await rules.ready())?.detectors.map((d) => d.id)).toEqual(['selling', 'opting-out'])
  expect(opens()).toBe(0)
})

test('a list marks from when it is added until it is switched off, and again from when it is on', async () => {
  const { ask, add, marks, told } = begun()
  expect(await marks()).toEqual([])
  expect((await add()).done).toEqual({ kind: 'added', name: 'Orchard legal', before: null })
  expect(await marks()).toEqual(['orchard:garden-gate'])
  await ask({ do: 'off', id: 'orchard' })
  expect(await marks()).toEqual([])
  await ask({ do: 'on', id: 'orchard' })
  expect(await marks()).toEqual(['orchard:garden-gate'])
  await ask({ do: 'remove', id: 'orchard' })
  expect(await marks()).toEqual([])
  expect(told(), 'open pages hear of each').toBe(4)
})

test('lists outlive the worker, in their order', async () => {
  const first = begun()
  await first.add()
  await first.add({ id: 'second' })
  await first.ask({ do: 'up', id: 'second' })
  const again = begun(first.disk, first.storage)
  expect((await again.ask({ do: 'look' })).lists.map((l) => l.id)).toEqual(['second', 'orchard'])
  expect(await again.marks()).toContain('orchard:garden-gate')
})

test('when the last is gone, the next worker opens no database', async () => {
  const first = begun()
  await first.add()
  await first.ask({ do: 'remove', id: 'orchard' })
  const again = begun(first.disk, first.storage)
  await again.marks()
  expect(again.opens()).toBe(0)
})

test('a list of the same id takes the place of the one before, and says so', async () => {
  const { ask, add } = begun()
  await add()
  await add({ id: 'second' })
  await ask({ do: 'off', id: 'orchard' })
  const { done, lists } = await add({ version: 2, name: 'Orchard, anew' })
  expect(done).toEqual({ kind: 'added', name: 'Orchard, anew', before: 1 })
  expect(lists.map((l) => [l.id, l.version, l.on])).toEqual([
    ['orchard', 2, false],
    ['second', 1, true],
  ])
})

describe('moving', () => {
  test.each([
    ['up', 'b', 'bac'],
    ['down', 'b', 'acb'],
    ['up', 'a', 'abc'],
    ['down', 'c', 'abc'],
    ['up', 'unheard', 'abc'],
  ])('%s: %s', async (way, id, order) => {
    const { ask, add } = begun()
    for (const list of 'abc') await add({ id: list })
    expect((await ask({ do: way, id })).lists.map((l) => l.id).join('')).toBe(order)
  })
})

describe('what goes wrong costs the lists, never the rules', () => {
  test('a full disk: the list is refused, and nothing has changed', async () => {
    const { add, marks, storage, told } = begun()
    storage.full = true
    expect((await add()).done).toMatchObject({ kind: 'refused', reason: 'storage' })
    expect([await marks(), await marks('We may sell your data.'), told()]).toEqual([[], ['selling'], 0])
  })

  test('a write that is broken off leaves the lists before, never a mix', async () => {
    const { add, disk, storage } = begun()
    await add()
    const database = openLists(disk)
    database.lists.hook('creating', (place) => {
      if (place === 1) throw new Error('the browser was closed')
    })
    const torn = ownListsIn(storage, () => database)
    const [kept] = await torn.all()
    if (!kept) throw new Error('the first list is there')
    const second = { ...kept, list: { ...kept.list, id: 'second' } }
    await expect(torn.write([second, kept])).rejects.toThrow()
    database.close()
    expect((await begun(disk, storage).ask({ do: 'look' })).lists.map((l) => l.id)).toEqual(['orchard'])
  })

  test('lists that cannot be read: the rules go on without, and it is in the log', async () => {
    const { add, disk, storage } = begun()
    await add()
    storage.broken = true
    const again = begun(disk, storage)
    expect(await again.marks('We may sell your data.')).toEqual(['selling'])
    expect(again.lines.join()).toContain('own lists could not be read')
  })

  test('a damaged list is left out, the others are used', async () => {
    const { add, disk, storage } = begun()
    await add()
    await add({ id: 'second' })
    const database = openLists(disk)
    await database.lists.update(0, { sum: 1 })
    database.close()
    expect(await begun(disk, storage).marks()).toEqual(['second:garden-gate'])
  })

  test('one list too many is refused', async () => {
    const { add } = begun()
    for (let i = 0; i < mostLists; i++) await add({ id: `list-${i}`, detectors: [], notes: [], severities: [severity] })
    expect(await add({ id: 'more', severities: [severity] })).toMatchObject({ done: { kind: 'refused', reason: 'too-much' } })
  })

  test('lists that are together more than there is room for are refused', async () => {
    const { add } = begun()
    const [gate] = written().detectors as [object]
    const wordy = { ...gate, cues: Array.from({ length: 150 }, (_, i) => `${letters(i)} garden gate`) }
    expect((await add({ id: 'one', detectors: [wordy] })).done.kind).toBe('added')
    expect(await add({ id: 'two', detectors: [wordy] })).toMatchObject({ done: { reason: 'too-much', detail: 'too many words' } })
  })

  test.each([null, undefined, 'add', { do: 'burn' }, { do: 'add', text: 7 }, { do: 'off' }])('%j is only a look', async (ask) => {
    const made = begun()
    await made.add()
    expect(await made.ask(ask)).toMatchObject({ lists: [{ id: 'orchard', on: true }], done: { kind: 'looked' } })
    expect(made.told()).toBe(1)
  })
})

test.each([
  ['orchard:garden-gate', ['found']],
  ['selling', ['said', 'weighed']],
])('the note of %s names what a list did: %j', async (provision, did) => {
  const { add, rules, lists } = begun()
  const [own] = written().notes as [object]
  await add({ severities: [severity], notes: [own, { id: 'selling', sections: { why: 'Ask us.' } }] })
  const reply = await note(rules, lists.by)({ provision, platform: null, document: null })
  expect(reply.kind === 'note' ? reply.lists?.map((l) => l.did) : undefined).toEqual(did)
})

const severity = { id: 'selling', factors: { impact: 0, irreversibility: 0, breadth: 0, control: 0, legal: 0 } }

const letters = (n: number): string => `${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}word`
