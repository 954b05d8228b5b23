import { browser } from 'wxt/browser'

/** What the icon of a tab shows: the number of high-severity findings, or that terms have changed; `title` says the same in words. */
export interface Shown {
  count: number
  changed: boolean
  title: string
}

/** A change is news: its sign stands before the number, and has a colour of its own. */
const sign = 'Δ'

/** Writes on a tab's icon; nothing where there is nothing to say. */
export const showBadge = async (tabId: number, { count, changed, title }: Shown): Promise<void> => {
  try {
    const number = count > 0 ? String(count) : ''
    await browser.action.setBadgeText({ tabId, text: changed ? `${sign}${number}` : number })
    await browser.action.setBadgeBackgroundColor({ tabId, color: changed ? '#1d4f91' : '#9b1239' })
    await browser.action.setTitle({ tabId, title })
  } catch {
    // The tab has gone: there is no icon to write on.
  }
}
