import { type Refused, refused } from '../model/refusal'
import { readAll } from './read-all'

export interface Wanted {
  url: string
  /** Bytes; more is refused, whatever the answer says of its length. */
  most: number
  /** Content types that are taken, without parameters. */
  types: readonly string[]
  /** SHA-256 of what we hold of it: the host may answer "not changed". */
  held?: string
}

export interface GetNeeds {
  fetch: typeof fetch
  /** Milliseconds until the last byte. */
  patience: number
  /** The reader's way out, if there is one. */
  stop?: AbortSignal
}

export type Got = { kind: 'bytes'; bytes: Uint8Array<ArrayBuffer> } | { kind: 'unchanged' } | Refused

/**
 * Gets a file, and tells nothing about who asks: no cookies, no referrer, no cache of the browser's, which would send back a mark that the
 * host chose. The mark that is sent back is the hash of what everybody holds. Nothing is followed elsewhere. Never rejects.
 */
export const get = async ({ url, most, types, held }: Wanted, { fetch, patience, stop: wayOut }: GetNeeds): Promise<Got> => {
  if (wayOut?.aborted) return refused('cancelled')
  const stop = new AbortController()
  const leave = (): void => stop.abort()
  const timer = setTimeout(leave, patience)
  wayOut?.addEventListener('abort', leave)
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      // The browser's own would name the reader's languages.
      headers: { accept: types.join(', '), 'accept-language': '*', ...(held && { 'if-none-match': `"${held}"` }) },
      signal: stop.signal,
    })
    if (answer.status === 304 && held) return { kind: 'unchanged' }
    const got = await taken(answer, most, types)
    if (got.kind === 'refused') stop.abort()
    return got
  } catch {
    if (wayOut?.aborted) return refused('cancelled')
    return stop.signal.aborted ? refused('timeout') : refused('offline')
  } finally {
    clearTimeout(timer)
    wayOut?.removeEventListener('abort', leave)
  }
}

const taken = async (answer: Response, most: number, types: readonly string[]): Promise<Got> => {
  if (answer.status !== 200) return refused('status', String(answer.status))
  const type = (answer.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!types.includes(type)) return refused('wrong-type', type.slice(0, 60))
  if (Number(answer.headers.get('content-length') ?? 0) > most) return refused('too-large')
  if (!answer.body) return { kind: 'bytes', bytes: new Uint8Array() }
  const bytes = await readAll(answer.body, most)
  return bytes ? { kind: 'bytes', bytes } : refused('too-large')
}
