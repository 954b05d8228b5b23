import { openRules } from '../../lib/app/rules'
import { rulesSource } from '../../lib/app/rules-source'
import { admit } from '../../lib/engine/admit'
import { hostsOf } from '../../lib/engine/host-addresses'
import type { RulesSource } from '../../lib/model/published'
import type { Ruleset } from '../../lib/model/ruleset'
import type { RequestMade } from '../../lib/model/sync-state'
import { openDatabase } from '../../lib/store/database'
import { keptRulesIn, openKept } from '../../lib/store/kept-rules'
import { requestLogIn } from '../../lib/store/request-log'
import { rulesIn } from '../../lib/store/rules'
import type { KeyedStorage } from '../../lib/store/settings'
import { syncStateIn } from '../../lib/store/sync-state'
import { loggedFetch } from '../../lib/sync/logged-fetch'
import { publisher } from '../../lib/sync/publisher'

export interface SyncedNeeds {
  source: RulesSource | null
  shipped: Ruleset
  local: KeyedStorage
  /** Where the list of requests is kept, if elsewhere. */
  requestsOn?: KeyedStorage
  /** Names the databases: the same name is the same disk. */
  disk: string
  now?: () => number
  mayFetch?: () => Promise<boolean>
  random?: () => number
}

/** The background's part about rules, on real stores, without a browser. Begin another on the same disk, and the worker was started anew. */
export const synced = ({
  source,
  shipped,
  local,
  requestsOn = local,
  disk,
  now = Date.now,
  mayFetch = async () => true,
  random = () => 0.5,
}: SyncedNeeds) => {
  const lines: string[] = []
  const log = (line: string): void => void lines.push(line)
  const database = openDatabase(`${disk}-rules`)
  const keptDatabase = openKept(`${disk}-kept`)
  const requests = requestLogIn(requestsOn)
  const woken: (number | null)[] = []
  let renewals = 0
  const rules = openRules({ store: rulesIn(database, hostsOf), bundle: async () => shipped, log })
  const where = rulesSource({
    source,
    publisher: publisher({ fetch: loggedFetch('rules', (r: RequestMade) => void requests.add(r), now, fetch), patience: 5_000, admit }),
    mayFetch,
    rules,
    kept: keptRulesIn(keptDatabase),
    state: syncStateIn(local),
    bundle: async () => JSON.stringify(shipped),
    renewed: async () => {
      renewals++
    },
    requests,
    wakeAt: async (time) => void woken.push(time),
    now,
    random,
    log,
  })
  return {
    rules,
    where,
    lines,
    woken,
    database,
    keptDatabase,
    renewals: () => renewals,
    close: () => {
      database.close()
      keptDatabase.close()
    },
  }
}
