import { useCallback, useEffect, useState } from 'react'
import type { LibraryReply } from '../../lib/model/changes-reply'
import { idInWords } from '../change/change-lines'
import type { LibraryDoor } from './door'

export type Shelf = Extract<LibraryReply, { kind: 'library' }>
export type Shown = { kind: 'loading' } | { kind: 'unreachable' } | LibraryReply

/** Everything that was read, and how to look again after something changed. */
export const useLibrary = (door: LibraryDoor): { shown: Shown; again: () => Promise<void> } => {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' })
  const again = useCallback(async (): Promise<void> => {
    setShown(await door.library().catch((): Shown => ({ kind: 'unreachable' })))
  }, [door])
  useEffect(() => {
    void again()
    // Pages that are read meanwhile in other tabs.
    const look = (): void => void (document.visibilityState === 'visible' && again())
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [again])
  return { shown, again }
}

/** Names provisions as the rules do; by their ids until the rules have answered, or if they cannot. */
export const useNames = (door: LibraryDoor): { names: ReadonlyMap<string, string>; nameOf: (provision: string) => string } => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    door.kinds().then(
      (kinds) => setNames(new Map(kinds.map(({ id, name }) => [id, name]))),
      () => setNames(new Map()),
    )
  }, [door])
  const nameOf = useCallback((provision: string): string => names.get(provision) ?? idInWords(provision), [names])
  return { names, nameOf }
}
