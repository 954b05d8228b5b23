import { browser } from 'wxt/browser'
import type { RefreshNeeds } from '../../lib/app/refresh-rules'
import { rulesSource } from '../../lib/app/rules-source'
import { builtSource } from '../../lib/browser/built-source'
import { readBundleText } from '../../lib/browser/bundle'
import { mayReach } from '../../lib/browser/reach'
import { wakeForRules } from '../../lib/browser/rules-alarm'
import { admit } from '../../lib/engine/admit'
import { keptRulesIn, openKept } from '../../lib/store/kept-rules'
import { requestLogIn } from '../../lib/store/request-log'
import { syncStateIn } from '../../lib/store/sync-state'
import { patience } from '../../lib/sync/limits'
import { loggedFetch } from '../../lib/sync/logged-fetch'
import { publisher } from '../../lib/sync/publisher'

/** Where the rules come from, with everything it needs of the browser. */
export const rulesSourceOf = ({ rules, log, renewed }: Pick<RefreshNeeds, 'rules' | 'log' | 'renewed'>) => {
  const requests = requestLogIn(browser.storage.local)
  const fetched = loggedFetch(
    'rules',
    (request) => void requests.add(request),
    Date.now,
    (input, init) => fetch(input, init),
  )
  return rulesSource({
    source: builtSource(),
    publisher: publisher({ fetch: fetched, patience, admit }),
    mayFetch: mayReach,
    rules,
    kept: keptRulesIn(openKept()),
    state: syncStateIn(browser.storage.local),
    bundle: readBundleText,
    renewed,
    requests,
    wakeAt: wakeForRules,
    now: Date.now,
    random: Math.random,
    log,
  })
}
