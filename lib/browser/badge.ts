import { browser } from 'wxt/browser'

/** The number of high-severity findings on a tab's icon, and the same in words for a screen reader; nothing for none. */
export const showBadge = async (tabId: number, count: number, title: string): Promise<void> => {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' })
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#9b1239' })
    await browser.action.setTitle({ tabId, title })
  } catch {
    // The tab has gone: there is no icon to write on.
  }
}
