import type { PublishedIndex } from '../model/publication'
import type { AtHand } from '../model/published'
import { type Refused, refused } from '../model/refusal'
import { base64urlToHex, digestOf, hexToBase64url, sha256 } from './digest'
import { type GetNeeds, get } from './get'
import { unpack } from './gzip'
import { isObject } from './keyed'
import { limits } from './limits'
import { applyPatch } from './patch'

/** The JSON of a set, whose digest has been found right, and what it says. */
export interface SetFile {
  kind: 'set'
  json: string
  raw: object
}

/** The ruleset that an index speaks of: kept from before, or by the smallest delta that fits, or whole. */
export const fetchSet = async (index: PublishedIndex, hand: AtHand, needs: GetNeeds): Promise<SetFile | Refused> => {
  const before = await hand.kept(base64urlToHex(index.digest))
  const kept = before === null ? null : await checked(parsedOf(before), index.digest)
  if (kept?.kind === 'set') return kept
  const delta = await byDelta(index, hand, needs)
  if (delta?.kind === 'set') return delta
  const [hash, size] = index.set
  const got = await file('sets', hash, Math.min(size, limits.set), hand.source.url, needs)
  return got.kind === 'refused' ? got : checked(parsedOf(got.text), index.digest)
}

/** Null where none fits. A delta that leads to anything but the set is as good as none: the set is fetched whole. */
const byDelta = async (index: PublishedIndex, hand: AtHand, needs: GetNeeds): Promise<SetFile | Refused | null> => {
  const fitting = index.deltas.find(([since]) => since <= hand.held.version && hand.held.version < index.version)
  if (!fitting) return null
  const base = parsedOf((await hand.base()) ?? '')
  if (!isObject(base) || base.digest !== hand.held.digest) return null
  const [, hash, size] = fitting
  const got = await file('deltas', hash, Math.min(size, limits.delta), hand.source.url, needs)
  if (got.kind === 'refused') return got
  try {
    return await checked(applyPatch(base, parsedOf(got.text)), index.digest)
  } catch {
    return refused('malformed', 'delta')
  }
}

/** A file that is named after its content, unpacked: `most` bytes of it are taken, and `unpacked` of what is in it. */
export const file = async (
  folder: 'sets' | 'deltas',
  hash: string,
  most: number,
  index: string,
  needs: GetNeeds,
  unpacked: number = limits.unpacked,
): Promise<{ kind: 'text'; text: string } | Refused> => {
  const got = await get({ url: new URL(`${folder}/${hash}.bin`, index).href, most, types: ['application/octet-stream'] }, needs)
  if (got.kind === 'unchanged') return refused('status', '304')
  if (got.kind === 'refused') return got
  if ((await sha256(got.bytes)) !== hash) return refused('tampered', folder)
  const all = await unpack(got.bytes, unpacked)
  return all.kind === 'refused' ? all : { kind: 'text', text: new TextDecoder().decode(all.bytes) }
}

const checked = async (raw: unknown, digest: string): Promise<SetFile | Refused> => {
  if (!isObject(raw)) return refused('malformed', 'set')
  try {
    if (hexToBase64url(raw.digest) !== digest || (await digestOf(raw)) !== digest) return refused('tampered', 'digest')
    return { kind: 'set', json: JSON.stringify(raw), raw }
  } catch {
    return refused('malformed', 'set')
  }
}

const parsedOf = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
