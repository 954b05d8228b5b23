import type { KeptDocument } from '../../model/kept'
import type { Watched } from '../../model/watch'
import type { Part } from '../rules-store'

/** A watched document as it is to be shown: news that the reader has read meanwhile is none. */
export const withNewsNow = (watched: Watched, found: Part<KeptDocument>): Watched => {
  const { news } = watched
  if (!news || found.kind !== 'found') return watched
  const { alert, visited } = found.value
  // Not whether the visit is later: the clock may have been moved between the two.
  const unread = news.version === null ? visited === news.visited : alert?.to === news.version
  return unread ? watched : { ...watched, news: null }
}
