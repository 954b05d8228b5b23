import type { Comparison } from '../../model/comparison'
import type { Alert, KeptDocument, KeptVersion } from '../../model/kept'
import { outlineOf } from './outline'
import type { Visited } from './reading'

/** The record of a document at its first visit: what is there counts as read. */
export const firstRecord = (
  key: string,
  { page, recognition, view }: Visited,
  version: number,
  now: number,
  revision = 0,
): KeptDocument => ({
  key,
  url: page.url,
  title: page.title,
  type: recognition.documentType,
  platform: recognition.platform,
  revision: revision + 1,
  versions: version,
  visited: now,
  read: { version, at: now },
  alert: null,
  date: null,
  view,
})

/** The record of a document made anew from its newest version, where the record itself cannot be read. */
export const recordFrom = ({ key, version, at, url, title, type, platform }: KeptVersion): KeptDocument => ({
  key,
  url,
  title,
  type,
  platform,
  revision: 0,
  versions: version,
  visited: at,
  read: { version, at },
  alert: null,
  date: null,
  view: '',
})

export interface Visit {
  document: KeptDocument
  visited: Visited
  /** Of the version read last with what is there now. */
  comparison: Comparison
  read: KeptVersion
  /** The version that is there now; `added` with this visit; `goesOn` in the place of one that this view of the page showed before. */
  version: number
  added: boolean
  goesOn: boolean
  now: number
}

export const dateMoved = ({ verdict, date }: Comparison): boolean =>
  date === 'moved-alone' && (verdict === 'unchanged' || verdict === 'cosmetic')

/** What was read last was no terms but an outage or the like, taken for them: what is there now is the first to compare with. */
export const wasUnavailable = ({ verdict, reason }: Comparison): boolean => verdict === 'unavailable' && reason.startsWith('before-')

/** The view goes on to show the version that it was the first to read: nothing has changed for the reader. */
export const isFirstView = ({ document, version, goesOn }: Visit): boolean => goesOn && document.read.version === version

/** The record of a document after a visit; the same object where there is nothing to note. */
export const afterVisit = (visit: Visit): KeptDocument => {
  const { document, visited, comparison, version, added, now } = visit
  if (comparison.verdict === 'unavailable' && !wasUnavailable(comparison)) return document
  const { page, recognition } = visited
  const next: KeptDocument = {
    ...document,
    url: page.url,
    title: page.title,
    type: recognition.documentType ?? document.type,
    platform: recognition.platform ?? document.platform,
    revision: document.revision + 1,
    versions: Math.max(document.versions, version),
    visited: visited.fetched ? document.visited : now,
    view: added ? visited.view : document.view,
    date: dateAfter(visit),
  }
  if (isFirstView(visit)) return { ...next, alert: null }
  if (comparison.verdict === 'changed') return { ...next, alert: alertAfter(visit) }
  // What was fetched nobody has read: the reader goes on from where they were.
  if (visited.fetched) return { ...next, alert: null }
  // The same terms in another dress are read as soon as they are seen.
  return { ...next, alert: null, read: { version: added && comparison.verdict !== 'reverted' ? version : document.read.version, at: now } }
}

const alertAfter = ({ document: { alert, read }, comparison, version, now }: Visit): Alert => {
  const known = alert?.to === version && alert.from === read.version ? alert : null
  return {
    from: read.version,
    to: version,
    since: read.at,
    at: known?.at ?? now,
    outline: outlineOf(comparison),
    closed: known?.closed ?? false,
  }
}

const dateAfter = ({ document, visited, comparison, read, now }: Visit): KeptDocument['date'] => {
  if (!dateMoved(comparison)) return null
  const to = visited.recognition.updated
  const before = document.date
  return { from: read.stated, to, at: now, told: before?.to === to ? before.told : (before?.told ?? 0) + 1 }
}
