import { browser } from 'wxt/browser'
import { type Tell, telling } from '../messages'

/** Speaks to the annotator of one frame. Rejects where there is none. */
export const tellFrame = (tabId: number, frameId: number): Tell =>
  telling((message) => browser.tabs.sendMessage(tabId, message, { frameId }))

/** Speaks to every annotator of every tab; tabs without one do not mind. */
export const tellAll: Tell = async (order, ask) => {
  let last: Awaited<ReturnType<Tell>> = null
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue
    last = await telling((message) => browser.tabs.sendMessage(tab.id ?? 0, message))(order, ask).catch(() => null)
  }
  // Every order that is sent to all replies with null.
  return last as never
}
