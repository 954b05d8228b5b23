import { demoPage, lumaTerms } from './harness/pages'
import type { Reader } from './harness/reader'
import { expectMarked, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

/** A record is put in place of what the tables hold; null empties them. */
interface Accident {
  name: string
  tables: readonly string[]
  record: { id: string; json: string; sum: number } | null
}

const accidents: readonly Accident[] = [
  { name: 'the detectors turn to noise', tables: ['detectors'], record: { id: 'all', json: '[{"id":1', sum: 7 } },
  { name: 'the detectors are gone', tables: ['detectors'], record: null },
  { name: 'the notes are gone', tables: ['notes'], record: null },
  { name: 'one note turns to noise', tables: ['notes'], record: { id: 'mandatory-arbitration', json: '{}', sum: 0 } },
  { name: 'the record of what is there is gone', tables: ['meta'], record: null },
  { name: 'everything but that record is gone', tables: ['detectors', 'notes', 'regulations', 'platforms', 'hosts'], record: null },
]

const strike = (reader: Reader, { tables, record }: Accident): Promise<void> =>
  reader.desk.page.evaluate(
    ([names, value]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('clauselight')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const change = database.transaction(names, 'readwrite')
          for (const name of names) value ? change.objectStore(name).put(value) : change.objectStore(name).clear()
          change.oncomplete = () => {
            database.close()
            done()
          }
          change.onerror = () => fail(change.error)
        }
      }),
    [[...tables], record] as const,
  )

const log = (reader: Reader): Promise<string> =>
  reader.desk.page.evaluate(async () => JSON.stringify((await chrome.storage.local.get('log')).log ?? []))

test.describe('rules that were damaged on disk', () => {
  for (const accident of accidents)
    test(`heal from those that ship with the extension, with a line in the log: ${accident.name}`, async ({ ownReader: reader }) => {
      reader.serve({ [lumaTerms]: demoPage('luma-terms') })
      await expect.poll(() => log(reader), 'the rules were written at install').toContain('written from the bundle')
      const before = await log(reader)
      await reader.desk.stopWorker()
      await strike(reader, accident)
      const page = await reader.visit(lumaTerms)
      await expectMarked(page, 'binding arbitration')
      await hoverMark(page, 'binding arbitration')
      expect((await openedCard(page)).text, 'the note is whole').toMatch(/for you/i)
      await expect.poll(async () => (await log(reader)).length, 'the log tells of it').toBeGreaterThan(before.length)
    })

  test('heal when the whole database is gone, and what was read and is watched stays', async ({ ownReader: reader }) => {
    reader.serve({ [lumaTerms]: demoPage('luma-terms') })
    await expect.poll(() => log(reader)).toContain('written from the bundle')
    const kept = async () => {
      const shelf = await reader.desk.ask('library', null)
      const watched = await reader.desk.ask('watch', { do: 'list' })
      return [
        shelf.kind === 'library' && shelf.documents.map(({ document: { alert, read }, versions }) => [alert, read.version, versions]),
        watched.kind === 'watched' && watched.documents.map(({ key }) => key),
      ]
    }
    await (await reader.visit(lumaTerms)).bringToFront()
    await reader.desk.ask('watch', { do: 'star', url: lumaTerms, title: 'Luma', platform: null })
    await expect.poll(kept).toEqual([[[null, 1, [expect.anything()]]], ['lumalabs.ai/legal/tos']])
    const before = await kept()
    await reader.desk.stopWorker()
    await reader.desk.page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const deleting = indexedDB.deleteDatabase('clauselight')
          deleting.onsuccess = () => done()
          deleting.onerror = () => fail(deleting.error)
        }),
    )
    await expectMarked(await reader.visit(lumaTerms), 'binding arbitration')
    expect(await kept()).toEqual(before)
  })
})
