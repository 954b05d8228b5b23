import type { VersionAsk } from '../../model/changes-reply'
import type { KeptDocument } from '../../model/kept'
import type { Library } from './library'

const mostTries = 3

/** Changes the record of a document, also while others do. False when there is no such document, or nothing to change. */
const changeRecord = async (library: Library, key: string, change: (document: KeptDocument) => KeptDocument | null): Promise<boolean> => {
  for (let tries = 0; tries < mostTries; tries++) {
    const found = await library.document(key)
    const next = found.kind === 'found' ? change(found.value) : null
    if (found.kind !== 'found' || !next) return false
    if (await library.change({ ...next, revision: found.value.revision + 1 }, found.value.revision)) return true
  }
  return false
}

/** "I have read this": changes are told from this version on. A version that came since stays unread. Rejects on a full disk. */
export const markRead =
  (library: Library, now: () => number) =>
  ({ key, version }: VersionAsk): Promise<boolean> =>
    changeRecord(library, key, (document) => {
      if (version < 1 || version > document.versions) return null
      const alert = document.alert && document.alert.to !== version ? document.alert : null
      return { ...document, read: { version, at: now() }, alert, date: null }
    })

/** The banner of a version was closed: it is not shown again, and the change stays unread. */
export const closeBanner =
  (library: Library) =>
  ({ key, version }: VersionAsk): Promise<boolean> =>
    changeRecord(library, key, (document) => {
      const { alert } = document
      return alert?.to === version ? { ...document, alert: { ...alert, closed: true } } : null
    })
