import * as z from 'zod/mini'
import type { ListRefused } from '../../model/list-source'
import { ListsAsk, type ListsReply } from '../../model/lists-reply'
import type { KeptList, LeftOut, OwnList } from '../../model/own-list'
import { actsOtherwise, arranged, givenUp, hostOf, refusedTurn, type Turn, withList } from './list-deeds'
import { listStatus, type Ours } from './list-status'
import { listsInUse } from './lists-in-use'
import { afterLook, firstOf, isSubscribed, latestOf, type Subscribed, type SubscriptionNeeds } from './subscriptions'

/** Where the reader's own lists are kept. Both reject when the storage fails. */
export interface ListStore {
  all(): Promise<KeptList[]>
  /** In place of those that are there, whole or not at all. */
  write(lists: readonly KeptList[]): Promise<void>
}

/** Reads a file as a list (`lib/sync/accept-list.ts`). Never throws. */
export type AcceptList = (text: string) => { kind: 'accepted'; list: OwnList; skipped: LeftOut[] } | ListRefused

export interface OwnListsNeeds extends SubscriptionNeeds {
  store: ListStore
  accept: AcceptList
  /** Gives back the access to the host of an address that was asked for with a list, unless something else uses it. */
  release(url: string): Promise<void>
  /** Wakes us at that time (milliseconds since 1970); null: not any more. */
  wakeAt(time: number | null): Promise<void>
  log: (line: string) => void
}

/** `changed`: other lists are in use. `ours`: the provisions of ours, to tell what a list speaks of in vain. */
export interface Around {
  changed: () => Promise<void>
  ours: () => Promise<Ours>
}

const minute = 60_000
/** A round of looks that was begun is begun anew after this, if its end was never noted. */
const lease = 15 * minute
/** No wait is longer; a time that lies further ahead was set by a clock that has moved back since. */
const longestWait = 3 * 24 * 60 * minute

/**
 * The reader's own lists: what they add to the rules, and what the reader does with them. What is kept changes one thing at a time, however
 * many ask; nothing waits for the network but who asked for it.
 */
export const ownLists = (needs: OwnListsNeeds) => {
  const { store, accept, publisher, release, wakeAt, now, log } = needs
  let queue: Promise<unknown> = Promise.resolve()
  const stops = new Set<AbortController>()
  const inUse = listsInUse(store, log)

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }

  /** Sets the alarm to the next look that is due. */
  const schedule = async (kept: readonly KeptList[]): Promise<void> => {
    const times = kept.filter((k) => k.on).flatMap((k) => (k.source ? [k.source.next] : []))
    await wakeAt(times.length > 0 ? Math.max(Math.min(...times), now() + minute) : null).catch((error: unknown) =>
      log(`own lists: no alarm could be set: ${said(error)}`),
    )
  }

  /** Changes what is kept, whole or not at all. */
  const turned = (turn: (kept: readonly KeptList[]) => Turn, changed: Around['changed']): Promise<Turn> =>
    inTurn(async () => {
      const kept = await store.all()
      const { done, next } = turn(kept)
      if (next === kept) return { done, next }
      try {
        await store.write(next)
      } catch (error) {
        log(`own lists could not be stored: ${said(error)}`)
        return refusedTurn(kept, 'storage', '')
      }
      await schedule(next)
      if (actsOtherwise(kept, next)) {
        inUse.renew()
        log(`own lists: ${next.map((k) => `${k.list.id} ${k.list.version}${k.on ? '' : ' (off)'}`).join(', ') || 'none'}`)
        await changed().catch((error: unknown) => log(`open pages could not be told: ${said(error)}`))
      }
      for (const url of givenUp(kept, next)) await release(url)
      return { done, next }
    })

  /** Something that the reader waits for and may break off. */
  const waited = async <T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> => {
    const stop = new AbortController()
    stops.add(stop)
    try {
      return await work(stop.signal)
    } finally {
      stops.delete(stop)
    }
  }

  const subscribe = async (ask: Extract<ListsAsk, { do: 'subscribe' }>, changed: Around['changed']): Promise<Turn> => {
    const first = await waited((stop) => firstOf(needs, ask, stop))
    const turn = await turned(
      (kept) => (first.kind === 'refused' ? refusedTurn(kept, first.reason, first.detail) : withList(kept, first.kept)),
      changed,
    )
    // What was asked for in vain is given back.
    const uses = turn.next.some((k) => k.source && hostOf(k.source.url) === hostOf(ask.url))
    if (ask.asked && hostOf(ask.url) !== '' && !uses) await release(ask.url)
    return turn
  }

  const look = async (asked: Subscribed, stop: AbortSignal, changed: Around['changed']): Promise<Turn> => {
    const latest = await latestOf(needs, asked, stop)
    if (latest.kind === 'refused')
      log(`the list ${asked.list.id} was not renewed: ${latest.reason}${latest.detail && ` (${latest.detail})`}`)
    return turned((kept) => afterLook(kept, asked, latest, needs), changed)
  }

  const check = async (id: string, changed: Around['changed']): Promise<Turn> => {
    const kept = await store.all()
    const one = kept.find((k) => k.list.id === id)
    return isSubscribed(one) ? waited((stop) => look(one, stop, changed)) : { done: { kind: 'looked' }, next: kept }
  }

  const deed = async (ask: ListsAsk, changed: Around['changed']): Promise<Turn> => {
    const looked = { kind: 'looked' } as const
    switch (ask.do) {
      case 'add': {
        const got = accept(ask.text)
        return turned(
          (kept) =>
            got.kind === 'refused'
              ? refusedTurn(kept, got.reason, got.detail)
              : withList(kept, { list: got.list, on: true, at: now(), skipped: got.skipped, source: null }),
          changed,
        )
      }
      case 'subscribe':
        return subscribe(ask, changed)
      case 'check':
        return check(ask.id, changed)
      case 'cancel':
        for (const stop of stops) stop.abort()
        return turned((kept) => ({ done: looked, next: kept }), changed)
      case 'look':
        return turned((kept) => ({ done: looked, next: kept }), changed)
      default:
        return turned((kept) => ({ done: looked, next: arranged(kept, ask, now()) }), changed)
    }
  }

  const fingerprints = async (kept: readonly KeptList[]): Promise<ReadonlyMap<string, string>> => {
    const keys = kept.flatMap((k) => (k.source ? [k.source.trusted] : []))
    return new Map(await Promise.all(keys.map(async (key) => [key, await publisher.fingerprint(key)] as const)))
  }

  return {
    over: inUse.over,
    by: inUse.by,
    /** Answers the reader; anything that is no question is taken for a look. */
    answer: async (ask: unknown, { changed, ours }: Around): Promise<ListsReply> => {
      const parsed = z.safeParse(ListsAsk, ask)
      const { done, next } = await deed(parsed.success ? parsed.data : { do: 'look' }, changed)
      return { lists: listStatus(next, await ours(), await fingerprints(next)), done }
    },
    /** Called when the alarm rings: the lists that are due are looked for, one after the other. Never rejects. */
    wake: async ({ changed }: Pick<Around, 'changed'>): Promise<void> => {
      try {
        await wakeAt(now() + lease)
        const due = (await store.all()).filter(isSubscribed).filter((k) => k.on && isDue(k.source.next, now()))
        for (const one of due) await look(one, new AbortController().signal, changed)
        await schedule(await store.all())
      } catch (error) {
        log(`own lists were not looked for: ${said(error)}`)
      }
    },
    /** Called at installation and at the start of the browser: alarms may be lost with an update. */
    start: (): Promise<void> =>
      store
        .all()
        .then(schedule)
        .catch((error: unknown) => log(`own lists: ${said(error)}`)),
  }
}

const isDue = (next: number, now: number): boolean => next <= now || next - now > longestWait

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
