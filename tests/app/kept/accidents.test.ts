import { describe, expect, test } from 'vitest'
import { keep } from '../../../lib/app/kept/keep'
import type { Library } from '../../../lib/app/kept/library'
import { showLibrary, showVersion } from '../../../lib/app/kept/shelf'
import { key, readerAtHome, visited } from './reader-at-home'

const clauses = (word: string): string => `You may leave.\nNotice is ${word} days.\n`
const words = ['one', 'two', 'three', 'four', 'five', 'six']

const full = () => Object.assign(new Error('the disk is full'), { name: 'QuotaExceededError' })

describe('a full disk', () => {
  test('costs nothing of what is kept, and the change is told all the same', async () => {
    const reader = readerAtHome()
    await reader.visit(clauses('one'))
    const stuck: Library = { ...reader.library, put: () => Promise.reject(full()), change: () => Promise.reject(full()) }
    const keeping = keep({ ...reader.needs, library: stuck })
    expect((await keeping(visited(clauses('two'), { view: 'x' }))).kind).toBe('changed')
    expect((await keeping(visited(clauses('one'), { view: 'y' }))).kind).toBe('none')
    expect(reader.lines).toEqual([expect.stringContaining('could not be kept'), expect.stringContaining('could not be noted')])
    expect(await reader.numbers()).toEqual([1])
    expect((await reader.visit(clauses('two'))).kind, 'kept as soon as there is room').toBe('changed')
    expect(await reader.numbers()).toEqual([1, 2])
  })

  test('makes room among the versions in between, and says so', async () => {
    const reader = readerAtHome()
    for (const word of words) await reader.visit(clauses(word))
    let refused = 0
    const tight: Library = { ...reader.library, put: (...all) => (refused++ === 0 ? Promise.reject(full()) : reader.library.put(...all)) }
    await keep({ ...reader.needs, library: tight })(visited(clauses('seven'), { view: 'x' }))
    expect((await reader.library.versions(key)).map(({ text }) => text.kind)).toEqual([
      'kept',
      'dropped',
      'dropped',
      'kept',
      'kept',
      'kept',
      'kept',
    ])
    expect(reader.lines).toEqual([expect.stringContaining('2 older versions were dropped')])
  })
})

describe('the quota', () => {
  test('keeps the first and the newest version, and says when others were dropped', async () => {
    const reader = readerAtHome(1)
    for (const word of words) await reader.visit(clauses(word))
    const texts = (await reader.library.versions(key)).map(({ text }) => text)
    expect(texts.map(({ kind }) => kind)).toEqual(['kept', 'dropped', 'dropped', 'dropped', 'dropped', 'kept'])
    expect(texts[1]).toEqual({ kind: 'dropped', at: 180_000 })
    expect(reader.lines.length).toBe(4)
    expect(await showVersion(reader.needs)({ key, version: 2 })).toMatchObject({ kind: 'dropped', version: { version: 2 }, at: 180_000 })
    expect(await showLibrary(reader.library, 1, async () => undefined)()).toMatchObject({
      kind: 'library',
      documents: [{ versions: { length: 6 } }],
      quota: 1,
    })
  })

  test('what was dropped is remembered: its words are no news', async () => {
    const reader = readerAtHome(1)
    for (const word of words) await reader.visit(clauses(word))
    await reader.library.change(
      { ...(await reader.document()), read: { version: 6, at: 0 }, alert: null, revision: 99 },
      (await reader.document()).revision,
    )
    expect((await reader.visit(clauses('three'))).kind).toBe('none')
  })

  test('does not take the version that the reader read last', async () => {
    const reader = readerAtHome(1)
    for (const word of words.slice(0, 2)) await reader.visit(clauses(word))
    await reader.library.change(
      { ...(await reader.document()), read: { version: 2, at: 0 }, alert: null, revision: 99 },
      (await reader.document()).revision,
    )
    for (const word of words.slice(2)) await reader.visit(clauses(word))
    expect((await reader.library.versions(key)).map(({ text }) => text.kind)).toEqual([
      'kept',
      'kept',
      'dropped',
      'dropped',
      'dropped',
      'kept',
    ])
  })
})

describe('a damaged record', () => {
  const strike = async (
    reader: ReturnType<typeof readerAtHome>,
    table: 'documents' | 'versions' | 'texts',
    change: object,
    version = 1,
  ) => {
    const at = table === 'documents' ? key : [key, version]
    await reader.database.table(table).update(at, change)
  }

  test('of the document is made anew from its versions; none is doubled', async () => {
    const reader = readerAtHome()
    for (const word of words.slice(0, 2)) await reader.visit(clauses(word))
    await strike(reader, 'documents', { read: 'noise' })
    expect((await reader.visit(clauses('two'))).kind).toBe('none')
    expect(await reader.document()).toMatchObject({ versions: 2, read: { version: 2 } })
    expect(await reader.numbers()).toEqual([1, 2])
    expect(reader.lines).toEqual([expect.stringContaining('made anew')])
  })

  test('of the text that was read last: the one before is compared with', async () => {
    const reader = readerAtHome()
    for (const word of words.slice(0, 2)) await reader.visit(clauses(word))
    await reader.library.change(
      { ...(await reader.document()), read: { version: 2, at: 5 }, alert: null, revision: 9 },
      (await reader.document()).revision,
    )
    await strike(reader, 'texts', { body: new Uint8Array([1, 2, 3]) }, 2)
    expect(await reader.visit(clauses('three'))).toMatchObject({
      kind: 'changed',
      comparison: { changes: [{}, { before: 'Notice is one days.' }] },
    })
    expect(await showVersion(reader.needs)({ key, version: 2 })).toEqual({ kind: 'damaged' })
  })

  test('of the only text: what is there now is kept beside it, and nothing is deleted', async () => {
    const reader = readerAtHome()
    await reader.visit(clauses('one'))
    await strike(reader, 'texts', { body: 'noise' })
    expect((await reader.visit(clauses('two'))).kind).toBe('none')
    expect(await reader.numbers()).toEqual([1, 2])
    expect((await reader.visit(clauses('three'))).kind).toBe('changed')
  })

  test('of a text whose words were exchanged is known by its hash', async () => {
    const reader = readerAtHome()
    await reader.visit(clauses('one'))
    await strike(reader, 'texts', { body: await reader.needs.bytes.gzip('[]\nt\nYou may never leave.') })
    expect(await showVersion(reader.needs)({ key, version: 1 })).toEqual({ kind: 'damaged' })
  })

  test('of the whole store: the page is answered, with a line in the log', async () => {
    const reader = readerAtHome()
    const broken: Library = { ...reader.library, document: () => Promise.reject(new Error('corrupt')) }
    expect(await keep({ ...reader.needs, library: broken })(visited(clauses('one'), { view: 'x' }))).toEqual({ kind: 'none' })
    expect(reader.lines).toEqual([expect.stringContaining('corrupt')])
  })
})
