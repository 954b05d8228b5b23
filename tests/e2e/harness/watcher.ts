import type { Watched } from '../../../lib/model/watch'
import { altered } from './altered'
import { type Reader, startReader } from './reader'
import { test as base, expect } from './test'

/** The browser's own question whether notifications are allowed cannot be answered by a test. */
const notifying = (text: string): string => {
  const manifest: { permissions: string[] } = JSON.parse(text)
  return JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'notifications'] })
}

/** Gives the background a clock that can be moved. The browser's alarms go on by the machine's, and are told its time. */
const withClock = (text: string): string => `
const machine = Date.now
globalThis.ahead = 0
Date.now = () => machine() + globalThis.ahead
const set = chrome.alarms.create.bind(chrome.alarms)
chrome.alarms.create = (name, alarm) => set(name, { ...alarm, when: alarm.when - globalThis.ahead })
const get = chrome.alarms.get.bind(chrome.alarms)
chrome.alarms.get = (name, then) => {
  const found = get(name).then((alarm) => alarm && { ...alarm, scheduledTime: alarm.scheduledTime + globalThis.ahead })
  if (then) found.then(then)
  return found
}
${text}`

export const test = base.extend<object, { sharedReader: Reader }>({
  sharedReader: [
    async ({ browserName: _ }, use) => {
      const { folder, remove } = altered({ 'manifest.json': notifying, 'background.js': withClock })
      const reader = await startReader(folder)
      await use(reader)
      await reader.close()
      remove()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

/** Sets the background's clock so many milliseconds ahead of the machine's, until the worker is stopped. */
export const moveClock = async (reader: Reader, ahead: number): Promise<void> => {
  // Asked first, so that there is a worker.
  await reader.desk.ask('settings', {})
  const [worker] = reader.browser.context.serviceWorkers()
  await worker?.evaluate((by) => void Reflect.set(globalThis, 'ahead', by), ahead)
}

/** The one document that is watched. */
export const watchedOf = async ({ desk }: Reader): Promise<Watched> => {
  const reply = await desk.ask('watch', { do: 'list' })
  const [first] = reply.kind === 'watched' ? reply.documents : []
  if (!first) throw new Error(`nothing is watched: ${JSON.stringify(reply)}`)
  return first
}

/** Makes every watched document due, as a day does. */
const makeDue = ({ desk }: Reader): Promise<void> =>
  desk.page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('clauselight-watch')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const change = database.transaction('watched', 'readwrite')
          const table = change.objectStore('watched')
          const reading = table.getAll()
          reading.onsuccess = () => {
            for (const one of reading.result) table.put({ ...one, next: 0 })
          }
          change.oncomplete = () => {
            database.close()
            done()
          }
          change.onerror = () => fail(change.error)
        }
      }),
  )

/** Lets the alarm ring, for what is due by itself. */
export const ringOnly = (reader: Reader): Promise<void> =>
  reader.desk.page.evaluate(() => chrome.alarms.create('watch', { when: Date.now() }))

/** Lets the alarm ring, with everything due. */
export const ringAlarm = async (reader: Reader): Promise<void> => {
  await makeDue(reader)
  await ringOnly(reader)
}

/** Lets a day pass, and waits for what came of the check. */
export const nextCheck = async (reader: Reader): Promise<Watched> => {
  const before = (await watchedOf(reader)).last?.at ?? 0
  await ringAlarm(reader)
  await expect
    .poll(async () => {
      const { last, begun } = await watchedOf(reader)
      return begun === null && last !== null && last.at > before
    }, 'the check has ended')
    .toBe(true)
  return watchedOf(reader)
}

export { expect }
