import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PublishedIndex } from '../../lib/model/publication'
import { sha256 } from '../../lib/sync/digest'
import { openIndex, writeIndex } from '../../lib/sync/index-file'
import type { Publication } from './sample-publication'

/** The index that stands in a published folder. */
export const indexIn = ({ folder }: Publication): PublishedIndex => {
  const opened = openIndex(readFileSync(join(folder, 'index.json'), 'utf8'))
  if (opened.kind === 'refused') throw new Error('the index is whole')
  return PublishedIndex.parse(JSON.parse(opened.body))
}

/** Signs an index that says something else, as only the owner of the key can. */
export const signAnew = async (out: Publication, some: Partial<PublishedIndex>): Promise<void> =>
  writeFileSync(join(out.folder, 'index.json'), await writeIndex({ ...indexIn(out), ...some }, out.key.private))

/** Puts other bytes in the place of the set, with the hash that they have, and signs for them. */
export const otherSet = async (out: Publication, bytes: Uint8Array): Promise<void> => {
  const own = Uint8Array.from(bytes)
  const hash = await sha256(own)
  writeFileSync(join(out.folder, 'sets', `${hash}.bin`), own)
  await signAnew(out, { set: [hash, own.length, 1], deltas: [] })
}
