import { browser } from 'wxt/browser'
import { asking } from '../messages'
import type { ListsAsk, ListsReply } from '../model/lists-reply'
import type { RulesAsk, RulesStatus } from '../model/sync-state'
import { reachFor } from './reach'

/** How the dashboard reaches the background about the rules. Rejects when there is no answer. */
export const rulesDoor = () => {
  const ask = asking((message) => browser.runtime.sendMessage(message))
  const answered = <T>(reply: T | undefined): T => {
    if (reply === undefined) throw new Error('the background gave no answer')
    return reply
  }
  return {
    rules: async (what: RulesAsk['do']): Promise<RulesStatus> => answered(await ask('rules', { do: what })),
    lists: async (wanted: ListsAsk): Promise<ListsReply> => answered(await ask('lists', wanted)),
    allowSite: reachFor,
  }
}
