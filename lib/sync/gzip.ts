import { type Refused, refused } from '../model/refusal'
import { readAll } from './read-all'

/** Unpacks gzip and stops as soon as there is more than `most` bytes, however little it was packed. */
export const unpack = async (
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<{ kind: 'bytes'; bytes: Uint8Array<ArrayBuffer> } | Refused> => {
  try {
    const all = await readAll(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), most)
    return all ? { kind: 'bytes', bytes: all } : refused('bomb')
  } catch {
    return refused('malformed', 'gzip')
  }
}

export const pack = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
