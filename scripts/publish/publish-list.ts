import { gunzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { admit } from '../../lib/engine/admit'
import { engineVersion, type PublishedIndex } from '../../lib/model/publication'
import { acceptList } from '../../lib/sync/accept-list'
import { sha256, utf8 } from '../../lib/sync/digest'
import { signersFile, signersIn } from '../../lib/sync/given-key'
import { writeIndex } from '../../lib/sync/index-file'
import { limits } from '../../lib/sync/limits'
import { keyId } from '../../lib/sync/signature'
import { published } from './folder'
import { Unusable } from './keys'
import { packed, type Release, resign, times } from './publish'

type ListRelease = Omit<Release, 'keep'>

/**
 * Writes a list (docs/own-lists.md) into the folder of a static host. Throws {@link Unusable} for one that a reader's extension would refuse or
 * take in part, and where it is not newer than what is there.
 */
export const publishList = async (text: string, release: ListRelease): Promise<PublishedIndex> => {
  const { folder, key, now, days } = release
  const { id, version } = wholeList(text)
  const out = published(folder)
  const before = out.index()
  const there = before && setIn(folder, before.set[0])
  if (there && there.id !== id) throw new Unusable(`${folder} holds ${there.id ?? 'something else'}: a list has a folder of its own`)
  const json = JSON.stringify(JSON.parse(text))
  const digest = await sha256(utf8(json))
  if (before && before.version === version && before.digest === digest) {
    noteSigner(folder, key.public)
    return resign(release)
  }
  if (before && before.version >= version)
    throw new Unusable(`version ${version} is not newer than ${before.version}, which is published: count up "version" in the list`)
  const { hash, size } = await packed('sets', json, folder)
  if (size > limits.list) throw new Unusable(`${size} bytes are more than a list may have: ${limits.list}`)
  const index: PublishedIndex = {
    format: 1,
    version,
    ...times(now, days),
    engine: engineVersion,
    key: await keyId(key.public),
    digest,
    set: [hash, size, Buffer.byteLength(json)],
    deltas: [],
  }
  noteSigner(folder, key.public)
  out.write('index.json', await writeIndex(index, key.private))
  return index
}

/** Where readers may give a fingerprint in place of a key, the host names its keys; the newest first. */
export const noteSigner = (folder: string, key: string): void => {
  const out = published(folder)
  const before = signersIn(out.read(signersFile)?.toString() ?? '[]')
  if (before[0] !== key) out.write(signersFile, `${JSON.stringify([key, ...before.filter((one) => one !== key)])}\n`)
}

const wholeList = (text: string): { id: string; version: number } => {
  const accepted = acceptList(text, admit)
  if (accepted.kind === 'refused')
    throw new Unusable(`a reader would refuse it: ${accepted.reason}${accepted.detail && ` (${accepted.detail})`}`)
  const { list, skipped } = accepted
  const lines = skipped.map(({ part, name, why }) => `  ${[part, name].filter(Boolean).join(' ')}: ${why}`)
  if (lines.length > 0) throw new Unusable(`of this a reader would leave out:\n${lines.join('\n')}`)
  if (list.version < 1) throw new Unusable('"version" counts from 1')
  return list
}

const ListHead = z.object({ clauselight: z.literal('list'), id: z.string() })

/** The list in a published file; `id` undefined for something else. */
const setIn = (folder: string, hash: string): { id?: string } => {
  try {
    const parsed = z.safeParse(ListHead, JSON.parse(gunzipSync(published(folder).read(`sets/${hash}.bin`) ?? '').toString()))
    return parsed.success ? { id: parsed.data.id } : {}
  } catch {
    return {}
  }
}

/** Whether a folder holds a list rather than rules. */
export const holdsList = (folder: string): boolean => {
  const index = published(folder).index()
  return index !== null && setIn(folder, index.set[0]).id !== undefined
}
