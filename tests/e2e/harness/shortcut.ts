import type { Page } from '@playwright/test'
import type { Reader } from './reader'

/** The browser's own shortcut keys do not reach a driven browser: this is what it does when one is pressed. */
export const press = async (reader: Reader, page: Page, command: 'next-mark' | 'previous-mark' | 'open-mark'): Promise<void> => {
  await page.bringToFront()
  // Asked first, so that there is a worker to hear the shortcut.
  await reader.desk.ask('settings', {})
  const worker = reader.browser.context.serviceWorkers()[0]
  await worker?.evaluate((name) => {
    const { onCommand } = chrome.commands
    // Every event of the browser's has it, though the types do not say so.
    const dispatch: unknown = Reflect.get(onCommand, 'dispatch')
    if (typeof dispatch === 'function') dispatch.call(onCommand, name)
  }, command)
}
