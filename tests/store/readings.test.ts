import { describe, expect, test } from 'vitest'
import type { FrameReading } from '../../lib/model/reading'
import { readingsIn } from '../../lib/store/readings'
import { recognised } from '../recognised'
import { storageInMemory } from './storage-in-memory'

const url = 'https://terms.example/'
const frame = (frameId: number, at = 1): FrameReading => ({
  frameId,
  url,
  at,
  page: recognised,
  findings: [],
  overlays: [],
  rulesetVersion: 1,
  cut: false,
})
const idsOf = (tab: { frames: FrameReading[] } | null): number[] | undefined => tab?.frames.map((f) => f.frameId).sort((a, b) => a - b)
const weighed = (points: number) => [{ provision: 'selling', category: 'Data', polarity: 'risk' as const, band: 'strong' as const, points }]

describe('of a tab', () => {
  test('frames are kept side by side, each at its latest', async () => {
    const readings = readingsIn(storageInMemory())
    await readings.keepFrame(1, url, frame(0))
    await readings.keepFrame(1, url, frame(5))
    await readings.keepFrame(1, url, frame(0, 2))
    const tab = await readings.tab(1)
    expect(tab?.frames.map((f) => [f.frameId, f.at])).toEqual([
      [5, 1],
      [0, 2],
    ])
  })

  test('a new page ends what was said before', async () => {
    const readings = readingsIn(storageInMemory())
    await readings.keepFrame(1, url, frame(5))
    await readings.keepFrame(1, 'https://other.example/', frame(0))
    expect(await readings.tab(1)).toMatchObject({ url: 'https://other.example/', frames: [{ frameId: 0 }] })
  })

  test('frames that report at once do not overwrite each other', async () => {
    const readings = readingsIn(storageInMemory())
    await Promise.all([0, 3, 5, 7].map((id) => readings.keepFrame(1, url, frame(id))))
    expect(idsOf(await readings.tab(1))).toEqual([0, 3, 5, 7])
  })

  test('a frame, and a tab, can be dropped', async () => {
    const readings = readingsIn(storageInMemory())
    await Promise.all([readings.keepFrame(1, url, frame(0)), readings.keepFrame(1, url, frame(5)), readings.keepFrame(2, url, frame(0))])
    await readings.dropFrame(1, 5)
    expect(idsOf(await readings.tab(1))).toEqual([0])
    await readings.dropTab(1)
    expect([await readings.tab(1), idsOf(await readings.tab(2))]).toEqual([null, [0]])
  })

  test('dropping what is not there is nothing', async () => {
    const storage = storageInMemory()
    await readingsIn(storage).dropFrame(1, 0)
    expect(storage.values).toEqual({})
  })

  test.each([
    ['damaged', 'x'],
    ['of an older shape', { tabId: 1, frames: [] }],
    ['with a damaged frame', { tabId: 1, url, frames: [{ ...frame(0), findings: 'x' }] }],
  ])('%s, it counts as not read, and is written anew', async (_, value) => {
    const readings = readingsIn(storageInMemory({ 'tab:1': value }))
    expect(await readings.tab(1)).toBeNull()
    await readings.keepFrame(1, url, frame(0))
    expect(idsOf(await readings.tab(1))).toEqual([0])
  })

  test('a full storage fails the one write, and not those after it', async () => {
    const storage = storageInMemory()
    const readings = readingsIn(storage)
    storage.full = true
    await expect(readings.keepFrame(1, url, frame(0))).rejects.toThrow('quota')
    storage.full = false
    await readings.keepFrame(1, url, frame(5))
    expect(idsOf(await readings.tab(1))).toEqual([5])
  })
})

describe('of a platform', () => {
  test('each document at its latest', async () => {
    const readings = readingsIn(storageInMemory())
    await readings.keepDocument('harbor', { type: 'terms-of-service', findings: weighed(50) })
    await readings.keepDocument('harbor', { type: 'privacy-policy', findings: [] })
    await readings.keepDocument('harbor', { type: 'terms-of-service', findings: weighed(70) })
    expect(await readings.platform('harbor')).toEqual([
      { type: 'privacy-policy', findings: [] },
      { type: 'terms-of-service', findings: weighed(70) },
    ])
    expect(await readings.platform('quay')).toEqual([])
  })

  test('damaged, nothing is known', async () => {
    expect(await readingsIn(storageInMemory({ 'platform:harbor': [{ type: 'no type' }] })).platform('harbor')).toEqual([])
  })
})
