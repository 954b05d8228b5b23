import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { fromBase64url, toBase64url } from '../../lib/sync/base64url'

const KeyFile = z.object({ what: z.literal('clauselight ruleset key'), public: z.string(), private: z.string() })
export type KeyPair = Pick<z.infer<typeof KeyFile>, 'public' | 'private'>

/** What a person got wrong: a file, a key, an option. */
export class Unusable extends Error {}

export const newKey = async (): Promise<KeyPair> => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 keys come in pairs')
  const bytes = async (format: 'raw' | 'pkcs8', key: CryptoKey): Promise<string> =>
    toBase64url(new Uint8Array(await crypto.subtle.exportKey(format, key)))
  return { public: await bytes('raw', pair.publicKey), private: await bytes('pkcs8', pair.privateKey) }
}

/** Writes a pair where only its owner can read it. Never over a file that is there: a key that is lost is lost. */
export const writeKey = (file: string, pair: KeyPair): void => {
  if (existsSync(file)) throw new Unusable(`${file} is there already: a key is never written over`)
  writeFileSync(file, `${JSON.stringify({ what: 'clauselight ruleset key', ...pair })}\n`, { mode: 0o600, flag: 'wx' })
  writeFileSync(`${file}.pub`, `${pair.public}\n`)
}

export const readKey = (file: string): KeyPair => {
  if (!existsSync(file)) throw new Unusable(`${file} is not there: make a key with "npm run ruleset -- keygen --out ${file || 'FILE'}"`)
  try {
    return z.parse(KeyFile, JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new Unusable(`${file} is no key: give the file that "keygen" wrote`)
  }
}

/** A public key as itself, or as the file that holds it. */
export const readPublic = (given: string): string => {
  const text = existsSync(given) ? readFileSync(given, 'utf8').trim() : given
  const key = text.startsWith('{') ? readKey(given).public : text
  if (fromBase64url(key)?.length !== 32) throw new Unusable(`"${given}" is no public key: give the .pub file, or the 43 letters in it`)
  return key
}
