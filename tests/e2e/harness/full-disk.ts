import type { Page } from '@playwright/test'
import type { Reader } from './reader'
import { expect } from './test'

/** Writes a little, as the extension does, and says what came of it. */
const written = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('probe')
        const failed = (error: DOMException | null): void => done(error?.name ?? 'failed')
        opening.onupgradeneeded = () => void opening.result.createObjectStore('some')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const change = database.transaction('some', 'readwrite')
          change.objectStore('some').put('x'.repeat(2_000), 1)
          const end = (): void => {
            database.close()
            indexedDB.deleteDatabase('probe')
          }
          change.oncomplete = () => {
            end()
            done('written')
          }
          change.onabort = () => {
            end()
            failed(change.error)
          }
        }
      }),
  )

/** Leaves no room on the disk for anything of the extension's; returns the undo. */
export const fillDisk = async ({ browser, desk }: Reader): Promise<() => Promise<void>> => {
  const session = await browser.context.newCDPSession(desk.page)
  const origin = `chrome-extension://${browser.id}`
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  // Chromium remembers for half a minute how much room there was, and forgets it some seconds after the last database was closed:
  // whoever tries sooner keeps it from that.
  await desk.stopWorker()
  await expect
    .poll(() => written(desk.page), { intervals: [6_000], timeout: 45_000, message: 'the disk is full' })
    .toBe('QuotaExceededError')
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await session.detach()
  }
}
