import { browser } from 'wxt/browser'
import { asking } from '../messages'
import type { WatchAsk, WatchReply } from '../model/watch'
import { askToNotify, askToReach } from './reach'

/** How our own pages reach the background for what is watched, and ask the reader for what it needs. */
export const watchDoor = () => {
  const ask = asking((message) => browser.runtime.sendMessage(message))
  return {
    ask: (deed: WatchAsk): Promise<WatchReply> => ask('watch', deed),
    /** Resolves at once where the access is there: it comes with the installation. */
    allowSite: askToReach,
    allowNotices: askToNotify,
    now: Date.now,
  }
}
