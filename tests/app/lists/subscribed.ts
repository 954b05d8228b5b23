import { ownLists } from '../../../lib/app/lists/own-lists'
import { openRules } from '../../../lib/app/rules'
import { rulesInMemory } from '../../../lib/app/rules-in-memory'
import { admit } from '../../../lib/engine/admit'
import { detect } from '../../../lib/engine/detect'
import type { ListsReply } from '../../../lib/model/lists-reply'
import { openLists, ownListsIn } from '../../../lib/store/own-lists'
import { acceptList } from '../../../lib/sync/accept-list'
import { listPublisher } from '../../../lib/sync/list-publisher'
import { sampleRuleset } from '../../store/sample-ruleset'
import { storageInMemory } from '../../store/storage-in-memory'

export interface AtHome {
  disk: string
  storage?: ReturnType<typeof storageInMemory>
  now?: () => number
  patience?: number
}

/**
 * A reader's lists on real stores, from a real host, over a small ruleset, without a browser. Begin another on the same disk, and the worker
 * was started anew.
 */
export const subscribed = ({ disk, storage = storageInMemory(), now = Date.now, patience = 5_000 }: AtHome) => {
  const lines: string[] = []
  const woken: (number | null)[] = []
  const released: string[] = []
  /** What the browser lets us speak to. */
  const access = { given: true }
  let told = 0
  const database = openLists(disk)
  const log = (line: string): void => void lines.push(line)
  const lists = ownLists({
    store: ownListsIn(storage, () => database),
    accept: (text) => acceptList(text, admit),
    publisher: listPublisher({ fetch, patience, admit }),
    mayFetch: async () => access.given,
    release: async (url) => void released.push(url),
    wakeAt: async (time) => void woken.push(time),
    now,
    random: () => 0.5,
    log,
  })
  const rules = openRules({ store: rulesInMemory(sampleRuleset()), bundle: async () => sampleRuleset(), over: lists.over, log })
  const around = {
    changed: async (): Promise<void> => {
      told++
      rules.renew()
    },
    ours: async () => new Map([['selling', { name: 'Selling data', weighs: true }]]),
  }
  return {
    ask: (what: unknown): Promise<ListsReply> => lists.answer(what, around),
    add: (url: string, key: string, asked = false): Promise<ListsReply> => lists.answer({ do: 'subscribe', url, key, asked }, around),
    wake: () => lists.wake(around),
    start: lists.start,
    marks: async (text = 'We may paint your garden gate today.'): Promise<string[]> => {
      const english = await (await rules.ready())?.inLanguage('en')
      return english ? detect(text, [{ kind: 'text', start: 0, end: text.length }], english).map((f) => f.provision) : []
    },
    access,
    database,
    storage,
    lines,
    woken,
    released,
    told: () => told,
  }
}
