import { expect, test } from 'vitest'
import { exportLibrary } from '../../../lib/app/kept/export-library'
import { difference, showLibrary, showVersion } from '../../../lib/app/kept/shelf'
import { key, readerAtHome } from './reader-at-home'

const other = 'https://quay.example/legal'

const filled = async () => {
  const reader = readerAtHome()
  await reader.visit('You may leave.\n')
  await reader.visit('You may stay.\n', { url: other })
  await reader.visit('You may not leave.\n')
  return reader
}

test('the library lists documents, the one visited last first, with versions and sizes', async () => {
  const reader = await filled()
  const shown = await showLibrary(reader.library, 500, async () => undefined)()
  expect(shown).toMatchObject({
    kind: 'library',
    documents: [
      { document: { key, versions: 2 }, versions: [{ version: { version: 1, at: 60_000 } }, { version: { version: 2, at: 180_000 } }] },
      { document: { key: 'quay.example/legal' }, versions: [{ text: { kind: 'kept' } }] },
    ],
    damaged: [],
    quota: 500,
  })
  if (shown.kind === 'library') expect(shown.bytes).toBe(shown.documents.reduce((sum, { bytes }) => sum + bytes, 0))
})

test('the library names a platform as the rules do', async () => {
  const reader = readerAtHome()
  await reader.visit('You may leave.\n')
  const found = await reader.library.document(key)
  if (found.kind !== 'found') throw new Error('the document was not kept')
  await reader.library.change({ ...found.value, platform: 'harbor-ai' }, found.value.revision)
  const names = async (named: (id: string) => Promise<string | undefined>) => {
    const shown = await showLibrary(reader.library, 500, named)()
    return shown.kind === 'library' ? shown.documents.map(({ platform }) => platform) : shown
  }
  expect(await names(async (id) => (id === 'harbor-ai' ? 'Harbor AI' : undefined))).toEqual(['Harbor AI'])
  expect(await names(async () => undefined), 'unknown to these rules').toEqual([undefined])
})

test('a version shows its text with its blocks', async () => {
  const reader = await filled()
  expect(await showVersion(reader.needs)({ key, version: 2 })).toMatchObject({
    kind: 'version',
    kept: { text: 'You may not leave.\n', blocks: [{ start: 0, end: 18, kind: 'text' }] },
  })
  expect(await showVersion(reader.needs)({ key, version: 3 })).toEqual({ kind: 'unknown' })
})

test('any two versions are compared, either way round', async () => {
  const reader = await filled()
  const show = difference(reader.needs)
  expect(await show({ key, from: 1, to: 2 })).toMatchObject({
    kind: 'difference',
    comparison: { changes: [{ after: 'You may not leave.' }, {}] },
  })
  expect(await show({ key, from: 2, to: 1 })).toMatchObject({
    kind: 'difference',
    comparison: { changes: [{ after: 'You may leave.' }, {}] },
  })
  expect(await show({ key, from: 1, to: 7 })).toEqual({ kind: 'unknown' })
  await reader.library.drop([{ key, version: 1 }], 9)
  expect(await show({ key, from: 1, to: 2 })).toEqual({ kind: 'no-text', version: 1 })
})

test('forgetting a document leaves the others; forgetting all leaves nothing', async () => {
  const reader = await filled()
  expect(await reader.library.forget('quay.example/legal')).toBe(1)
  expect(await reader.library.keys()).toEqual([key])
  expect(await reader.library.versions('quay.example/legal')).toEqual([])
  expect(await reader.numbers()).toEqual([1, 2])
  expect(await reader.library.forget('nowhere.example/')).toBe(0)
  expect(await reader.library.forget(null)).toBe(1)
  for (const table of reader.database.tables) expect(await table.count()).toBe(0)
})

test('an export holds everything, or one document, and says what is missing and why', async () => {
  const reader = await filled()
  await reader.library.drop([{ key, version: 1 }], 9)
  await reader.database.texts.update(['quay.example/legal', 1], { body: new Uint8Array([0]) })
  const whole = await exportLibrary(reader.needs)({ key: null })
  expect(whole).toMatchObject({
    format: 'clauselight-library-1',
    documents: [
      {
        key,
        history: [
          { kept: null, missing: { dropped: 9 } },
          { kept: { text: 'You may not leave.\n' }, missing: null },
        ],
      },
      { key: 'quay.example/legal', history: [{ kept: null, missing: 'damaged' }] },
    ],
  })
  expect((await exportLibrary(reader.needs)({ key }))?.documents).toHaveLength(1)
  expect(await exportLibrary(reader.needs)({ key: 'nowhere.example/' })).toBeNull()
})
