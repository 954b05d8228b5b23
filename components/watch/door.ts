import type { WatchAsk, WatchReply } from '../../lib/model/watch'

/** What the page around does for watching. `ask` rejects when the background cannot be reached; the others ask the reader. */
export interface WatchDoor {
  ask: (ask: WatchAsk) => Promise<WatchReply>
  /** Access to the site of an address, where it was withdrawn; false when it is not given. Called while a click is handled. */
  allowSite: (url: string) => Promise<boolean>
  allowNotices: () => Promise<boolean>
  /** Milliseconds since 1970. */
  now: () => number
}
