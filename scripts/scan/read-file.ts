import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A page is never larger; what unpacks to more is no page. */
const longestUnpacked = 200_000_000

/** The bytes of a file or, for `-`, of standard input; unpacked where the name ends in `.gz`. */
export const readBytes = (file: string): Buffer | { error: string } => {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file)
    return file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: longestUnpacked }) : bytes
  } catch (error) {
    return { error: reason(error) }
  }
}

const reason = (error: unknown): string => {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder, not a file'
  if (code === 'EACCES') return 'it may not be read'
  if (typeof code === 'string' && /^Z_|ERR_BUFFER_TOO_LARGE/.test(code)) return 'it is not a gzip file that can be unpacked'
  return `it could not be read (${error instanceof Error ? error.message : String(error)})`
}

/**
 * The text of a file: UTF-8, or UTF-16 where a mark says so; `null` where it is neither. A page in another encoding declares it, so for HTML
 * the bytes are handed on.
 */
export const decoded = (bytes: Buffer): string | null => {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A text of another age: every byte is a letter. */
export const decodedLatin = (bytes: Buffer): string => new TextDecoder('windows-1252').decode(bytes)

/** Why bytes are no text, or null. */
export const notText = (bytes: Buffer): string | null => {
  if (bytes.length === 0) return 'it is empty'
  const head = bytes.subarray(0, 8_192)
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'it is a PDF, not text or HTML'
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return null
  const controls = head.reduce((n, byte) => n + (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) ? 1 : 0), 0)
  return head.includes(0) || controls > head.length / 50 ? 'it is not text or HTML' : null
}
