import { type Browser, browser } from 'wxt/browser'
import type { Frame } from '../model/frame'

/** The frame a message comes from; null for anything but a frame of a tab. */
export const frameOf = (sender: Browser.runtime.MessageSender): Frame | null => {
  const { tab, frameId } = sender
  if (tab?.id === undefined) return null
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) === true
  return {
    tabId: tab.id,
    frameId: frameId ?? 0,
    topUrl: tab.url ?? sender.url ?? '',
    ...(sender.url !== undefined && { url: sender.url }),
    incognito: tab.incognito,
    ...(own && { own }),
  }
}
