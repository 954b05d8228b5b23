import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { type KeyLink, PublishedIndex } from '../../lib/model/publication'
import { openIndex } from '../../lib/sync/index-file'
import { linksIn } from '../../lib/sync/key-chain'

/** What has been published into a folder so far. Files named after their content never change; only index and keys do. */
export const published = (folder: string) => {
  const read = (name: string): Buffer | null => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : null)
  /** Whole or not at all: a host that copies meanwhile finds the old file or the new one. */
  const write = (name: string, bytes: Uint8Array | string): void => {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.part`, bytes)
    renameSync(`${file}.part`, file)
  }
  return {
    read,
    write,
    /** The index as it stands there, whether or not its signature is right; null where none does. */
    index: (): PublishedIndex | null => {
      const opened = openIndex(read('index.json')?.toString() ?? '')
      const parsed = opened.kind === 'unchecked' ? z.safeParse(PublishedIndex, JSON.parse(opened.body)) : null
      return parsed?.success ? parsed.data : null
    },
    links: (): KeyLink[] => linksIn(read('keys.json')?.toString() ?? '[]'),
    /** Every whole set, by version; of two with the same version the later in the folder. */
    sets: (): Map<number, object> => {
      const names = existsSync(join(folder, 'sets')) ? readdirSync(join(folder, 'sets')).filter((name) => name.endsWith('.bin')) : []
      const all = names.map((name) => numbered(JSON.parse(gunzipSync(readFileSync(join(folder, 'sets', name))).toString())))
      return new Map(all.sort(([a], [b]) => a - b))
    },
  }
}

/** The set itself, as it stands there: a schema would put its fields in another order, and deltas start from the very bytes. */
const numbered = (set: object): [number, object] => [Version.parse(set).version, set]

const Version = z.object({ version: z.int() })
