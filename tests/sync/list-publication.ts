import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PublishedIndex } from '../../lib/model/publication'
import { sha256, utf8 } from '../../lib/sync/digest'
import { openIndex, writeIndex } from '../../lib/sync/index-file'
import { type KeyPair, newKey } from '../../scripts/publish/keys'
import { publishList } from '../../scripts/publish/publish-list'
import { written } from '../app/lists/sample-list'

export interface ListPublication {
  folder: string
  key: KeyPair
  /** Publishes the sample list with some of it changed, as the command does. */
  publish(some?: Record<string, unknown>, days?: number): Promise<void>
  /** Signs an index that says something else, as only the owner of the key can. */
  signed(some: Partial<PublishedIndex>): Promise<void>
  /** Puts other bytes in the place of the list, with hashes and signature that fit them. */
  other(packed: Uint8Array, text: string, some?: Partial<PublishedIndex>): Promise<void>
  /** The same for a list that the command would not publish. */
  otherList(some: Record<string, unknown>): Promise<void>
  index: { read(): string; put(text: string): void }
  remove(): void
}

/** A folder as `npm run ruleset -- publish-list` writes it, and the ways in which it may be wrong. */
export const listPublication = async (): Promise<ListPublication> => {
  const folder = mkdtempSync(join(tmpdir(), 'list-'))
  const key = await newKey()
  const read = (): string => readFileSync(join(folder, 'index.json'), 'utf8')
  const put = (text: string): void => writeFileSync(join(folder, 'index.json'), text)
  const signed = async (some: Partial<PublishedIndex>): Promise<void> => {
    const opened = openIndex(read())
    if (opened.kind === 'refused') throw new Error('the index is whole')
    put(await writeIndex({ ...PublishedIndex.parse(JSON.parse(opened.body)), ...some }, key.private))
  }
  const other = async (packed: Uint8Array, text: string, some: Partial<PublishedIndex> = {}): Promise<void> => {
    const bytes = Uint8Array.from(packed)
    const hash = await sha256(bytes)
    writeFileSync(join(folder, 'sets', `${hash}.bin`), bytes)
    await signed({ set: [hash, bytes.length, text.length], digest: await sha256(utf8(text)), ...some })
  }
  return {
    folder,
    key,
    publish: async (some = {}, days = 30) => {
      await publishList(JSON.stringify(written(some)), { folder, key, days, now: new Date() })
    },
    signed,
    other,
    otherList: async (some) => {
      const text = JSON.stringify(written(some))
      const version = typeof some.version === 'number' ? { version: some.version } : {}
      await other(gzipSync(text), text, version)
    },
    index: { read, put },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
