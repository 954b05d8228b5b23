import type { GetNeeds } from './get'
import { readAll } from './read-all'

/** Bytes of a page; the longest terms known have a third of it, and a page's scripts stand in it too. */
const mostBytes = 6_000_000
/** Characters of a header that is sent back as it came. */
const longestMark = 200

const types: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

type Failure = 'offline' | 'timeout' | 'status' | 'wrong-type' | 'too-large'

/** `url`: the address that answered, after redirects. */
export type FetchedPage =
  | { kind: 'page'; url: string; html: string; etag: string | null; modified: string | null }
  | { kind: 'not-modified' }
  | { kind: 'failed'; reason: Failure; detail: string }

/**
 * Fetches a page as anybody would see it: no cookies, no referrer, no cache. `etag` and `modified` are what the host gave with the page that
 * we hold; with neither, "not modified" is a failure. Follows redirects: where they led is for the caller to judge. Never rejects.
 */
export const fetchPage = async (
  { url, etag, modified }: { url: string; etag: string | null; modified: string | null },
  { fetch, patience }: GetNeeds,
): Promise<FetchedPage> => {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      headers: {
        accept: 'text/html,application/xhtml+xml',
        ...(etag && { 'if-none-match': etag }),
        ...(modified && { 'if-modified-since': modified }),
      },
      signal: stop.signal,
    })
    if (answer.status === 304 && (etag || modified)) return { kind: 'not-modified' }
    const taken = await take(answer, url)
    if (taken.kind === 'failed') stop.abort()
    return taken
  } catch {
    return failed(stop.signal.aborted ? 'timeout' : 'offline')
  } finally {
    clearTimeout(timer)
  }
}

const failed = (reason: Failure, detail = ''): FetchedPage => ({ kind: 'failed', reason, detail })

const take = async (answer: Response, asked: string): Promise<FetchedPage> => {
  if (answer.status !== 200) return failed('status', String(answer.status))
  const [type = '', ...more] = (answer.headers.get('content-type') ?? '').split(';').map((part) => part.trim())
  if (!types.has(type.toLowerCase())) return failed('wrong-type', type.slice(0, 60))
  if (Number(answer.headers.get('content-length') ?? 0) > mostBytes) return failed('too-large')
  const bytes = answer.body ? await readAll(answer.body, mostBytes) : new Uint8Array()
  if (!bytes) return failed('too-large')
  const charset = more.find((part) => /^charset=/i.test(part))?.slice(8)
  return {
    kind: 'page',
    url: answer.url || asked,
    html: decoded(bytes, charset),
    etag: mark(answer.headers.get('etag')),
    modified: mark(answer.headers.get('last-modified')),
  }
}

/** A mark that is longer than any needs to be is not sent back. */
const mark = (header: string | null): string | null => (header && header.length <= longestMark ? header : null)

/** A byte order mark first, then the header, then what the page says of itself in its first kilobyte; UTF-8 where none says anything. */
const decoded = (bytes: Uint8Array<ArrayBuffer>, charset: string | undefined): string => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes)
  const said = charset ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)))?.[1]
  return decoderFor((said ?? 'utf-8').replaceAll(/["']/g, '')).decode(bytes)
}

const decoderFor = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
