import { expect, test } from 'vitest'

/** A stand-in for the browser's API: two tabs, the second in front, and a background that answers with what it was asked. */
const sent: unknown[] = []
const told: unknown[] = []
const tabs = [
  { id: 1, url: 'https://www.heron.example/terms' },
  { id: 2, url: 'https://other.example/' },
]
let background: (message: unknown) => Promise<unknown> = async () => ({ kind: 'reading' })
let annotator: () => Promise<unknown> = async () => true
let inFront = tabs.slice(1)
const listeners = {
  activated: new Set<() => void>(),
  updated: new Set<(id: number, change: object) => void>(),
  stored: new Set<() => void>(),
}
const event = <T>(of: Set<T>) => ({ addListener: (f: T) => of.add(f), removeListener: (f: T) => of.delete(f) })
const chrome = {
  runtime: {
    id: 'test',
    sendMessage: (message: unknown) => {
      sent.push(message)
      return background(message)
    },
  },
  tabs: {
    query: async () => inFront,
    get: async (id: number) => tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('no tab')),
    sendMessage: (...message: unknown[]) => {
      told.push(message)
      return annotator()
    },
    onActivated: event(listeners.activated),
    onUpdated: event(listeners.updated),
  },
  storage: { onChanged: event(listeners.stored) },
}
// `wxt/browser` takes the API from here when it is first imported, so the imports come after it.
Reflect.set(globalThis, 'browser', chrome)
const { summaryDoor } = await import('../../lib/browser/summary-door')
const { watchTabs } = await import('../../lib/browser/tab-in-front')
const { hostOf } = await import('../../lib/app/host')

test.each([
  ['the tab in front', '', { tabId: 2, url: 'https://other.example/' }, 'other.example'],
  ['the tab that the address names', '?tab=1', { tabId: 1, url: 'https://www.heron.example/terms' }, 'heron.example'],
])('asks of %s', async (_, search, ask, site) => {
  sent.length = 0
  expect(await summaryDoor(search, hostOf).ask()).toEqual({ site, reply: { kind: 'reading' } })
  expect(sent).toEqual([{ question: 'summary', ask }])
})

test('a tab that has gone is closed, and so is none', async () => {
  const closed = { site: '', reply: { kind: 'closed' } }
  expect(await summaryDoor('?tab=9', hostOf).ask()).toEqual(closed)
  inFront = []
  expect(await summaryDoor('', hostOf).ask()).toEqual(closed)
  inFront = tabs.slice(1)
})

test('a background without an answer is not reached', async () => {
  background = async () => undefined
  await expect(summaryDoor('', hostOf).ask()).rejects.toThrow('no answer')
  background = async () => ({ kind: 'reading' })
})

test('a clause is shown by the annotator of its frame in the tab that was asked of; anything but yes is no', async () => {
  const door = summaryDoor('?tab=1', hostOf)
  expect(await door.show(4, 7)).toBe(false)
  await door.ask()
  expect(await door.show(4, 7)).toBe(true)
  expect(told).toEqual([[1, { order: 'show', ask: { index: 7, open: true } }, { frameId: 4 }]])
  annotator = async () => undefined
  expect(await door.show(4, 7)).toBe(false)
})

test('settings are changed by the background', async () => {
  sent.length = 0
  await summaryDoor('', hostOf).change({ showPossible: true })
  expect(sent).toEqual([{ question: 'settings', ask: { showPossible: true } }])
})

test('another tab, another page, a finished one, and something kept are changes; other news of a tab is not', () => {
  let changes = 0
  const end = watchTabs(() => changes++)
  const updated = (change: object): void => {
    for (const f of listeners.updated) f(2, change)
  }
  for (const f of [...listeners.activated, ...listeners.stored]) f()
  updated({ url: 'https://other.example/next' })
  updated({ status: 'complete' })
  updated({ status: 'loading' })
  updated({ title: 'Next' })
  expect(changes).toBe(4)
  end()
  expect(Object.values(listeners).map((of) => of.size)).toEqual([0, 0, 0])
})
