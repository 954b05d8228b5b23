import { expect, test } from 'vitest'
import { defaultSettings } from '../../lib/model/settings'
import { settingsIn } from '../../lib/store/settings'
import { storageInMemory } from './storage-in-memory'

test.each<[string, Record<string, unknown>, unknown]>([
  ['nothing was chosen', {}, defaultSettings],
  ['some was', { settings: { showPossible: true } }, { ...defaultSettings, showPossible: true }],
  ['the value is damaged', { settings: 'x' }, defaultSettings],
  ['it is nothing', { settings: null }, defaultSettings],
  [
    'a part of it is damaged: the rest stays chosen',
    { settings: { showPossible: 'yes', sitesOff: ['a.example'] } },
    { ...defaultSettings, sitesOff: ['a.example'] },
  ],
  [
    'a place and a role are kept, of which one makes no sense',
    { settings: { place: ['de', 'us-ca'], readsAs: 'lawyer' } },
    { ...defaultSettings, place: ['de', 'us-ca'] },
  ],
  ['a later version knew more', { settings: { showPossible: true, colour: 'red' } }, { ...defaultSettings, showPossible: true }],
])('%s', async (_, values, expected) => {
  expect(await settingsIn(storageInMemory(values)).read()).toEqual(expected)
})

test('a change keeps the other choices', async () => {
  const storage = storageInMemory({ settings: { sitesOff: ['a.example'] } })
  const settings = settingsIn(storage)
  expect(await settings.change({ showPossible: true })).toMatchObject({ sitesOff: ['a.example'], showPossible: true })
  expect(await settings.read()).toMatchObject({ sitesOff: ['a.example'], showPossible: true })
})

test('two changes at once are both kept', async () => {
  const settings = settingsIn(storageInMemory())
  await Promise.all([settings.change({ showPossible: true }), settings.change({ mutedKinds: ['selling'] })])
  expect(await settings.read()).toMatchObject({ showPossible: true, mutedKinds: ['selling'] })
})

test('one that could not be written is said to have failed, and the next one works', async () => {
  const storage = storageInMemory()
  const settings = settingsIn(storage)
  storage.full = true
  await expect(settings.change({ showPossible: true })).rejects.toThrow('quota')
  storage.full = false
  expect(await settings.change({ mutedKinds: ['selling'] })).toEqual({ ...defaultSettings, mutedKinds: ['selling'] })
})

test('while the storage cannot be read nothing is chosen, and what was is not written over', async () => {
  const storage = storageInMemory({ settings: { sitesOff: ['a.example'] } })
  const settings = settingsIn(storage)
  storage.broken = true
  expect(await settings.read()).toEqual(defaultSettings)
  await expect(settings.change({ showPossible: true })).rejects.toThrow('corrupt')
  storage.broken = false
  expect(await settings.read()).toEqual({ ...defaultSettings, sitesOff: ['a.example'] })
})
