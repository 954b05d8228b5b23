import { createHash } from 'node:crypto'
import { linkText } from '../../lib/engine/kept/chain'
import { notesOf } from '../../lib/engine/kept/pack'
import type { ExportedVersion, LibraryExport } from '../../lib/model/library-export'

/** What is broken, and where. */
export interface Broken {
  document: string
  version: number
  what: string
}

export interface Verified {
  documents: number
  versions: number
  /** Versions without a text: their links are verified, their words cannot be. */
  withoutText: number
  broken: Broken[]
  /** The newest link of each document. Noted elsewhere, it shows later that the whole history up to it is the same. */
  heads: { document: string; version: number; link: string }[]
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * Checks every link of an export: numbers without gaps, each text against its hash, each version against the one before it. It cannot tell
 * a history that was rewritten from its first version on, with all hashes made anew: for that a link must have been noted elsewhere.
 */
export const verify = ({ documents }: LibraryExport): Verified => {
  const broken: Broken[] = []
  const heads: Verified['heads'] = []
  for (const { key, versions, history } of documents) {
    let before: ExportedVersion | null = null
    for (const version of history) {
      for (const what of wrongWith(version, before, key)) broken.push({ document: key, version: version.version, what })
      before = version
    }
    if (before?.version !== versions && (before || versions > 0))
      broken.push({
        document: key,
        version: versions,
        what: `there should be ${versions} versions, and the last one here is ${before?.version ?? 'none'}`,
      })
    if (before) heads.push({ document: key, version: before.version, link: before.link })
  }
  const all = documents.flatMap(({ history }) => history)
  return { documents: documents.length, versions: all.length, withoutText: all.filter(({ kept }) => !kept).length, broken, heads }
}

const wrongWith = (version: ExportedVersion, before: ExportedVersion | null, key: string): string[] => {
  const { kept, missing: _, link, ...unlinked } = version
  const wrong: string[] = []
  const next = (before?.version ?? 0) + 1
  if (version.key !== key) wrong.push(`it belongs to another document, ${version.key}`)
  if (version.version !== next) wrong.push(`version ${next} is missing before it`)
  if (kept && sha256(kept.text) !== version.textHash) wrong.push('its text is not the one that was read')
  if (kept && kept.text.length !== version.length) wrong.push('its text has another length')
  if (kept && sha256(notesOf(kept)) !== version.notesHash) wrong.push('its blocks or findings are not those that were noted')
  if (version.previous !== (before?.link ?? null)) wrong.push('it does not follow the version before it')
  if (before && version.at < before.at) wrong.push('it is older than the version before it')
  if (sha256(linkText(unlinked)) !== link) wrong.push('its address, time, hashes or other particulars were changed')
  return wrong
}
