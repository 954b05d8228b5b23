import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { Protocol, Question } from '../../../lib/messages'
import { ensureFirefox, launchFirefox } from '../../../scripts/browsers/firefox'

export const addon = { id: 'clauselight@clauselight.example', uuid: '0c1a05e1-11c4-4c1a-8e11-9471ba5e5eed' }

/** Firefox with an unpacked extension in it. */
export const startFirefox = async (extension: string): Promise<Browser> => {
  const found = await ensureFirefox()
  if (found.kind === 'missing') throw new Error(found.message)
  const browser = await launchFirefox({ path: found.path, headless: true, addon })
  await browser.installExtension(resolve(extension))
  return browser
}

/** The extension's own page, asked without waiting for it to finish loading: Firefox never says that it has. */
export const popupOf = async (browser: Browser): Promise<Page> => {
  const popup = await browser.newPage()
  void popup.goto(`moz-extension://${addon.uuid}/popup.html`).catch(() => undefined)
  return popup
}

/** Asks the background from a page of the extension's own. The protocol pairs each question with its reply. */
export const askFrom = async <Q extends Question>(popup: Page, question: Q, ask: Protocol[Q]['ask']): Promise<Protocol[Q]['reply']> =>
  JSON.parse(
    await popup.evaluate(
      async (message) => {
        // Firefox's own name for what the types call chrome.
        const { runtime } = Reflect.get(globalThis, 'browser') as typeof chrome
        return JSON.stringify(await runtime.sendMessage(message))
      },
      { question, ask },
    ),
  )
