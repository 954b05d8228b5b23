import * as z from 'zod/mini'
import { listsTooMuch } from '../../engine/room-for-lists'
import { type ListDone, type ListRefusal, ListsAsk, type ListsReply } from '../../model/lists-reply'
import type { KeptList, LeftOut, OwnList } from '../../model/own-list'
import type { RulesStore } from '../rules-store'
import { listStatus, type Ours } from './list-status'
import { type Additions, mergeLists } from './merge-lists'
import { withAdditions } from './with-additions'

/** Where the reader's own lists are kept. Both reject when the storage fails. */
export interface ListStore {
  all(): Promise<KeptList[]>
  write(lists: readonly KeptList[]): Promise<void>
}

/** Reads a file as a list (`lib/sync/accept-list.ts`). Never throws. */
export type AcceptList = (
  text: string,
) => { kind: 'accepted'; list: OwnList; skipped: LeftOut[] } | { kind: 'refused'; reason: ListRefusal; detail: string }

export interface OwnListsNeeds {
  store: ListStore
  accept: AcceptList
  now: () => number
  log: (line: string) => void
}

/** More lists are not kept. */
export const mostLists = 12

const none = mergeLists([])

/** The reader's own lists: what they add to the rules, and what the reader does with them. One thing at a time, however many ask. */
export const ownLists = ({ store, accept, now, log }: OwnListsNeeds) => {
  let queue: Promise<unknown> = Promise.resolve()
  let made: Promise<Additions> | undefined

  const read = async (): Promise<Additions> => {
    const lists = (await store.all()).filter((kept) => kept.on).map((kept) => kept.list)
    return lists.length === 0 ? none : mergeLists(lists)
  }

  /** Lists that cannot be read add nothing: the rules go on without them. */
  const additions = (): Promise<Additions> => {
    made ??= read().catch((error: unknown) => {
      log(`own lists could not be read: ${said(error)}`)
      made = undefined
      return none
    })
    return made
  }

  const over = async (rules: RulesStore): Promise<RulesStore> => {
    const more = await additions()
    return more === none ? rules : withAdditions(rules, more)
  }

  const added = (kept: readonly KeptList[], text: string): { done: ListDone; next: readonly KeptList[] } => {
    const read = accept(text)
    if (read.kind === 'refused') return { done: read, next: kept }
    const { list, skipped } = read
    const refused = (reason: ListRefusal, detail: string) => ({ done: { kind: 'refused' as const, reason, detail }, next: kept })
    const before = kept.find((k) => k.list.id === list.id)
    const fresh: KeptList = { list, on: true, at: now(), skipped }
    const next = before ? kept.map((k) => (k === before ? { ...fresh, on: before.on } : k)) : [...kept, fresh]
    if (next.length > mostLists) return refused('too-much', `${next.length}`)
    const together = listsTooMuch(next.flatMap((k) => k.list.detectors))
    if (together) return refused('too-much', together)
    return { done: { kind: 'added', name: list.name, before: before?.list.version ?? null }, next }
  }

  const after = (kept: readonly KeptList[], ask: ListsAsk): { done: ListDone; next: readonly KeptList[] } => {
    if (ask.do === 'add') return added(kept, ask.text)
    const done: ListDone = { kind: 'looked' }
    if (ask.do === 'look') return { done, next: kept }
    const at = kept.findIndex((k) => k.list.id === ask.id)
    const one = kept[at]
    if (!one) return { done, next: kept }
    if (ask.do === 'remove') return { done, next: kept.filter((k) => k !== one) }
    if (ask.do === 'on' || ask.do === 'off') return { done, next: kept.map((k) => (k === one ? { ...k, on: ask.do === 'on' } : k)) }
    const others = kept.filter((k) => k !== one)
    const to = Math.max(0, ask.do === 'up' ? at - 1 : at + 1)
    return { done, next: [...others.slice(0, to), one, ...others.slice(to)] }
  }

  /** `changed`: other lists are in use. `ours`: the provisions of ours, to tell what a list speaks of in vain. */
  const answer = (ask: unknown, { changed, ours }: { changed: () => Promise<void>; ours: () => Promise<Ours> }): Promise<ListsReply> => {
    const work = async (): Promise<ListsReply> => {
      const parsed = z.safeParse(ListsAsk, ask)
      const kept = await store.all()
      const { done, next } = after(kept, parsed.success ? parsed.data : { do: 'look' })
      if (next === kept) return { lists: listStatus(kept, await ours()), done }
      try {
        await store.write(next)
      } catch (error) {
        log(`own lists could not be stored: ${said(error)}`)
        return { lists: listStatus(kept, await ours()), done: { kind: 'refused', reason: 'storage', detail: '' } }
      }
      made = undefined
      log(`own lists: ${next.map((k) => `${k.list.id} ${k.list.version}${k.on ? '' : ' (off)'}`).join(', ') || 'none'}`)
      await changed().catch((error: unknown) => log(`open pages could not be told: ${said(error)}`))
      return { lists: listStatus(next, await ours()), done }
    }
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  return { over, answer, by: async (provision: string) => (await additions()).by.get(provision) ?? [] }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
