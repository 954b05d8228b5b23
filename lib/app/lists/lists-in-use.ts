import type { ByList } from '../../model/lists-reply'
import type { KeptList } from '../../model/own-list'
import type { RulesStore } from '../rules-store'
import { type Additions, mergeLists } from './merge-lists'
import { withAdditions } from './with-additions'

const none = mergeLists([])

/** What the lists that are switched on add to the rules; put together once, and again after `renew`. */
export const listsInUse = ({ all }: { all(): Promise<KeptList[]> }, log: (line: string) => void) => {
  let made: Promise<Additions> | undefined

  const read = async (): Promise<Additions> => {
    const lists = (await all()).filter((kept) => kept.on).map((kept) => kept.list)
    return lists.length === 0 ? none : mergeLists(lists)
  }

  /** Lists that cannot be read add nothing: the rules go on without them. */
  const additions = (): Promise<Additions> => {
    made ??= read().catch((error: unknown) => {
      log(`own lists could not be read: ${error instanceof Error ? error.message : String(error)}`)
      made = undefined
      return none
    })
    return made
  }

  return {
    over: async (rules: RulesStore): Promise<RulesStore> => {
      const more = await additions()
      return more === none ? rules : withAdditions(rules, more)
    },
    /** What lists have to do with a provision. */
    by: async (provision: string): Promise<readonly ByList[]> => (await additions()).by.get(provision) ?? [],
    renew: (): void => {
      made = undefined
    },
  }
}
