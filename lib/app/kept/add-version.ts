import { joinPrints, readPrints } from '../../engine/kept/prints'
import type { KeptDocument } from '../../model/kept'
import type { Part } from '../rules-store'
import type { KeepNeeds } from './keep'
import { revisionOf, type ShelfVersion } from './library'
import { freshPrints, keptOf, sideOfVisit, type Visited } from './reading'
import { makeRoom, makeRoomOnFullDisk } from './room'
import { seal } from './vault'

interface Addition {
  key: string
  /** The document's record as it was found: it is written over only if it is still that. */
  found: Part<KeptDocument>
  /** The version before; null for the first. A later one is replaced. */
  before: ShelfVersion | null
  record: KeptDocument
}

/**
 * Adds what was read behind a version. `overtaken`: somebody else has changed the document meanwhile. `not-kept`: it could not be written,
 * also after room was made; nothing that was there has changed.
 */
export const addVersion = async (needs: KeepNeeds, visited: Visited, addition: Addition): Promise<'added' | 'overtaken' | 'not-kept'> => {
  const { library, bytes, log, quota, now } = needs
  const { key, found, before, record } = addition
  const { page, recognition, rulesetVersion } = visited
  const number = (before?.version.version ?? 0) + 1
  const { version, body } = await seal(
    bytes,
    {
      key,
      version: number,
      at: now(),
      url: page.url,
      title: page.title,
      type: recognition.documentType,
      platform: recognition.platform,
      language: recognition.language,
      stated: recognition.updated,
      rulesetVersion,
      previous: before?.version.link ?? null,
    },
    keptOf(visited),
  )
  const prints = await printsFor(needs, visited, key, number)
  const put = (): Promise<boolean> => library.put(record, { version, prints, body }, revisionOf(found))
  try {
    const isPut = await put().catch(async (error: unknown) => {
      const dropped = await makeRoomOnFullDisk(library, now())
      if (dropped === 0) throw error
      log(`the disk is full: the texts of ${dropped} older versions were dropped`)
      return put()
    })
    if (!isPut) return 'overtaken'
  } catch (error) {
    log(`a reading could not be kept: ${error instanceof Error ? error.message : String(error)}`)
    return 'not-kept'
  }
  const dropped = await makeRoom(library, quota, now()).catch(() => 0)
  if (dropped > 0) log(`the texts of ${dropped} older versions were dropped to make room`)
  return 'added'
}

/** The prints that are new with this version, and those of the one that it replaces: what was ever seen stays known. */
const printsFor = async (needs: KeepNeeds, visited: Visited, key: string, number: number): Promise<Uint8Array> => {
  const fresh = await freshPrints(needs, sideOfVisit(visited), key, number - 1)
  const earlier = await needs.library.prints(key, number - 1)
  const replaced = (await needs.library.prints(key, number)).slice(earlier.length)
  return replaced.reduce<Uint8Array>((all, one) => (readPrints([one]).size > 0 ? joinPrints(all, one) : all), fresh)
}
