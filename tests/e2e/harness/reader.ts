import type { Page } from '@playwright/test'
import { defaultSettings } from '../../../lib/model/settings'
import { ensureChromium } from '../../../scripts/browsers/chromium'
import { type ExtensionPage, openExtensionPage } from '../../../scripts/browsers/extension-page'
import { type ExtensionBrowser, launchWithExtension } from '../../../scripts/browsers/launch'
import { type Served, servePages } from '../../../scripts/browsers/serve-pages'
import { outputOf } from '../../../scripts/build/extension'

/** Somebody who reads the web in Chromium with the built extension. */
export interface Reader {
  browser: ExtensionBrowser
  /** A page of the extension's own: asks the background, stops it, opens the popup. */
  desk: ExtensionPage
  /** Puts pages at their addresses; nothing else on the web answers. */
  serve(pages: Readonly<Record<string, string | Served>>): void
  /** Opens an address in a new tab. */
  visit(url: string): Promise<Page>
  /** Closes what was opened and forgets what was chosen and served. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** `profile`: what another browser has left behind. */
export const startReader = async (extension = outputOf('chrome'), profile?: string): Promise<Reader> => {
  const found = await ensureChromium()
  if (found.kind === 'missing') throw new Error(found.message)
  const browser = await launchWithExtension({
    path: found.path,
    extension,
    headless: true,
    colorScheme: 'light',
    ...(profile && { profile }),
  })
  const { context } = browser
  const pages = new Map<string, Served>()
  await servePages(context, (url) => pages.get(url))
  const desk = await openExtensionPage(browser)
  return {
    browser,
    desk,
    serve: (more) => {
      for (const [url, page] of Object.entries(more)) pages.set(url, typeof page === 'string' ? { body: page } : page)
    },
    visit: async (url) => {
      const page = await context.newPage()
      await page.goto(url)
      return page
    },
    tidy: async () => {
      for (const page of context.pages()) if (page !== desk.page) await page.close()
      pages.clear()
      await desk.ask('settings', defaultSettings)
    },
    close: () => browser.close(),
  }
}
