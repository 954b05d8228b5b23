import type { ListCheck, ListRefused, ListSource } from '../../model/list-source'
import type { KeptList } from '../../model/own-list'
import { isPrivateAddress } from '../../model/private-address'
import type { LatestList, ListPublisher } from '../../model/published-list'
import { dueAfter } from '../due'
import { type Turn, tooMany } from './list-deeds'

export interface SubscriptionNeeds {
  publisher: ListPublisher
  /** Whether the browser lets us speak to the host of an address. */
  mayFetch(url: string): Promise<boolean>
  now: () => number
  /** 0 to 1. */
  random: () => number
}

/** A list from an address. */
export type Subscribed = KeptList & { source: ListSource }

export const isSubscribed = (kept: KeptList | undefined): kept is Subscribed => kept !== undefined && kept.source !== null

/** Most looks that are remembered of one list. */
const mostChecks = 10

const refused = (reason: ListRefused['reason'], detail = ''): ListRefused => ({ kind: 'refused', reason, detail })

/** The address of an index; null for one that nothing may be fetched from. A folder stands for the index in it. */
export const indexAddress = (given: string): string | null => {
  const bare = given.trim()
  if (!isPrivateAddress(bare)) return null
  const url = new URL(bare)
  url.hash = ''
  if (url.pathname.endsWith('/')) url.pathname += 'index.json'
  return url.href
}

/** Fetches a list for the first time. Never rejects. */
export const firstOf = async (
  { publisher, mayFetch, now, random }: SubscriptionNeeds,
  given: { url: string; key: string; asked: boolean },
  stop: AbortSignal,
): Promise<{ kind: 'list'; kept: Subscribed } | ListRefused> => {
  const url = indexAddress(given.url)
  if (url === null) return refused('bad-address')
  if (!(await mayFetch(url))) return refused('not-allowed')
  const found = await publisher.keyFor(given.key, url, stop)
  if (found.kind === 'refused') return found
  const { key } = found
  const latest = await publisher.latest({ url, trusted: key, seen: null, held: null, now: now(), stop })
  if (latest.kind === 'refused') return refused(latest.reason, latest.detail)
  if (latest.kind === 'unchanged') return refused('malformed')
  const { list, digest, skipped, learned } = latest
  const at = now()
  const check: ListCheck = { at, outcome: 'accepted', to: list.version }
  const source: ListSource = {
    url,
    root: key,
    ...learned,
    digest,
    asked: given.asked,
    checks: [check],
    failures: 0,
    next: at + dueAfter(0, undefined, random()),
  }
  return { kind: 'list', kept: { list, on: true, at, skipped, source } }
}

/** Asks the publisher of a list for a newer one. Never rejects. */
export const latestOf = async (
  { publisher, mayFetch, now }: SubscriptionNeeds,
  kept: Subscribed,
  stop: AbortSignal,
): Promise<LatestList> => {
  const { url, trusted, seen, digest } = kept.source
  if (!(await mayFetch(url))) return { ...refused('not-allowed'), learned: null }
  const { id, version } = kept.list
  return publisher.latest({ url, trusted, seen, held: { id, version, digest }, now: now(), stop })
}

/**
 * What a look changes: the list as a whole with what is known of its publisher, or, of a look that failed, the memory of it alone. Nothing
 * where the list is not there any more as it was when it was asked for.
 */
export const afterLook = (
  kept: readonly KeptList[],
  asked: Subscribed,
  latest: LatestList,
  { now, random }: Pick<SubscriptionNeeds, 'now' | 'random'>,
): Turn => {
  const one = kept.find((k) => k.list.id === asked.list.id)
  if (!isSubscribed(one) || one.source.url !== asked.source.url || one.source.seen.hash !== asked.source.seen.hash)
    return { done: { kind: 'looked' }, next: kept }
  const at = now()
  const replaced = (by: KeptList): KeptList[] => kept.map((k) => (k === one ? by : k))
  const fresh: KeptList = latest.kind === 'new' ? { ...one, list: latest.list, skipped: latest.skipped, at } : one
  const problem = latest.kind === 'new' ? tooMany(replaced(fresh)) : null
  const check = problem === null ? checkOf(latest, at) : { at, outcome: 'refused' as const, reason: 'too-much' as const, detail: problem }
  const failures = check.outcome !== 'refused' ? 0 : one.source.failures + (check.reason === 'cancelled' ? 0 : 1)
  const source: ListSource = {
    ...one.source,
    ...latest.learned,
    ...(check.outcome === 'accepted' && latest.kind === 'new' && { digest: latest.digest }),
    failures,
    checks: [check, ...one.source.checks].slice(0, mostChecks),
    next: at + dueAfter(failures, check.reason, random()),
  }
  return {
    done: { kind: 'checked', name: fresh.list.name, check },
    next: replaced({ ...(problem === null ? fresh : one), source }),
  }
}

const checkOf = (latest: LatestList, at: number): ListCheck => {
  if (latest.kind === 'new') return { at, outcome: 'accepted', to: latest.list.version }
  if (latest.kind === 'unchanged') return { at, outcome: 'unchanged' }
  return { at, outcome: 'refused', reason: latest.reason, ...(latest.detail !== '' && { detail: latest.detail }) }
}
