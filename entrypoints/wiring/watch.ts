import { browser } from 'wxt/browser'
import { detectAgain } from '../../lib/app/kept/detect-again'
import { type KeepNeeds, keep } from '../../lib/app/kept/keep'
import type { Rules } from '../../lib/app/rules'
import { readPage } from '../../lib/app/watch/read-page'
import { watchAnswers } from '../../lib/app/watch/watch-answers'
import { watching } from '../../lib/app/watch/watching'
import { mayNotify, onNoticeClicked } from '../../lib/browser/notices'
import { closeApart, parseApart } from '../../lib/browser/parse-apart'
import { mayReach } from '../../lib/browser/reach'
import { onWatchAlarm, wakeForWatch } from '../../lib/browser/watch-alarm'
import { raiseNews } from '../../lib/browser/watch-notice'
import { parsePage } from '../../lib/page/parse-page'
import { openWatch, watchIn } from '../../lib/store/watch'
import { fetchPage } from '../../lib/sync/fetch-page'
import { patience } from '../../lib/sync/limits'
import type { Fetching } from './fetching'

interface WatchWiring {
  rules: Rules
  kept: Pick<KeepNeeds, 'library' | 'bytes' | 'comparing' | 'quota'>
  log: (line: string) => void
  fetching: Fetching
  /** Icons of open tabs may have to say that terms have changed. */
  changed: () => Promise<void>
}

/** What is watched, with everything it needs of the browser. Listens for its alarm and for clicks on its notifications. */
export const keepWatch = ({ rules, kept, log, fetching, changed }: WatchWiring) => {
  const fetched = fetching.fetchFor('watch')
  const store = watchIn(openWatch())
  const keepNeeds: KeepNeeds = { ...kept, detectAgain: detectAgain(rules), now: Date.now, log }
  const watch = watching({
    ...keepNeeds,
    store,
    mayFetch: mayReach,
    fetchPage: (wanted) => fetchPage(wanted, { fetch: fetched, patience }),
    // A Chromium service worker has no DOMParser; Firefox's event page has.
    parse: import.meta.env.FIREFOX ? async (html, url) => parsePage(html, url) : parseApart,
    rested: import.meta.env.FIREFOX ? async () => undefined : closeApart,
    read: (page, url) => readPage(rules, page, url, Date.now()),
    keep: keep(keepNeeds),
    wakeAt: wakeForWatch,
    mayNotify,
    notify: raiseNews,
    changed,
    random: Math.random,
  })
  onWatchAlarm(() => void watch.wake())
  onNoticeClicked(() => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#watched') }))
  /** The hosts of what is watched. */
  const hosts = async (): Promise<string[]> => (await store.all()).map(({ url }) => new URL(url).hostname)
  return { start: watch.start, hosts, ...watchAnswers(watch) }
}
