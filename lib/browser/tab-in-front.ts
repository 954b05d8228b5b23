import { browser } from 'wxt/browser'

export interface TabInFront {
  id: number
  /** Empty where the browser does not tell: its own pages, its store. */
  url: string
}

/** The tab that the reader sees in this window, or the one that the page's own address names (`?tab=ID`); null when it has gone. */
export const tabInFront = async (search: string): Promise<TabInFront | null> => {
  const named = new URLSearchParams(search).get('tab')
  const tab = named === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await namedTab(Number(named))
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' }
}

const namedTab = (id: number) => browser.tabs.get(id).catch(() => undefined)

/** Calls back when another tab comes to the front, a tab's page changes, or what was read or chosen changes. Returns the end of it. */
export const watchTabs = (changed: () => void): (() => void) => {
  const updated = (_: number, change: { status?: string; url?: string }): void => {
    if (change.url !== undefined || change.status === 'complete') changed()
  }
  const activated = (): void => changed()
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  browser.storage.onChanged.addListener(activated)
  return () => {
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
    browser.storage.onChanged.removeListener(activated)
  }
}
