import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hostsOf } from '../../lib/engine/host-addresses'
import type { Facts } from '../../lib/model/facts'
import { checksum, type Database, openDatabase, partTables } from '../../lib/store/database'
import { rulesIn } from '../../lib/store/rules'
import { sampleRuleset } from './sample-ruleset'

const ruleset = sampleRuleset()
let count = 0
let database: Database

beforeEach(() => {
  count++
  database = openDatabase(`rules-${count}`)
})

afterEach(() => {
  database.close()
})

const filled = async () => {
  const rules = rulesIn(database, hostsOf)
  await rules.fill(ruleset)
  return rules
}

describe('a store that was filled', () => {
  test('gives back what was put in', async () => {
    const rules = await filled()
    expect(await rules.meta()).toEqual({ kind: 'found', value: { version: 3, digest: 'd3', date: '2026-08-01' } })
    expect(await rules.detectors()).toMatchObject({ kind: 'found', value: { detectors: ruleset.detectors } })
    expect(await rules.note('selling')).toEqual({ kind: 'found', value: ruleset.notes[0] })
    expect(await rules.regulation('law')).toEqual({ kind: 'found', value: ruleset.regulations[0] })
    expect(await rules.platform('harbor')).toEqual({ kind: 'found', value: ruleset.platforms[0] })
    expect(await rules.host('quay.example')).toEqual({ kind: 'found', value: hostsOf(ruleset.platforms)[2] })
  })

  test('gives back the facts, which stand beside the notes and are no notes', async () => {
    const facts: Facts = {
      read: { date: '2026-07-30', platforms: [['harbor', 'Harbor', '']], documents: [[0, 'eula', '', '']], groups: { terms: ['eula'] } },
      types: [{ id: 'selling', groups: ['terms'], marks: '+', sure: false }],
      missable: [],
    }
    const rules = rulesIn(database, hostsOf)
    await rules.fill({ ...ruleset, facts })
    expect(await rules.factsRead()).toEqual({ kind: 'found', value: facts.read })
    expect(await rules.factsOf('selling')).toEqual({ kind: 'found', value: facts.types[0] })
    expect(await rules.missable()).toEqual({ kind: 'found', value: [] })
    expect(await rules.note('selling')).toEqual({ kind: 'found', value: ruleset.notes[0] })
    expect((await rules.meta()).kind).toBe('found')
  })

  test('has no facts where the ruleset has none', async () => {
    const rules = await filled()
    expect([await rules.factsRead(), await rules.factsOf('selling'), await rules.missable()]).toEqual(Array(3).fill({ kind: 'absent' }))
  })

  test('gives all hosts', async () => {
    const hosts = await (await filled()).hosts()
    expect(hosts.kind === 'found' && hosts.value.map((h) => h.host).sort()).toEqual(['harbor.example', 'help.example', 'quay.example'])
  })

  test('knows what it does not hold', async () => {
    expect(await (await filled()).note('nothing')).toEqual({ kind: 'absent' })
  })

  test('survives the worker', async () => {
    await filled()
    database.close()
    database = openDatabase(`rules-${count}`)
    expect((await rulesIn(database, hostsOf).detectors()).kind).toBe('found')
  })

  test('holds nothing of the rules before', async () => {
    const rules = await filled()
    await rules.fill(sampleRuleset({ version: 4, notes: [], platforms: [] }))
    expect(await rules.note('selling')).toEqual({ kind: 'absent' })
    expect(await rules.hosts()).toEqual({ kind: 'found', value: [] })
    expect(await rules.meta()).toMatchObject({ kind: 'found', value: { version: 4 } })
  })
})

test('an empty store says so', async () => {
  expect(await rulesIn(database, hostsOf).meta()).toEqual({ kind: 'absent' })
  expect(await rulesIn(database, hostsOf).detectors()).toEqual({ kind: 'absent' })
})

describe('damage is seen', () => {
  test.each(partTables)('a record of %s is gone', async (table) => {
    const rules = await filled()
    const [first] = await database[table].toCollection().primaryKeys()
    if (first !== undefined) await database[table].delete(first)
    expect(await rules.meta()).toEqual({ kind: 'damaged' })
  })

  const json = JSON.stringify(ruleset.notes[0])
  test.each([
    ['one letter changed', { id: 'selling', json: json.replace('high', 'hign'), sum: checksum(json) }],
    ['cut short', { id: 'selling', json: json.slice(0, -5), sum: checksum(json) }],
    ['no JSON, though the sum is right', { id: 'selling', json: '{', sum: checksum('{') }],
    ['another shape, though the sum is right', { id: 'selling', json: '{}', sum: checksum('{}') }],
    ['no text', { id: 'selling', json: 7, sum: 7 }],
  ])('a note: %s', async (_, record) => {
    const rules = await filled()
    await database.table('notes').put(record)
    expect(await rules.note('selling')).toEqual({ kind: 'damaged' })
  })

  test('one host of many', async () => {
    const rules = await filled()
    await database.hosts.put({ id: 'quay.example', json: '{}', sum: 1 })
    expect(await rules.hosts()).toEqual({ kind: 'damaged' })
  })

  test('a store that a later version of the extension left behind, until it is thrown away', async () => {
    const later = new Dexie(`rules-${count}`)
    later.version(9).stores({ meta: 'id', notes: 'other' })
    await later.open()
    later.close()
    const rules = rulesIn(database, hostsOf)
    expect((await rules.note('selling')).kind).not.toBe('found')
    await rules.fill(ruleset).catch(async () => {
      await rules.destroy()
      await rules.fill(ruleset)
    })
    expect((await rules.note('selling')).kind).toBe('found')
  })

  test('a store that was closed under us', async () => {
    const rules = await filled()
    database.close()
    expect([(await rules.meta()).kind, (await rules.note('selling')).kind, (await rules.hosts()).kind]).toEqual([
      'damaged',
      'damaged',
      'damaged',
    ])
    await rules.destroy()
    expect((await rules.meta()).kind).toBe('absent')
  })
})

describe('a store that cannot be written', () => {
  const full = () => {
    throw new DOMException('the disk is full', 'QuotaExceededError')
  }

  test.each(partTables)('keeps the old rules whole when the disk is full at %s', async (table) => {
    const rules = await filled()
    database[table].hook('creating', full)
    await expect(rules.fill(sampleRuleset({ version: 4, digest: 'd4' }))).rejects.toThrow()
    expect(await rules.meta()).toMatchObject({ kind: 'found', value: { version: 3 } })
    expect(await rules.detectors()).toMatchObject({ kind: 'found', value: { detectors: ruleset.detectors } })
    expect(await database.hosts.count()).toBe(hostsOf(ruleset.platforms).length)
  })

  test('and when it is full at the very last record', async () => {
    const rules = await filled()
    database.meta.hook('updating', full)
    await expect(rules.fill(sampleRuleset({ version: 4 }))).rejects.toThrow()
    expect(await rules.meta()).toMatchObject({ kind: 'found', value: { version: 3 } })
  })
})

test('filled by two at once it holds one of them, whole', async () => {
  const other = openDatabase(`rules-${count}`)
  const four = sampleRuleset({ version: 4, notes: [] })
  await Promise.all([
    rulesIn(database, hostsOf).fill(ruleset),
    rulesIn(other, hostsOf).fill(four),
    rulesIn(database, hostsOf).fill(ruleset),
    rulesIn(other, hostsOf).fill(four),
  ])
  const meta = await rulesIn(database, hostsOf).meta()
  expect(meta.kind).toBe('found')
  const version = meta.kind === 'found' ? meta.value.version : 0
  expect((await rulesIn(database, hostsOf).note('selling')).kind).toBe(version === 3 ? 'found' : 'absent')
  other.close()
})

test('thrown away, it is empty and can be filled', async () => {
  const rules = await filled()
  await rules.destroy()
  expect(await rules.meta()).toEqual({ kind: 'absent' })
  await rules.fill(ruleset)
  expect((await rules.meta()).kind).toBe('found')
})

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the checksum of "%s" is the published one', (text, sum) => {
  expect(checksum(text)).toBe(sum)
})
