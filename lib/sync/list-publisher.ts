import type { ListRefused } from '../model/list-source'
import { engineVersion, type PublishedIndex } from '../model/publication'
import type { LatestList, ListAtHand, ListPublisher } from '../model/published-list'
import { type Refused, refused } from '../model/refusal'
import type { Admit } from './accept'
import { acceptList } from './accept-list'
import { base64urlToHex, sha256, utf8 } from './digest'
import type { GetNeeds } from './get'
import { keyFor } from './given-key'
import { limits } from './limits'
import { believed, isPast, newestIndex } from './publisher'
import { file } from './set-file'
import { fingerprint } from './signature'

/** Reads a list that stands on a static host, as rules are read: first signature, then hash, then shape and bounds. */
export const listPublisher = (needs: GetNeeds & { admit: Admit }): ListPublisher => ({
  keyFor: (given, url, stop) => keyFor(given, url, { ...needs, stop }),
  latest: async (hand) => {
    const asking = { ...needs, stop: hand.stop }
    const { url, trusted, seen, now } = hand
    const held = hand.held ?? { version: 0, digest: '' }
    const index = await newestIndex({ source: { url, key: trusted }, trusted, seen, held, now }, asking)
    if (index.kind !== 'index') return index
    const { learned } = index
    const outcome = await judge(index.index, hand, asking)
    return outcome.kind === 'refused' && !saysNothing.has(outcome.reason) ? { ...outcome, learned: null } : { ...outcome, learned }
  },
  fingerprint,
})

/** Refusals that say nothing against the index itself. */
const saysNothing: ReadonlySet<string> = new Set([...believed, 'not-a-list', 'nothing'])

type Judged = { kind: 'unchanged' } | Omit<LatestList & { kind: 'new' }, 'learned'> | Refused | ListRefused

const judge = async (index: PublishedIndex, { url, seen, held, now }: ListAtHand, needs: GetNeeds & { admit: Admit }): Promise<Judged> => {
  const digest = base64urlToHex(index.digest)
  const newest = Math.max(seen?.version ?? 0, held?.version ?? 0)
  if (isPast(index.expires, now)) return refused('expired', index.expires)
  if (index.version < newest || (seen && index.created < seen.created)) return refused('older', `${index.version} < ${newest}`)
  if (held && (index.version === held.version || digest === held.digest)) return { kind: 'unchanged' }
  if (index.engine > engineVersion) return refused('too-new', `engine ${index.engine}`)
  const [hash, size] = index.set
  const got = await file('sets', hash, Math.min(size, limits.list), url, needs, limits.listUnpacked)
  if (got.kind === 'refused') return got
  if ((await sha256(utf8(got.text))) !== index.digest) return refused('tampered', 'digest')
  const accepted = acceptList(got.text, needs.admit)
  if (accepted.kind === 'refused') return accepted
  const { list, skipped } = accepted
  // What is inside must be what the index speaks of, and the list that the reader added.
  if (list.version !== index.version) return refused('tampered', 'version')
  if (held && list.id !== held.id) return { kind: 'refused', reason: 'another-list', detail: list.id }
  return { kind: 'new', list, digest, skipped }
}
