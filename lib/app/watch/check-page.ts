import type { Side } from '../../engine/compare/side'
import type { ChangesReply } from '../../model/changes-reply'
import type { Comparison } from '../../model/comparison'
import type { PageText } from '../../model/page'
import type { CheckOutcome, FetchFailure, Watched, WatchMode, WatchNews } from '../../model/watch'
import { outlineOf } from '../kept/outline'
import { compareWith, type OpenNeeds, sideOfVisit, type Visited } from '../kept/reading'
import { baseOf, compareWithBase, type OpenBase, openBase, openNewest } from './base'
import type { Base, WatchStore } from './store'

/** `url`: the address that answered, after redirects. */
export type Fetched =
  | { kind: 'page'; url: string; html: string; etag: string | null; modified: string | null }
  | { kind: 'not-modified' }
  | { kind: 'failed'; reason: FetchFailure; detail: string }

export interface CheckNeeds extends OpenNeeds {
  store: Pick<WatchStore, 'base'>
  /** Whether the browser lets us speak to the site of an address; the reader may have withdrawn it. */
  mayFetch(url: string): Promise<boolean>
  /** Never rejects. */
  fetchPage(wanted: { url: string; etag: string | null; modified: string | null }): Promise<Fetched>
  /** Reads the text of a page; null where it could not be parsed. */
  parse(html: string, url: string): Promise<PageText | null>
  /** Null where the rules cannot be read. */
  read(page: PageText, url: string): Promise<Visited | null>
  /** Compares with what the reader read last and keeps what is new, as at a visit. */
  keep(visited: Visited): Promise<ChangesReply>
  now: () => number
}

/** What a check found out, and what is to be noted with it. Left out: it stays as it was. */
export interface Checked {
  outcome: CheckOutcome
  mode?: WatchMode
  news?: WatchNews
  base?: Base
  validators?: Pick<Watched, 'etag' | 'modified'>
}

/** No terms without scripts, where there were terms on a visit. */
const needsScripts: ReadonlySet<string> = new Set(['empty', 'too-short'])

/** Checks one watched document, without noting it. Writes to the library alone, and there what a visit would write. */
export const checkPage = async (needs: CheckNeeds, watched: Watched): Promise<Checked> => {
  if (!(await needs.mayFetch(watched.url))) return { outcome: { kind: 'not-allowed' } }
  const base = await openBase(needs, watched.key)
  // "Not modified" is an answer only to somebody who has what it is about.
  const held = base ? { etag: watched.etag, modified: watched.modified } : { etag: null, modified: null }
  const got = await needs.fetchPage({ url: watched.url, ...held })
  if (got.kind === 'failed') return { outcome: { kind: 'unreachable', reason: got.reason, detail: got.detail } }
  if (got.kind === 'not-modified') return { outcome: { kind: 'unchanged', because: 'not-modified' } }
  const page = await needs.parse(got.html, got.url)
  if (!page) return { outcome: { kind: 'unavailable', reason: 'unparsed' } }
  const visited = await needs.read(page, watched.url)
  if (!visited) return { outcome: { kind: 'failed', reason: 'rules-damaged' } }
  const side = { ...sideOfVisit(visited), url: got.url }
  const validators = { etag: got.etag, modified: got.modified }
  const checked = base ? await checkAgain(needs, watched, visited, side, base) : await checkFirst(needs, watched, visited, side)
  return checked.base ? { ...checked, validators } : checked
}

/** The first reading that was fetched: does it read as what the reader saw? */
const checkFirst = async (needs: CheckNeeds, { key }: Watched, visited: Visited, side: Side): Promise<Checked> => {
  const live = await openNewest(needs, key)
  if (!live) return { outcome: { kind: 'not-read' } }
  const { verdict, reason } = await compareWith(needs, live, side, live.version.version)
  if (verdict === 'unavailable' && !reason.startsWith('before-'))
    return needsScripts.has(reason)
      ? { outcome: { kind: 'visits-only' }, mode: 'visits-only' }
      : { outcome: { kind: 'unavailable', reason } }
  if (!visited.recognition.isTerms) return { outcome: { kind: 'unavailable', reason: 'not-terms' } }
  // Whether the page differs by its scripts or has changed since, only the next visit can tell: it is compared as ever.
  const mode = verdict === 'changed' || verdict === 'unavailable' ? 'apart' : 'with-visits'
  return { outcome: { kind: 'first' }, mode, base: await baseOf(needs, visited, side, null, key) }
}

const checkAgain = async (needs: CheckNeeds, watched: Watched, visited: Visited, side: Side, before: OpenBase): Promise<Checked> => {
  const comparison = await compareWithBase(needs, before, side)
  const { verdict, reason } = comparison
  if (verdict === 'unavailable' && !reason.startsWith('before-')) return { outcome: { kind: 'unavailable', reason } }
  if (!visited.recognition.isTerms) return { outcome: { kind: 'unavailable', reason: 'not-terms' } }
  const base = await baseOf(needs, visited, side, before, watched.key)
  if (verdict === 'unavailable') return { outcome: { kind: 'first' }, base }
  if (verdict !== 'changed') return { outcome: { kind: 'unchanged', because: verdict }, base }
  const newsOf = async (version: number | null, changes: Comparison): Promise<WatchNews> => ({
    at: needs.now(),
    version,
    outline: outlineOf(changes),
    visited: await visitedLast(needs, watched.key),
    told: false,
  })
  if (watched.mode === 'apart') return { outcome: { kind: 'changed' }, base, news: await newsOf(null, comparison) }
  const reply = await needs.keep(visited)
  // The base goes on only with what the library holds: what could not be kept is found again by the next check.
  if (!(await isKept(needs, watched.key, visited, reply))) return { outcome: { kind: 'failed', reason: 'not-kept' } }
  if (reply.kind !== 'changed' || (await wasSeen(needs, watched.key)))
    return { outcome: { kind: 'unchanged', because: 'read-before' }, base }
  return { outcome: { kind: 'changed' }, base, news: await newsOf(reply.version, reply.comparison) }
}

const visitedLast = async (needs: CheckNeeds, key: string): Promise<number | null> => {
  const found = await needs.library.document(key)
  return found.kind === 'found' ? found.value.visited : null
}

const isKept = async (needs: CheckNeeds, key: string, visited: Visited, reply: ChangesReply): Promise<boolean> => {
  if (reply.kind !== 'changed') return (await needs.library.document(key)).kind === 'found'
  const hash = await needs.bytes.sha256(visited.page.text)
  return (await needs.library.versions(key)).some(({ version }) => version.textHash === hash)
}

/**
 * Whether the reader was on the page since the change is known: the page has told them then. A visit that lies in the future was noted before
 * the clock moved back, and says nothing: told twice is better than never.
 */
const wasSeen = async ({ library, now }: CheckNeeds, key: string): Promise<boolean> => {
  const found = await library.document(key)
  if (found.kind !== 'found' || found.value.alert === null) return false
  const { alert, visited } = found.value
  return alert.at <= visited && visited <= now()
}
