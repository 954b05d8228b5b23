import { useCallback, useEffect, useState } from 'react'
import type { RulesAsk, RulesStatus } from '../../lib/model/sync-state'
import { useWords } from '../words'
import { Changed } from './changed'
import type { RulesDoor } from './door'
import { InUse } from './in-use'
import { Looks } from './looks'
import { OwnLists } from './own-lists'
import { Requests } from './requests'
import { Updates } from './updates'
import { useLists } from './use-lists'

/** Where the rules come from and what the reader decides about them. Nothing here waits for the network but the part that asks it. */
export const RulesSection = ({ door }: { door: RulesDoor }) => {
  const t = useWords()
  const [status, setStatus] = useState<RulesStatus | null>(null)
  const [waiting, setWaiting] = useState<RulesAsk['do'] | null>(null)
  const [failed, setFailed] = useState(false)
  // Whatever was asked of a host stands in the list of requests. That it could not be read again is told by the next question.
  const listAsked = useCallback(() => void door.rules('look').then(setStatus, () => undefined), [door])
  const lists = useLists(door, listAsked)

  const decide = useCallback(
    async (what: RulesAsk['do']): Promise<void> => {
      // What is stopped is still waited for: it tells what came of it.
      if (what !== 'cancel') setWaiting(what)
      try {
        setStatus(await door.rules(what))
        setFailed(false)
      } catch {
        setFailed(true)
      }
      // Something else may have been asked meanwhile.
      setWaiting((now) => (now === what ? null : now))
    },
    [door],
  )
  useEffect(() => void decide('look'), [decide])

  const taken = status?.checks.find(({ outcome }) => outcome === 'accepted')
  return (
    <>
      <p className="failure" role="alert">
        {(failed || lists.failed) && t('dashboard_unreachable')}
      </p>
      {status && <InUse status={status} />}
      {status?.source && <Updates status={status} waiting={waiting} decide={(what) => void decide(what)} />}
      {status && status.checks.length > 1 && <Looks checks={status.checks.slice(1)} />}
      {taken && <Changed check={taken} />}
      {lists.reply && (
        <OwnLists
          reply={lists.reply}
          isWaiting={lists.isWaiting}
          decide={(ask) => lists.ask(ask).then(() => undefined)}
          subscribe={lists.subscribe}
        />
      )}
      {status && <Requests requests={status.requests} forget={() => void decide('forget')} />}
    </>
  )
}
