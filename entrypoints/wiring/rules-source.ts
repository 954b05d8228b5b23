import { browser } from 'wxt/browser'
import type { RefreshNeeds } from '../../lib/app/refresh-rules'
import { rulesSource } from '../../lib/app/rules-source'
import { builtSource } from '../../lib/browser/built-source'
import { readBundleText } from '../../lib/browser/bundle'
import { exactAlarm } from '../../lib/browser/exact-alarm'
import { mayReach } from '../../lib/browser/reach'
import { admit } from '../../lib/engine/admit'
import { keptRulesIn, openKept } from '../../lib/store/kept-rules'
import { syncStateIn } from '../../lib/store/sync-state'
import { patience } from '../../lib/sync/limits'
import { publisher } from '../../lib/sync/publisher'
import type { Fetching } from './fetching'

type SourceWiring = Pick<RefreshNeeds, 'rules' | 'log' | 'renewed'> & { fetching: Fetching }

/** Where the rules come from, with everything it needs of the browser. */
export const rulesSourceOf = ({ rules, log, renewed, fetching }: SourceWiring) => {
  const alarm = exactAlarm('rules')
  const source = rulesSource({
    source: builtSource(),
    publisher: publisher({ fetch: fetching.fetchFor('rules'), patience, admit }),
    mayFetch: mayReach,
    rules,
    kept: keptRulesIn(openKept()),
    state: syncStateIn(browser.storage.local),
    bundle: readBundleText,
    renewed,
    requests: fetching.requests,
    wakeAt: alarm.wakeAt,
    now: Date.now,
    random: Math.random,
    log,
  })
  return { ...source, onRing: alarm.onRing }
}
