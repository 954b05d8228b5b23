import type { ListsAsk, ListsReply } from '../../lib/model/lists-reply'
import type { RulesAsk, RulesStatus } from '../../lib/model/sync-state'

/** What the page around the panel does for it. `rules` and `lists` reject when the background cannot be reached. */
export interface RulesDoor {
  rules(what: RulesAsk['do']): Promise<RulesStatus>
  lists(ask: ListsAsk): Promise<ListsReply>
  /** Asks the reader for access to the host of an address, and no other, where it is not there. Called while a click is handled. */
  allowSite(url: string): Promise<'had' | 'given' | 'refused'>
}
