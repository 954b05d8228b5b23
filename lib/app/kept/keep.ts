import { documentKey } from '../../engine/kept/document-key'
import type { ChangesReply } from '../../model/changes-reply'
import type { Comparison } from '../../model/comparison'
import type { KeptDocument, KeptVersion } from '../../model/kept'
import type { Part } from '../rules-store'
import { addVersion } from './add-version'
import { inTurn } from './in-turn'
import { type Revision, revisionOf, type ShelfVersion } from './library'
import { compareWith, freshPrints, type Opened, type OpenNeeds, openVersion, sideOfVisit, type Visited } from './reading'
import { afterVisit, dateMoved, firstRecord, isFirstView, recordFrom, type Visit, wasUnavailable } from './record'

export interface KeepNeeds extends OpenNeeds {
  /** The most bytes that all texts may take. */
  quota: number
  now: () => number
  log: (line: string) => void
}

const mostTries = 3
/** A date that moves at every visit is noise: after so many times it is said in the popup alone. */
const mostTold = 3
const nothing: ChangesReply = { kind: 'none' }
const sameText: Comparison = { verdict: 'unchanged', reason: 'same-text', changes: [], date: 'agrees' }

/**
 * Compares a page with the version that its reader read last, keeps it where its terms are new, and says what changed. A version is added
 * when the terms changed since the newest one, and when they are the same in another dress with words never seen before (a spelling mended):
 * not when only their stated date moved, nor for an outage, nor for what was there before. Never throws: a store that fails is logged.
 */
export const keep = (needs: KeepNeeds) => {
  const turn = inTurn()
  return (visited: Visited): Promise<ChangesReply> =>
    turn(async () => {
      try {
        for (let tries = 0; tries < mostTries; tries++) {
          const reply = await visitOnce(needs, visited)
          if (reply !== 'overtaken') return reply
        }
        needs.log('a reading was not kept: its document kept changing')
      } catch (error) {
        needs.log(`a reading could not be compared: ${said(error)}`)
      }
      return nothing
    })
}

const visitOnce = async (needs: KeepNeeds, visited: Visited): Promise<ChangesReply | 'overtaken'> => {
  const key = documentKey(visited.page.url)
  if (key === null) return nothing
  const found = await needs.library.document(key)
  const versions = await needs.library.versions(key)
  const newest = versions.at(-1) ?? null
  if (found.kind === 'damaged') needs.log(`the record of ${key} was damaged and is made anew`)
  const document = found.kind === 'found' ? found.value : newest && recordFrom(newest.version)
  const textHash = await needs.bytes.sha256(visited.page.text)
  const same = document && versions.find(({ version }) => version.version === document.read.version && version.textHash === textHash)
  if (same) return noteSame(needs, visited, { found, document, read: same.version })
  const read = document && (await openNearest(needs, versions, document.read.version))
  if (document && newest && read) return compareAndKeep(needs, visited, { found, document, versions, newest, read, textHash })
  if (newest) needs.log(`no version of ${key} can be read: what is there now is the first to compare with`)
  const record = firstRecord(key, visited, (newest?.version.version ?? 0) + 1, needs.now(), document?.revision)
  const added = await addVersion(needs, visited, { key, found, before: newest, record })
  return added === 'overtaken' ? added : nothing
}

interface Here {
  /** The document's record as it was found; `document` where it was readable, or what could be made of its versions. */
  found: Part<KeptDocument>
  document: KeptDocument
  versions: readonly ShelfVersion[]
  newest: ShelfVersion
  read: Opened
  textHash: string
}

/** The text that was read last: nothing is opened, taken apart or compared. Most visits are of this kind. */
const noteSame = async (
  needs: KeepNeeds,
  visited: Visited,
  { found, document, read }: Pick<Here, 'found' | 'document'> & { read: KeptVersion },
): Promise<ChangesReply | 'overtaken'> => {
  const visit: Visit = {
    document,
    visited,
    comparison: sameText,
    read,
    version: read.version,
    added: false,
    goesOn: false,
    now: needs.now(),
  }
  const record = afterVisit(visit)
  return (await isNoted(needs, record, revisionOf(found))) ? replyTo(visit, record) : 'overtaken'
}

const compareAndKeep = async (needs: KeepNeeds, visited: Visited, here: Here): Promise<ChangesReply | 'overtaken'> => {
  const { found, document, versions, newest, read, textHash } = here
  // The nearest version that can be opened may be another than the one read last.
  const comparison =
    textHash === read.version.textHash ? sameText : await compareWith(needs, read, sideOfVisit(visited), document.read.version)
  const known = versions.findLast(({ version }) => version.textHash === textHash)
  const added = !known && (await isNewVersion(needs, visited, here, comparison))
  // What a view goes on to show (a page that loads its text piece by piece) belongs to the version that it showed first.
  const goesOn = added && document.view === visited.view
  const before = goesOn ? (versions.at(-2) ?? null) : newest
  const version = added ? (before?.version.version ?? 0) + 1 : (known ?? newest).version.version
  const visit: Visit = { document, visited, comparison, read: read.version, version, added, goesOn, now: needs.now() }
  const record = afterVisit(visit)
  if (added) {
    const done = await addVersion(needs, visited, { key: document.key, found, before, record })
    if (done === 'overtaken') return done
  } else if (record !== document && !(await isNoted(needs, record, revisionOf(found)))) return 'overtaken'
  return replyTo(visit, record)
}

/** Made from what was compared, whether or not it could be kept. */
const replyTo = (visit: Visit, { key, alert, date }: KeptDocument): ChangesReply => {
  const { comparison, document, version } = visit
  const since = document.read.at
  if (comparison.verdict === 'changed' && !isFirstView(visit))
    return { kind: 'changed', key, version, since, comparison, closed: alert?.closed ?? false }
  if (!date) return nothing
  const { from, to, told } = date
  return { kind: 'date-moved', key, version, since, from, to, told: document.date?.to === to || told > mostTold }
}

const isNewVersion = async (needs: KeepNeeds, visited: Visited, here: Here, comparison: Comparison): Promise<boolean> => {
  if (comparison.verdict === 'unavailable') return wasUnavailable(comparison)
  const { document, newest, read } = here
  const side = sideOfVisit(visited)
  const isNewest = newest.version.version === read.version.version
  const last = isNewest ? read : await openVersion(needs, newest.version)
  // A newest version that cannot be read says nothing against what is there now.
  if (typeof last === 'string') return comparison.verdict === 'changed'
  const toLast = isNewest ? comparison : await compareWith(needs, last, side, document.versions)
  if (toLast.verdict === 'changed') return true
  if (toLast.verdict === 'cosmetic' && !dateMoved(toLast))
    return (await freshPrints(needs, side, document.key, document.versions)).length > 0
  // The reader is told of it: then it must be there to be read, also where it went back to what others had seen.
  return comparison.verdict === 'changed' && toLast.verdict === 'reverted'
}

/** The version wanted, or where its text is gone or damaged the nearest one before it, or else after it. */
const openNearest = async (needs: KeepNeeds, versions: readonly ShelfVersion[], wanted: number): Promise<Opened | null> => {
  const before = versions.filter(({ version }) => version.version <= wanted).reverse()
  const after = versions.filter(({ version }) => version.version > wanted)
  for (const { version } of [...before, ...after]) {
    const opened = await openVersion(needs, version)
    if (typeof opened !== 'string') return opened
    if (opened === 'damaged') needs.log(`version ${version.version} of ${version.key} is damaged`)
  }
  return null
}

/** False when somebody else has changed the document. A visit that cannot be written down is logged, and costs nothing else. */
const isNoted = async ({ library, log }: KeepNeeds, record: KeptDocument, revision: Revision): Promise<boolean> => {
  try {
    return await library.change(record, revision)
  } catch (error) {
    log(`a visit could not be noted: ${said(error)}`)
    return true
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
