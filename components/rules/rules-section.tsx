import { useCallback, useEffect, useState } from 'react'
import type { ListsAsk, ListsReply } from '../../lib/model/lists-reply'
import type { RulesAsk, RulesStatus } from '../../lib/model/sync-state'
import { useWords } from '../words'
import { Changed } from './changed'
import type { RulesDoor } from './door'
import { InUse } from './in-use'
import { Looks } from './looks'
import { OwnLists } from './own-lists'
import { Requests } from './requests'
import { Updates } from './updates'

/** Where the rules come from and what the reader decides about them. Nothing here waits for the network but the part that asks it. */
export const RulesSection = ({ door }: { door: RulesDoor }) => {
  const t = useWords()
  const [status, setStatus] = useState<RulesStatus | null>(null)
  const [lists, setLists] = useState<ListsReply | null>(null)
  const [waiting, setWaiting] = useState<RulesAsk['do'] | null>(null)
  // Of two questions that go out together one may fail.
  const [failed, setFailed] = useState({ rules: false, lists: false })

  const followed = useCallback(async <T,>(of: 'rules' | 'lists', work: Promise<T>, use: (reply: T) => void): Promise<void> => {
    try {
      use(await work)
      setFailed((before) => ({ ...before, [of]: false }))
    } catch {
      setFailed((before) => ({ ...before, [of]: true }))
    }
  }, [])
  const decide = useCallback(
    async (what: RulesAsk['do']): Promise<void> => {
      setWaiting(what)
      await followed('rules', door.rules(what), setStatus)
      // Something else may have been asked meanwhile.
      setWaiting((now) => (now === what ? null : now))
    },
    [door, followed],
  )
  const decideLists = useCallback((ask: ListsAsk): Promise<void> => followed('lists', door.lists(ask), setLists), [door, followed])
  useEffect(() => {
    void followed('rules', door.rules('look'), setStatus)
    void decideLists({ do: 'look' })
  }, [door, followed, decideLists])

  const taken = status?.checks.find(({ outcome }) => outcome === 'accepted')
  return (
    <>
      <p className="failure" role="alert">
        {(failed.rules || failed.lists) && t('dashboard_unreachable')}
      </p>
      {status && <InUse status={status} />}
      {status?.source && <Updates status={status} waiting={waiting} decide={(what) => void decide(what)} />}
      {status && status.checks.length > 1 && <Looks checks={status.checks.slice(1)} />}
      {taken && <Changed check={taken} />}
      {lists && <OwnLists reply={lists} decide={decideLists} />}
      {status && <Requests requests={status.requests} forget={() => void decide('forget')} />}
    </>
  )
}
