import { askedWords, findWords } from '../../engine/history/find-words'
import type { SearchHit, SearchReply } from '../../model/library-view'
import type { Library } from '../kept/library'
import { type Bytes, unseal } from '../kept/vault'

const mostVersions = 40
const mostPassages = 3
const mostHits = 12

/**
 * Looks for words in the versions of one document, the newest first. All words must stand in a version; a passage that stands in several is
 * told once, of the newest. Bounded by the number of versions and of passages.
 */
export const searchDocument =
  ({ library, bytes }: { library: Library; bytes: Bytes }) =>
  async ({ key, words: query }: { key: string; words: string }): Promise<SearchReply> => {
    const words = askedWords(query)
    if (words.length === 0) return { kind: 'nothing-asked' }
    const versions = (await library.versions(key)).toReversed()
    if (versions.length === 0) return { kind: 'unknown' }
    const told = new Set<string>()
    const hits: SearchHit[] = []
    let unread = 0
    for (const { version } of versions.slice(0, mostVersions)) {
      const body = await library.body(key, version.version)
      const kept = body.kind === 'found' ? await unseal(bytes, version, body.value) : 'damaged'
      if (kept === 'damaged') {
        unread++
        continue
      }
      for (const passage of findWords(kept.text, kept.blocks, words, mostPassages)) {
        if (told.has(passage.excerpt) || hits.length >= mostHits) continue
        told.add(passage.excerpt)
        hits.push({ ...passage, version: version.version, at: version.at })
      }
    }
    return { kind: 'found', hits, unread, cut: Math.max(0, versions.length - mostVersions) }
  }
