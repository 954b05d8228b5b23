import type { CDPSession, Page } from '@playwright/test'
import type { Protocol, Question } from '../../lib/messages'
import type { ExtensionBrowser } from './launch'

/** A page of the extension's own, from which its background can be asked, looked at and stopped, as the popup could. */
export interface ExtensionPage {
  page: Page
  ask<Q extends Question>(question: Q, ask: Protocol[Q]['ask']): Promise<Protocol[Q]['reply']>
  tabIdOf(page: Page): Promise<number>
  summaryOf(page: Page): Promise<Protocol['summary']['reply']>
  badgeOf(page: Page): Promise<{ text: string; title: string }>
  /** Stops the background as the browser does when it is idle; resolves when it has stopped. The next message starts it anew. */
  stopWorker(): Promise<void>
  /** Opens the popup in a tab of its own, for the tab that shows `page`. */
  openPopup(page: Page): Promise<Page>
}

/** The manifest is shown as plain text: a page of ours without any script of ours. */
export const openExtensionPage = async ({ context, id }: ExtensionBrowser): Promise<ExtensionPage> => {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/manifest.json`)
  const session = await context.newCDPSession(page)

  const tabIdOf = async (shown: Page): Promise<number> => {
    const tabId = await page.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({})
      return tabs.findLast((tab) => tab.url === url)?.id
    }, shown.url())
    if (tabId === undefined) throw new Error(`no tab shows ${shown.url()}`)
    return tabId
  }
  // The protocol pairs each question with its reply.
  const ask = async <Q extends Question>(question: Q, asked: Protocol[Q]['ask']): Promise<Protocol[Q]['reply']> =>
    (await page.evaluate((message) => chrome.runtime.sendMessage(message), { question, ask: asked })) as Protocol[Q]['reply']

  return {
    page,
    ask,
    tabIdOf,
    summaryOf: async (shown) => ask('summary', { tabId: await tabIdOf(shown), url: shown.url() }),
    badgeOf: async (shown) =>
      page.evaluate(
        async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
        await tabIdOf(shown),
      ),
    stopWorker: () => stopWorker(session),
    openPopup: async (shown) => {
      const tabId = await tabIdOf(shown)
      const popup = await context.newPage()
      await popup.setViewportSize({ width: 380, height: 600 })
      await popup.goto(`chrome-extension://${id}/popup.html?tab=${tabId}`)
      return popup
    },
  }
}

const stopWorker = async (session: CDPSession): Promise<void> => {
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every((v) => v.runningStatus === 'stopped')) done()
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await stopped
  await session.send('ServiceWorker.disable')
}
