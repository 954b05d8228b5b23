import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { admit } from '../../lib/engine/admit'
import type { AtHand, Latest } from '../../lib/model/published'
import type { LatestList } from '../../lib/model/published-list'
import { listPublisher } from '../../lib/sync/list-publisher'
import { publisher } from '../../lib/sync/publisher'

/**
 * Reads a published folder, or its index, as the extension would: signature, hashes, unpacking, bounds. `held`: the JSON of the version that a
 * delta is tried from.
 */
export const verifyFolder = (
  given: string,
  key: string,
  now: Date,
  held?: { version: number; digest: string; json: string },
): Promise<Latest> => {
  const index = existsSync(given) && statSync(given).isDirectory() ? join(given, 'index.json') : given
  const hand: AtHand = {
    source: { url: 'https://rules.invalid/index.json', key },
    trusted: key,
    seen: null,
    held: held ?? { version: 0, digest: '' },
    base: async () => held?.json ?? null,
    kept: async () => null,
    take: true,
    now: now.getTime(),
  }
  return publisher({ fetch: fromFolder(dirname(index), index), patience: 60_000, admit }).latest(hand)
}

/** The same for a folder that holds a list. */
export const verifyList = (given: string, key: string, now: Date): Promise<LatestList> => {
  const index = existsSync(given) && statSync(given).isDirectory() ? join(given, 'index.json') : given
  return listPublisher({ fetch: fromFolder(dirname(index), index), patience: 60_000, admit }).latest({
    url: 'https://lists.invalid/index.json',
    trusted: key,
    seen: null,
    held: null,
    now: now.getTime(),
    stop: new AbortController().signal,
  })
}

/** Answers requests from files, with the types that a host would give them. */
const fromFolder =
  (folder: string, index: string): typeof fetch =>
  async (input) => {
    const { pathname } = new URL(String(input))
    const file = pathname === '/index.json' ? index : join(folder, pathname)
    if (!existsSync(file)) return new Response('', { status: 404 })
    const type = file.endsWith('.bin') ? 'application/octet-stream' : 'application/json'
    return new Response(new Uint8Array(readFileSync(file)), { headers: { 'content-type': type } })
  }
