import { useCallback, useEffect, useState } from 'react'
import type { ListsAsk, ListsReply } from '../../lib/model/lists-reply'
import type { RulesDoor } from './door'

/** These ask a host, and are waited for one at a time. */
const asksHost = ({ do: what }: ListsAsk): boolean => what === 'subscribe' || what === 'check'

/**
 * The reader's lists as the background last told them, and what can be asked for. `failed`: it could not be reached. `asked`: called when a host
 * was asked for something.
 */
export const useLists = (door: RulesDoor, asked: () => void) => {
  const [reply, setReply] = useState<ListsReply | null>(null)
  const [failed, setFailed] = useState(false)
  const [isWaiting, setWaiting] = useState(false)
  const ask = useCallback(
    async (wanted: ListsAsk): Promise<ListsReply | null> => {
      if (asksHost(wanted)) setWaiting(true)
      try {
        const got = await door.lists(wanted)
        // Whoever stops a wait is told by what was waited for.
        setReply((before) => (wanted.do === 'cancel' && before ? { ...got, done: before.done } : got))
        setFailed(false)
        return got
      } catch {
        setFailed(true)
        return null
      } finally {
        if (asksHost(wanted)) {
          setWaiting(false)
          asked()
        }
      }
    },
    [door, asked],
  )
  const subscribe = useCallback(
    async (url: string, key: string): Promise<boolean> => {
      // Asked for while the click is handled, and before anything else is awaited.
      const access = await door.allowSite(url.trim())
      const got = await ask({ do: 'subscribe', url, key, asked: access === 'given' })
      return got?.done.kind === 'added'
    },
    [door, ask],
  )
  useEffect(() => void ask({ do: 'look' }), [ask])
  return { reply, failed, isWaiting, ask, subscribe }
}
