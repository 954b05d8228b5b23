import * as z from 'zod/mini'
import { linkText } from '../../engine/kept/chain'
import { notesOf, pack, unpack } from '../../engine/kept/pack'
import type { KeptVersion } from '../../model/kept'
import { KeptText } from '../../model/kept-text'

/** What the browser does with bytes. `gunzip` rejects for what is no whole gzip. */
export interface Bytes {
  gzip(text: string): Promise<Uint8Array>
  gunzip(bytes: Uint8Array): Promise<string>
  /** In hex, of the text in UTF-8. */
  sha256(text: string): Promise<string>
}

export type Unsealed = Omit<KeptVersion, 'length' | 'textHash' | 'notesHash' | 'link'>

/** A version with its hashes, and its text as it is stored. */
export const seal = async (bytes: Bytes, some: Unsealed, kept: KeptText): Promise<{ version: KeptVersion; body: Uint8Array }> => {
  const [textHash, notesHash, body] = await Promise.all([bytes.sha256(kept.text), bytes.sha256(notesOf(kept)), bytes.gzip(pack(kept))])
  const unlinked = { ...some, length: kept.text.length, textHash, notesHash }
  return { version: { ...unlinked, link: await bytes.sha256(linkText(unlinked)) }, body }
}

/** A stored text, if it is whole and the one that its version names. */
export const unseal = async (bytes: Bytes, version: KeptVersion, body: Uint8Array): Promise<KeptText | 'damaged'> => {
  const packed = await bytes.gunzip(body).catch(() => null)
  const parsed = z.safeParse(KeptText, packed === null ? null : unpack(packed))
  if (!parsed.success || (await bytes.sha256(parsed.data.text)) !== version.textHash) return 'damaged'
  return parsed.data
}
