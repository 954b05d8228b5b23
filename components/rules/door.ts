import type { ListsAsk, ListsReply } from '../../lib/model/lists-reply'
import type { RulesAsk, RulesStatus } from '../../lib/model/sync-state'

/** What the page around the panel does for it. Both reject when the background cannot be reached. */
export interface RulesDoor {
  rules(what: RulesAsk['do']): Promise<RulesStatus>
  lists(ask: ListsAsk): Promise<ListsReply>
}
