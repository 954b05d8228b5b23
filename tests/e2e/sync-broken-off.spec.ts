import { partTables } from '../../lib/store/database'
import { withSource } from '../../scripts/build/with-source'
import type { Host } from '../sync/host'
import { expect, later, look, status, test, workerOf } from './harness/publisher'
import { type Reader, startReader } from './harness/reader'

/** A version that finds something new and says something new. */
const two = later(2, ({ detectors, notes }) => {
  detectors.find((d) => d.id === 'mandatory-arbitration')?.cues.push('garden gate')
  notes.find((n) => n.id === 'mandatory-arbitration')?.sections.plain.unshift({ p: ['Said by the second version.'] })
})

/** Resolves when the host is asked for a file of that name. */
const askedFor = (host: Host, path: RegExp): Promise<void> =>
  new Promise((done) => {
    host.twist = (request) => {
      if (path.test(request.url ?? '')) done()
      return false
    }
  })

test('killed while rules are fetched and stored, the extension holds the old or the new ones, whole', async ({ reader, out, host }) => {
  test.setTimeout(240_000)
  await out.publish(two)
  const ends: number[] = []
  for (const moment of ['the index was asked for', 'the set was sent', 'a turn later'] as const) {
    const asked = moment === 'the index was asked for' ? /index/ : /sets|deltas/
    const reached = askedFor(host, asked)
    void status(reader, 'check').catch(() => undefined)
    await reached
    // The nearest that can be aimed at: the worker is stopped while it unpacks, checks or writes.
    if (moment === 'a turn later') await reader.desk.page.evaluate(() => indexedDB.databases())
    await reader.desk.stopWorker()
    host.twist = () => false
    const held = await status(reader)
    expect(await wholeVersion(reader), moment).toBe(held.held?.version)
    ends.push(held.held?.version ?? 0)
    if (held.held?.version === 2) break
  }
  expect(ends[0], 'stopped before anything had come').toBe(1)
  await look(reader)
  expect(await wholeVersion(reader)).toBe(2)
})

/** In the worker the disk is full where something is written to that table: the browser breaks the transaction off, as it does then. */
const fullAt = (reader: Reader, table: string): Promise<void> =>
  workerOf(reader).evaluate((name) => {
    const known: unknown = Reflect.get(globalThis, 'fullTable')
    Reflect.set(globalThis, 'fullTable', name)
    if (known !== undefined) return
    const write = (store: IDBObjectStore, go: () => IDBRequest<IDBValidKey>): IDBRequest<IDBValidKey> => {
      if (store.name !== Reflect.get(globalThis, 'fullTable')) return go()
      store.transaction.abort()
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    }
    const { add, put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.add = function (...one) {
      return write(this, () => add.apply(this, one))
    }
    IDBObjectStore.prototype.put = function (...one) {
      return write(this, () => put.apply(this, one))
    }
  }, table)

test('wherever the disk is full, the extension holds the old rules, whole, and takes the new ones when there is room', async ({
  reader,
  out,
}) => {
  await out.publish(two)
  // In the order in which they are written: the set that is put aside, then the tables of what is in use.
  for (const table of ['sets', ...partTables, 'meta']) {
    await fullAt(reader, table)
    expect(await look(reader), table).toMatchObject({ outcome: 'refused', reason: 'storage' })
    expect(await wholeVersion(reader), table).toBe(1)
  }
  // The next worker has room again.
  await reader.desk.stopWorker()
  expect((await status(reader)).held?.version).toBe(1)
  await look(reader)
  expect(await wholeVersion(reader)).toBe(2)
})

test('when the browser dies while rules are stored, the next one holds the old or the new rules, whole', async ({ reader, out, host }) => {
  await out.publish(two)
  const sent = askedFor(host, /sets|deltas/)
  void status(reader, 'check').catch(() => undefined)
  await sent
  const session = await reader.browser.context.newCDPSession(reader.desk.page)
  const gone = new Promise((done) => reader.browser.context.once('close', done))
  await session.send('Browser.crash').catch(() => undefined)
  await gone
  host.twist = () => false
  const next = await startReader(withSource.output('chrome'), reader.browser.profile)
  try {
    const { held } = await status(next)
    expect([1, 2]).toContain(held?.version)
    expect(await wholeVersion(next)).toBe(held?.version)
    await look(next)
    expect(await wholeVersion(next)).toBe(2)
  } finally {
    await next.close()
  }
})

/** The version of the rules in the database, read from the disk: by what the records hold, not by what is said of them. */
const wholeVersion = async ({ desk }: Reader): Promise<number | string> => {
  const text = await desk.page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('clauselight')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const all = database.transaction(['meta', 'detectors', 'notes'])
          const [meta, detectors, notes] = ['meta', 'detectors', 'notes'].map((name) => all.objectStore(name).getAll())
          all.oncomplete = () => {
            database.close()
            done(JSON.stringify([meta?.result, detectors?.result, notes?.result]))
          }
          all.onerror = () => fail(all.error)
        }
      }),
  )
  // Detectors are stored packed: their words stand in a table.
  const signs = [/"version":2/, /\bgarden\b/, /Said by the second version/].map((sign) => sign.test(text))
  return new Set(signs).size === 1 ? (signs[0] ? 2 : 1) : `a mix: ${signs.join()}`
}
