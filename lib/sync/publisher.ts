import { engineVersion, type PublishedIndex } from '../model/publication'
import type { AtHand, Latest, Learned, Publisher } from '../model/published'
import { type Refused, refused } from '../model/refusal'
import { type Admit, accept } from './accept'
import { changesBetween } from './changes'
import { base64urlToHex, sha256 } from './digest'
import { type GetNeeds, get } from './get'
import { checkIndex, openIndex } from './index-file'
import { followKeys } from './key-chain'
import { isObject } from './keyed'
import { limits } from './limits'
import { fetchSet } from './set-file'
import { fingerprint } from './signature'

export interface PublisherNeeds extends GetNeeds {
  admit: Admit
}

/** Reads what a publisher has put on a static host: first signature, then hash, then shape and bounds. */
export const publisher = (needs: PublisherNeeds): Publisher => ({
  latest: async (hand) => {
    const asking = hand.stop ? { ...needs, stop: hand.stop } : needs
    const index = await newestIndex(hand, asking)
    if (index.kind !== 'index') return index
    const { learned } = index
    const outcome = await judge(index.index, hand, asking)
    return outcome.kind === 'refused' && !believed.has(outcome.reason) ? { ...outcome, learned: null } : { ...outcome, learned }
  },
  open: (json) => accept(parsed(json), needs.admit),
  fingerprint,
})

/** Refusals that say nothing against the index itself: it remains the newest that was seen. */
export const believed: ReadonlySet<string> = new Set([
  'cancelled',
  'offline',
  'timeout',
  'status',
  'wrong-type',
  'too-large',
  'bomb',
  'tampered',
  'malformed',
  'too-new',
])

type Found =
  | { kind: 'index'; index: PublishedIndex; learned: Learned }
  | { kind: 'unchanged'; learned: null }
  | (Refused & { learned: null })

/** The index at an address, once it has been found to be the publisher's: whether it is too old is for the caller to judge. */
export const newestIndex = async (hand: Pick<AtHand, 'seen' | 'held' | 'trusted' | 'source' | 'now'>, needs: GetNeeds): Promise<Found> => {
  const { seen, held, trusted, source } = hand
  // Only while the rules in use are those of the index is "not changed" an answer.
  const same = seen && seen.digest === held.digest ? { held: seen.hash } : {}
  const got = await get({ url: source.url, most: limits.index, types: jsonTypes, ...same }, needs)
  if (got.kind === 'refused') return { ...got, learned: null }
  if (got.kind === 'unchanged')
    return seen && isPast(seen.expires, hand.now)
      ? { ...refused('expired', seen.expires), learned: null }
      : { kind: 'unchanged', learned: null }
  const unchecked = openIndex(new TextDecoder().decode(got.bytes))
  if (unchecked.kind === 'refused') return { ...unchecked, learned: null }
  const key = await followed(unchecked.key, trusted, source.url, needs)
  if (!key) return { ...refused('wrong-key', unchecked.key.slice(0, 11)), learned: null }
  const checked = await checkIndex(unchecked, key)
  if (checked.kind === 'refused') return { ...checked, learned: null }
  const { version, created, expires, digest } = checked.index
  const learned = { seen: { hash: await sha256(got.bytes), version, created, expires, digest: base64urlToHex(digest) }, trusted: key }
  return { kind: 'index', index: checked.index, learned }
}

/** The key of that id, if it is the trusted one or one that it vouched for. */
const followed = async (id: string, trusted: string, url: string, needs: GetNeeds): Promise<string | null> => {
  const direct = await followKeys('[]', trusted, id)
  if (direct) return direct
  const got = await get({ url: new URL('keys.json', url).href, most: limits.keys, types: jsonTypes }, needs)
  return got.kind === 'bytes' ? followKeys(new TextDecoder().decode(got.bytes), trusted, id) : null
}

type Judged = { kind: 'unchanged' } | { kind: 'waiting'; version: number } | Omit<Latest & { kind: 'new' }, 'learned'> | Refused

const judge = async (index: PublishedIndex, hand: AtHand, needs: PublisherNeeds): Promise<Judged> => {
  const { seen, held } = hand
  if (isPast(index.expires, hand.now)) return refused('expired', index.expires)
  if (seen && (index.version < seen.version || index.created < seen.created)) return refused('older', `${index.version} < ${seen.version}`)
  if (index.version < held.version && hand.take) return refused('older', `${index.version} < ${held.version}`)
  if (index.version === held.version || base64urlToHex(index.digest) === held.digest) return { kind: 'unchanged' }
  if (index.engine > engineVersion) return refused('too-new', `engine ${index.engine}`)
  if (!hand.take) return index.version > held.version ? { kind: 'waiting', version: index.version } : { kind: 'unchanged' }
  const set = await fetchSet(index, hand, needs)
  if (set.kind === 'refused') return set
  const accepted = accept(set.raw, needs.admit)
  if (accepted.kind === 'refused') return accepted
  // What is inside must be what the index speaks of.
  if (accepted.ruleset.version !== index.version) return refused('tampered', 'version')
  const changes = changesBetween(parsed((await hand.base()) ?? '') ?? {}, set.raw)
  return { kind: 'new', ruleset: accepted.ruleset, json: set.json, changes, skipped: accepted.skipped.slice(0, mostSkipped) }
}

export const isPast = (moment: string, now: number): boolean => !(Date.parse(moment) > now)

/** Enough to tell what kind of thing was left out. */
const mostSkipped = 50

export const jsonTypes = ['application/json']

const parsed = (json: string): object | null => {
  try {
    const value: unknown = JSON.parse(json)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
