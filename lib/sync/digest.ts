import { fromBase64url, toBase64url } from './base64url'

/** SHA-256 in base64url, as files are named and indexes point to them. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** The digest that a ruleset has by its content: SHA-256 of all the rest of it as JSON. Throws a RangeError on absurd nesting. */
export const digestOf = async (raw: object): Promise<string> => {
  const rest = Object.fromEntries(Object.entries(raw).filter(([name]) => name !== 'digest'))
  return sha256(utf8(JSON.stringify(rest)))
}

/** A digest as rulesets carry it (hex), as indexes do; empty for anything else. */
export const hexToBase64url = (hex: unknown): string =>
  typeof hex === 'string' && /^[0-9a-f]{64}$/.test(hex)
    ? toBase64url(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
    : ''

/** The other way round. */
export const base64urlToHex = (digest: string): string =>
  Array.from(fromBase64url(digest) ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('')
