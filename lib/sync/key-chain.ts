import * as z from 'zod/mini'
import { KeyLink } from '../model/publication'
import { limits } from './limits'
import { keyId, verify } from './signature'

/**
 * The public key with the id `wanted`, if a chain of signatures leads to it from the trusted one; null if not. `file`: keys.json as it came.
 * Each key vouches for the next, so that a reader who missed one rotation, or three, finds the way.
 */
export const followKeys = async (file: string, trusted: string, wanted: string): Promise<string | null> => {
  const links = linksIn(file)
  let reached = trusted
  for (let step = 0; step < limits.links; step++) {
    const id = await keyId(reached)
    if (id === wanted) return reached
    const next = await vouchedBy(links, reached, id)
    if (!next) return null
    reached = next
  }
  return null
}

const vouchedBy = async (links: readonly KeyLink[], key: string, id: string): Promise<string | null> => {
  for (const link of links) if (link.by === id && (await verify('clauselight-key', link.key, link.sig, key)) === true) return link.key
  return null
}

/** What cannot be read is left out. */
export const linksIn = (file: string): KeyLink[] => {
  try {
    const list: unknown = JSON.parse(file)
    if (!Array.isArray(list)) return []
    return list.slice(0, limits.links).flatMap((entry) => {
      const parsed = z.safeParse(KeyLink, entry)
      return parsed.success ? [parsed.data] : []
    })
  } catch {
    return []
  }
}
