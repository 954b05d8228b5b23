import { browser } from 'wxt/browser'
import { type PageProtocol, type Tell, telling } from '../messages'

/** Speaks to the annotator of one frame. Rejects where there is none. */
export const tellFrame = (tabId: number, frameId: number): Tell =>
  telling((message) => browser.tabs.sendMessage(tabId, message, { frameId }))

/** Speaks to the annotators of every tab; tabs without one do not mind. */
export const tellAll = async <O extends 'repaint' | 'reread' | 'acknowledged'>(order: O, ask: PageProtocol[O]['ask']): Promise<void> => {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await telling((message) => browser.tabs.sendMessage(id, message))(order, ask).catch(() => null)
}

export const openTabs = async (): Promise<number[]> => (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]))

/** The tab in front, in the window that was used last. */
export const tabInFront = async (): Promise<number | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id
}
