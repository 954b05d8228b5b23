import * as z from 'zod/mini'
import { type RequestMade, RulesAsk, type RulesStatus, type SyncState } from '../model/sync-state'
import { type Outcome, type RefreshNeeds, refreshRules, replace, stateFor } from './refresh-rules'

export interface RequestLog {
  /** Newest first. */
  list(): Promise<RequestMade[]>
  clear(): Promise<void>
}

export interface RulesSourceNeeds extends RefreshNeeds {
  requests: RequestLog
  /** Wakes us at that time (milliseconds since 1970); null: not any more. */
  wakeAt(time: number | null): Promise<void>
}

const Head = z.object({ version: z.int(), digest: z.string() })

const headOf = (json: string): { version: number; digest: string } | null => {
  try {
    const parsed = z.safeParse(Head, JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Where the rules come from, and what the reader decides about it. One thing at a time, however many ask. */
export const rulesSource = (needs: RulesSourceNeeds) => {
  const { source, publisher, rules, kept, state, requests, wakeAt, log } = needs
  let queue: Promise<unknown> = Promise.resolve()
  /** The reader's way out of a look; one for all that are under way. */
  let stop = new AbortController()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch((error: unknown) => log(`the rules' source: ${String(error)}`))
    return done
  }
  /** For those who do not wait: a failure is in the log. */
  const apart = async (work: () => Promise<unknown>): Promise<void> => {
    await inTurn(work).catch(() => undefined)
  }

  /** Sets the alarm to what is noted as due; without a source, or switched off, there is none. */
  const schedule = async (): Promise<void> => {
    const known = source ? await stateFor(source, needs) : null
    await wakeAt(known?.on ? known.next : null)
  }

  const check = async (wayOut: AbortSignal): Promise<Outcome> => {
    const outcome = await refreshRules(needs, wayOut)
    await schedule()
    return outcome
  }

  const change = async (some: Partial<SyncState>): Promise<void> => {
    if (source) await state.write({ ...(await stateFor(source, needs)), ...some })
  }

  const held = () => rules.part((store) => store.meta())

  /** The newest set before the one in use that is still there, down to the one that ships with the extension. */
  const previous = async (): Promise<{ version: number; digest: string; json: () => Promise<string | null> } | null> => {
    const now = await held()
    if (typeof now === 'string') return null
    const floor = headOf(await needs.bundle().catch(() => ''))
    const older = [...(await kept.list().catch(() => [])), ...(floor ? [floor] : [])]
      .filter((set) => set.version < now.version && set.version >= (floor?.version ?? 0))
      .sort((a, b) => b.version - a.version)
    const [newest] = older
    if (!newest) return null
    const json = newest.digest === floor?.digest ? () => needs.bundle() : () => kept.read(newest.digest)
    return { version: newest.version, digest: newest.digest, json }
  }

  /** Puts a kept set back in use; false where it is not there any more, or cannot be stored. */
  const restore = async (json: string | null, outcome: 'returned' | 'restored', some: Partial<SyncState>): Promise<boolean> => {
    const now = await held()
    const opened = publisher.open(json ?? '')
    if (!source || opened.kind === 'refused' || typeof now === 'string') return false
    const { version, digest } = opened.ruleset
    if (!(await replace(needs, opened.ruleset, json ?? ''))) return false
    const known = await stateFor(source, needs)
    const done = { at: needs.now(), outcome, from: now.version, to: version, changes: [], skipped: [] }
    await state.write({ ...known, checks: [done, ...known.checks].slice(0, 30), ...some })
    log(`rules ${version} are in use again (${digest.slice(0, 8)})`)
    return true
  }

  const back = async (): Promise<void> => {
    const to = await previous()
    if (to) await restore(await to.json(), 'returned', { pinned: { version: to.version, digest: to.digest } })
  }

  /** A store that was healed from the bundle gets back what it held, if that is kept and the reader has not chosen otherwise. */
  const settle = async (): Promise<void> => {
    const now = await held()
    if (!source || typeof now === 'string') return
    const known = await stateFor(source, needs)
    const wanted = known.pinned ?? known.seen
    if (!wanted || wanted.digest === now.digest || wanted.version <= now.version) return
    const json = await kept.read(wanted.digest).catch(() => null)
    if (json !== null) await restore(json, 'restored', {})
  }

  const status = async (): Promise<RulesStatus> => {
    const now = await held()
    const known = source ? await stateFor(source, needs) : null
    const before = known ? await previous() : null
    return {
      source: source && known ? { url: source.url, fingerprint: await publisher.fingerprint(known.trusted) } : null,
      held: typeof now === 'string' ? null : { version: now.version, date: now.date, digest: now.digest },
      on: known?.on ?? false,
      pinned: known?.pinned ?? null,
      previous: before && { version: before.version },
      expires: known?.seen?.expires ?? null,
      checks: known?.checks ?? [],
      next: known?.on ? known.next : null,
      requests: await requests.list(),
    }
  }

  const deeds = (wayOut: AbortSignal): Record<RulesAsk['do'], () => Promise<unknown>> => ({
    look: async () => undefined,
    check: () => check(wayOut),
    back,
    pin: async () => {
      const now = await held()
      if (typeof now !== 'string') await change({ pinned: { version: now.version, digest: now.digest } })
    },
    unpin: () => change({ pinned: null }).then(() => check(wayOut)),
    on: () => change({ on: true }).then(() => check(wayOut)),
    off: () => change({ on: false }).then(schedule),
    forget: () => requests.clear(),
    cancel: async () => undefined,
  })

  return {
    /** Called when the alarm rings. */
    wake: () => apart(() => check(stop.signal)),
    /** Called at installation and at the start of the browser, after the rules were made sure of. `firstLook`: milliseconds until the first look. */
    start: (firstLook: number) =>
      apart(async () => {
        await settle()
        if (source && !(await state.read().catch(() => null))) await change({ next: needs.now() + firstLook })
        await schedule()
      }),
    /** Answers the reader; anything that is no question is taken for a look. */
    answer: (ask: unknown): Promise<RulesStatus> => {
      const parsed = z.safeParse(RulesAsk, ask)
      // Not in turn: it is about what stands before it.
      if (parsed.data?.do === 'cancel') {
        stop.abort()
        stop = new AbortController()
      }
      const { signal } = stop
      return inTurn(async () => {
        await deeds(signal)[parsed.success ? parsed.data.do : 'look']()
        return status()
      })
    },
  }
}
