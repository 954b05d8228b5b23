import { fromBase64url, toBase64url } from './base64url'
import { sha256, utf8 } from './digest'

/** What a signature is for stands in front of what is signed, so that one cannot be passed off as another. */
export type Purpose = 'clauselight-index' | 'clauselight-key'

const message = (purpose: Purpose, text: string): Uint8Array<ArrayBuffer> => utf8(`${purpose}\n${text}`)

/** The first 64 bits of the SHA-256 of a public key (base64url): tells keys apart, and is no secret. */
export const keyId = async (publicKey: string): Promise<string> => toBase64url(Uint8Array.from(await keyHash(publicKey)).slice(0, 8))

/** The whole SHA-256 of a public key, for people to compare: hex, in groups of four. */
export const fingerprint = async (publicKey: string): Promise<string> =>
  Array.from(await keyHash(publicKey), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/.{4}(?=.)/g, '$& ')

const keyHash = async (publicKey: string): Promise<Uint8Array> =>
  fromBase64url(await sha256(fromBase64url(publicKey) ?? new Uint8Array())) ?? new Uint8Array()

/**
 * Whether an Ed25519 signature (RFC 8032) over a text is right. `unsupported`: this browser has no Ed25519 (Chrome before 137, Firefox
 * before 129). Never throws.
 */
export const verify = async (purpose: Purpose, text: string, signature: string, publicKey: string): Promise<boolean | 'unsupported'> => {
  const key = fromBase64url(publicKey)
  const bytes = fromBase64url(signature)
  if (key?.length !== 32 || bytes?.length !== 64) return false
  try {
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', imported, bytes, message(purpose, text))
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupported' : false
  }
}

/** `privateKey`: PKCS #8 in base64url. Rejects when it is none. */
export const sign = async (purpose: Purpose, text: string, privateKey: string): Promise<string> => {
  const bytes = fromBase64url(privateKey)
  if (!bytes) throw new TypeError('the private key is not base64url')
  const key = await crypto.subtle.importKey('pkcs8', bytes, 'Ed25519', false, ['sign'])
  return toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, message(purpose, text))))
}
