import * as z from 'zod/mini'
import { PublishedIndex } from '../model/publication'
import { type Refused, refused } from '../model/refusal'
import { sign, verify } from './signature'

/** The index as one line of JSON whose last field is the signature over everything before it, byte for byte. */
export const writeIndex = async (index: PublishedIndex, privateKey: string): Promise<string> => {
  const body = JSON.stringify(z.parse(PublishedIndex, index))
  return `${body.slice(0, -1)},"sig":"${await sign('clauselight-index', body, privateKey)}"}\n`
}

/** What a file says before anybody has checked whether it is true: the text that is signed, the signature, and whose it claims to be. */
export interface UncheckedIndex {
  kind: 'unchecked'
  body: string
  signature: string
  key: string
}

export const openIndex = (file: string): UncheckedIndex | Refused => {
  const signed = /^(\{.*),"sig":"([A-Za-z0-9_-]{86})"\}\n?$/s.exec(file)
  const body = signed ? `${signed[1]}}` : file
  const value = parsedOf(body)
  if (typeof value !== 'object' || value === null) return refused('malformed', 'index')
  if (!signed) return refused('unsigned')
  const key: unknown = Reflect.get(value, 'key')
  return { kind: 'unchecked', body, signature: signed[2] ?? '', key: typeof key === 'string' ? key : '' }
}

/** The index, once the signature has been found right. */
export const checkIndex = async (
  { body, signature }: UncheckedIndex,
  publicKey: string,
): Promise<{ kind: 'index'; index: PublishedIndex } | Refused> => {
  const right = await verify('clauselight-index', body, signature, publicKey)
  if (right === 'unsupported') return refused('unsupported')
  if (!right) return refused('tampered', 'index')
  const value = parsedOf(body)
  const parsed = z.safeParse(PublishedIndex, value)
  if (parsed.success) return { kind: 'index', index: parsed.data }
  // Signed by the right key, in a form of later days.
  const format: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'format') : undefined
  return typeof format === 'number' && format > 1 ? refused('too-new', 'index') : refused('malformed', 'index')
}

const parsedOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
