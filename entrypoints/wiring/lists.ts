import { browser } from 'wxt/browser'
import { ownLists } from '../../lib/app/lists/own-lists'
import { builtSource } from '../../lib/browser/built-source'
import { exactAlarm } from '../../lib/browser/exact-alarm'
import { giveBack, mayReach } from '../../lib/browser/reach'
import { admit } from '../../lib/engine/admit'
import { openLists, ownListsIn } from '../../lib/store/own-lists'
import { acceptList } from '../../lib/sync/accept-list'
import { patience } from '../../lib/sync/limits'
import { listPublisher } from '../../lib/sync/list-publisher'
import type { Fetching } from './fetching'

export interface ListsWiring {
  log: (line: string) => void
  fetching: Fetching
  /** Hosts that something else than rules and lists speaks to. Rejects when that cannot be told. */
  elsewhere: () => Promise<readonly string[]>
}

/** The reader's own lists, with everything they need of the browser. */
export const readersLists = ({ log, fetching, elsewhere }: ListsWiring) => {
  const alarm = exactAlarm('lists')
  const source = builtSource()
  const lists = ownLists({
    store: ownListsIn(browser.storage.local, () => openLists()),
    accept: (text) => acceptList(text, admit),
    publisher: listPublisher({ fetch: fetching.fetchFor('list'), patience, admit }),
    mayFetch: mayReach,
    release: async (url) => {
      const { hostname } = new URL(url)
      const used = await elsewhere().catch(() => [hostname])
      if (!used.includes(hostname) && (!source || new URL(source.url).hostname !== hostname)) await giveBack(url)
    },
    wakeAt: alarm.wakeAt,
    now: Date.now,
    random: Math.random,
    log,
  })
  return { ...lists, onRing: alarm.onRing }
}
