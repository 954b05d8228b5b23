import * as z from 'zod/mini'
import type { ListRefused } from '../model/list-source'
import { fromBase64url } from './base64url'
import { hexToBase64url, sha256 } from './digest'
import { type GetNeeds, get } from './get'
import { limits } from './limits'
import { jsonTypes } from './publisher'

/** What a reader pasted: a public key as publishers write it, or the SHA-256 of one in hex; `bytes` are base64url. Null for anything else. */
export const givenKey = (text: string): { kind: 'key' | 'fingerprint'; bytes: string } | null => {
  const bare = text.trim()
  if (/^[A-Za-z0-9_-]{43}$/.test(bare) && fromBase64url(bare)?.length === 32) return { kind: 'key', bytes: bare }
  // As it is shown, in groups of four, or as other programs write it, with colons.
  const bytes = hexToBase64url(bare.replace(/[\s:]/g, '').toLowerCase())
  return bytes === '' ? null : { kind: 'fingerprint', bytes }
}

/**
 * The public key that is meant. Of a fingerprint the key is asked for at the host, among those that ever signed there: which one it is does
 * not rest with the host.
 */
export const keyFor = async (given: string, url: string, needs: GetNeeds): Promise<{ kind: 'key'; key: string } | ListRefused> => {
  const meant = givenKey(given)
  if (!meant) return { kind: 'refused', reason: 'bad-key', detail: '' }
  if (meant.kind === 'key') return { kind: 'key', key: meant.bytes }
  const got = await get({ url: new URL(signersFile, url).href, most: limits.keys, types: jsonTypes }, needs)
  if (got.kind === 'refused') return { ...got, detail: [signersFile, got.detail].filter(Boolean).join(', ') }
  const keys = got.kind === 'bytes' ? signersIn(new TextDecoder().decode(got.bytes)) : []
  for (const key of keys) if ((await sha256(fromBase64url(key) ?? new Uint8Array())) === meant.bytes) return { kind: 'key', key }
  return { kind: 'refused', reason: 'wrong-key', detail: signersFile }
}

/** Beside the index: the public keys that have signed it, the newest first. */
export const signersFile = 'signers.json'

const Signers = z.array(z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)))

/** What cannot be read holds none. */
export const signersIn = (file: string): string[] => {
  try {
    const parsed = z.safeParse(Signers, JSON.parse(file))
    return parsed.success ? parsed.data.slice(0, limits.links + 1) : []
  } catch {
    return []
  }
}
