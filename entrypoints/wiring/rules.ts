import { firstDue } from '../../lib/app/due'
import { fromOwnPage } from '../../lib/app/own-pages'
import { openRules } from '../../lib/app/rules'
import { readBundle } from '../../lib/browser/bundle'
import { registerKnownAddresses } from '../../lib/browser/known-addresses'
import { tellAll } from '../../lib/browser/tell'
import { hostsOf } from '../../lib/engine/host-addresses'
import { looksLikeTerms } from '../../lib/engine/looks-like-terms'
import { matchPatterns } from '../../lib/engine/match-patterns'
import type { Frame } from '../../lib/model/frame'
import type { ListsAsk } from '../../lib/model/lists-reply'
import type { RulesAsk } from '../../lib/model/sync-state'
import { openDatabase } from '../../lib/store/database'
import { rulesIn } from '../../lib/store/rules'
import { type ListsWiring, readersLists } from './lists'
import { rulesSourceOf } from './rules-source'

/** The rules in use, where newer ones come from, the reader's lists, and what is to be done at the start. Listens for the alarms. */
export const keepRules = ({ log, fetching, elsewhere }: ListsWiring) => {
  const lists = readersLists({ log, fetching, elsewhere })
  const rules = openRules({ store: rulesIn(openDatabase(), hostsOf), bundle: readBundle, over: lists.over, log })
  const register = async (): Promise<void> => {
    const hosts = await rules.part((store) => store.hosts())
    if (typeof hosts !== 'string') await registerKnownAddresses(matchPatterns(hosts, (url) => looksLikeTerms(url, '', [])))
  }
  // Open pages are read again; what was kept of a page keeps the version that it was read with.
  const renewed = (): Promise<void> => register().then(() => tellAll('reread', null))
  const source = rulesSourceOf({ rules, log, renewed, fetching })
  source.onRing(() => void source.wake())
  const prepare = async (): Promise<void> => {
    if (await rules.ensure()) await register()
    await source.start(firstDue(Math.random()))
    await lists.start()
  }
  const changed = (): Promise<void> => {
    rules.renew()
    return renewed()
  }
  lists.onRing(() => void lists.wake({ changed }))
  const ours = async () =>
    new Map((await rules.ready())?.detectors.map(({ id, name, factors }) => [id, { name, weighs: factors !== undefined }]))
  return {
    rules,
    prepare,
    listsOn: lists.by,
    answers: {
      rules: (ask: RulesAsk, from: Frame | null) => source.answer(fromOwnPage(ask, from)),
      lists: (ask: ListsAsk, from: Frame | null) => lists.answer(fromOwnPage(ask, from), { changed, ours }),
    },
  }
}
