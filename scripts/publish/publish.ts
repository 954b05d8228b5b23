import { gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { engineVersion, type PublishedIndex } from '../../lib/model/publication'
import { Ruleset } from '../../lib/model/ruleset'
import { hexToBase64url, sha256, utf8 } from '../../lib/sync/digest'
import { writeIndex } from '../../lib/sync/index-file'
import { limits } from '../../lib/sync/limits'
import { makePatch } from '../../lib/sync/patch'
import { keyId, sign } from '../../lib/sync/signature'
import { published } from './folder'
import { type KeyPair, Unusable } from './keys'

export interface Release {
  folder: string
  key: KeyPair
  /** Deltas start from as many versions back as this. */
  keep: number
  /** Days until the index expires. */
  days: number
  now: Date
}

/** Writes a version into the folder of a static host. Throws {@link Unusable} where it is not newer than what is there. */
export const publish = async (given: Ruleset, release: Release): Promise<PublishedIndex> => {
  // In one order, the one in which it is built: deltas go by it.
  const { digest: own, ...rest } = z.parse(Ruleset, given)
  const ruleset = { ...rest, digest: own }
  const { folder, keep, now, days, key } = release
  const out = published(folder)
  const before = out.index()
  const digest = hexToBase64url(ruleset.digest)
  if (before && before.version === ruleset.version && before.digest === digest) return resign(release)
  if (before && before.version >= ruleset.version)
    throw new Unusable(
      `version ${ruleset.version} is not newer than ${before.version}, which is published: count up assets/ruleset/version.json`,
    )
  const json = JSON.stringify(ruleset)
  const bases = [...out.sets()].filter(([version]) => version < ruleset.version).sort(([a], [b]) => b - a)
  const set = await packed('sets', json, folder)
  const index: PublishedIndex = {
    format: 1,
    version: ruleset.version,
    ...times(now, days),
    engine: engineVersion,
    key: await keyId(key.public),
    digest,
    set: [set.hash, set.size, Buffer.byteLength(json)],
    deltas: await deltas(ruleset, bases.slice(0, keep), set.size, folder),
  }
  out.write('index.json', await writeIndex(index, key.private))
  return index
}

/** Signs what is published anew, with a new term: an index that expires is refused, so this is done well before. */
export const resign = async ({ folder, key, days, now }: Omit<Release, 'keep'>): Promise<PublishedIndex> => {
  const out = published(folder)
  const before = out.index()
  if (!before) throw new Unusable(`${folder} holds no index: publish first`)
  const index = { ...before, ...times(now, days), key: await keyId(key.public) }
  out.write('index.json', await writeIndex(index, key.private))
  return index
}

/** Has the old key vouch for a new one, and signs with the new one from now on. */
export const rotate = async (old: KeyPair, release: Omit<Release, 'keep'>): Promise<void> => {
  const out = published(release.folder)
  const link = { key: release.key.public, by: await keyId(old.public), sig: await sign('clauselight-key', release.key.public, old.private) }
  const links = out.links().filter((l) => l.by !== link.by)
  if (links.length >= limits.links) throw new Unusable(`more than ${limits.links} rotations: build the extension with the newest key`)
  out.write('keys.json', `${JSON.stringify([...links, link])}\n`)
  await resign(release)
}

/** One from the version before, and one that starts anywhere in the last few: which is asked for tells next to nothing about the reader. */
const deltas = async (
  ruleset: Ruleset,
  bases: readonly [number, object][],
  setSize: number,
  folder: string,
): Promise<PublishedIndex['deltas']> => {
  const made: PublishedIndex['deltas'] = []
  const [near, ...wider] = [1, ...counts(bases.length)].map((count) => bases.slice(0, count))
  for (const choices of [[near], wider]) {
    for (const some of choices) {
      const since = some?.at(-1)?.[0]
      if (!some || since === undefined) continue
      const patch = makePatch(
        some.map(([, set]) => set),
        ruleset,
      )
      const json = JSON.stringify(patch)
      const size = gzipSync(json, { level: 9 }).length
      // One that saves little is not worth a file.
      if (size > limits.delta || size * 2 > setSize) continue
      const { hash } = await packed('deltas', json, folder)
      made.push([since, hash, size])
      break
    }
  }
  return made
}

/** As far back as is worth it: all that are kept, or half of them, and so on. */
const counts = (most: number): number[] => (most < 2 ? [] : [most, ...counts(Math.floor(most / 2))])

/** Puts a file, packed, under the name that its bytes have. */
export const packed = async (part: 'sets' | 'deltas', json: string, folder: string): Promise<{ hash: string; size: number }> => {
  const bytes = Uint8Array.from(gzipSync(utf8(json), { level: 9 }))
  const hash = await sha256(bytes)
  published(folder).write(`${part}/${hash}.bin`, bytes)
  return { hash, size: bytes.length }
}

/** From when and until when an index holds. */
export const times = (now: Date, days: number): { created: string; expires: string } => ({
  created: moment(now),
  expires: moment(new Date(now.getTime() + days * 86_400_000)),
})

const moment = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z')
