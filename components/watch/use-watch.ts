import { useCallback, useEffect, useState } from 'react'
import type { WatchAsk, WatchReply } from '../../lib/model/watch'
import type { MessageKey } from '../words'
import type { WatchDoor } from './door'

type List = Extract<WatchReply, { kind: 'watched' }>

/** What is watched, as the background last told it, and a way to change it. `failure`: what could not be done. */
export const useWatch = (door: WatchDoor) => {
  const [list, setList] = useState<List | null>(null)
  const [failure, setFailure] = useState<MessageKey | null>(null)
  const ask = useCallback(
    async (deed: WatchAsk): Promise<void> => {
      const reply: WatchReply | undefined = await door.ask(deed).catch(() => undefined)
      if (reply?.kind === 'watched') setList(reply)
      setFailure(reply?.kind === 'watched' ? null : 'watch_failed')
    },
    [door],
  )
  useEffect(() => void ask({ do: 'list' }), [ask])
  return { list, failure, ask, fail: setFailure }
}
