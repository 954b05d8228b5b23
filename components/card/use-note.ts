import { useEffect, useState } from 'react'
import type { NoteReply } from '../../lib/model/replies'

/** `unreachable`: nobody answers any more, because the extension was reloaded or removed under the page. */
export type NoteState = NoteReply | { kind: 'loading' } | { kind: 'unreachable' }
export type NoteOf = (provision: string) => Promise<NoteReply>

/** The note of a provision; asked for once each while the card is open. */
export const useNote = (provision: string, noteOf: NoteOf): NoteState => {
  const [known, setKnown] = useState<ReadonlyMap<string, NoteState>>(new Map())
  const state = known.get(provision)
  useEffect(() => {
    if (state) return
    const take = (next: NoteState): void => setKnown((before) => new Map(before).set(provision, next))
    noteOf(provision).then(
      // A background that is going away may answer with nothing at all.
      (reply: NoteReply | undefined) => take(reply ?? { kind: 'unreachable' }),
      () => take({ kind: 'unreachable' }),
    )
  }, [provision, state, noteOf])
  return state ?? { kind: 'loading' }
}
