import { documentKey } from '../../engine/kept/document-key'
import type { DifferenceReply, LibraryReply, ShelfDocument, UnreadReply, VersionAsk, VersionReply } from '../../model/changes-reply'
import type { KeptDocument } from '../../model/kept'
import type { Library } from './library'
import { type OpenNeeds, openVersion, withFindings } from './reading'

/** All documents whose record can be read, and the keys of the others. */
export const documentsIn = async (library: Library): Promise<{ documents: KeptDocument[]; damaged: string[] }> => {
  const documents: KeptDocument[] = []
  const damaged: string[] = []
  for (const key of await library.keys()) {
    const found = await library.document(key)
    if (found.kind === 'found') documents.push(found.value)
    else if (found.kind === 'damaged') damaged.push(key)
  }
  return { documents, damaged }
}

/** The changes that the reader has not read, the latest first, and the documents whose date alone has moved. */
export const unread =
  (library: Library) =>
  async ({ urls }: { urls: string[] }): Promise<UnreadReply> => {
    const { documents } = await documentsIn(library)
    const here = new Set(urls.map(documentKey))
    return {
      changes: documents
        .flatMap((document) => {
          const { key, alert } = document
          return alert
            ? [{ key, version: alert.to, since: alert.since, at: alert.at, document, comparison: alert.outline, here: here.has(key) }]
            : []
        })
        .sort((a, b) => b.at - a.at),
      dates: documents
        .filter((document) => document.date !== null && !document.alert)
        .map((document) => ({ document, here: here.has(document.key) })),
    }
  }

/** What the rules call a platform; undefined where they do not know it. */
export type PlatformNamed = (id: string) => Promise<string | undefined>

/** Every document with its versions, the one visited last first. */
export const showLibrary = (library: Library, quota: number, named: PlatformNamed) => async (): Promise<LibraryReply> => {
  try {
    const { documents, damaged } = await documentsIn(library)
    const shelf: ShelfDocument[] = []
    for (const document of documents.sort((a, b) => b.visited - a.visited)) {
      const versions = await library.versions(document.key)
      const platform = document.platform === null ? undefined : await named(document.platform)
      shelf.push({
        document,
        ...(platform && { platform }),
        versions,
        bytes: versions.reduce((sum, { text }) => sum + (text.kind === 'kept' ? text.bytes : 0), 0),
      })
    }
    return { kind: 'library', documents: shelf, damaged, bytes: shelf.reduce((sum, { bytes }) => sum + bytes, 0), quota }
  } catch {
    return { kind: 'failed', reason: 'unreadable' }
  }
}

/** The text of a version, with its blocks and findings; for one that was dropped, when. */
export const showVersion =
  (needs: OpenNeeds) =>
  async ({ key, version }: VersionAsk): Promise<VersionReply> => {
    const found = (await needs.library.versions(key)).find((one) => one.version.version === version)
    if (!found) return { kind: 'unknown' }
    if (found.text.kind === 'dropped') return { kind: 'dropped', version: found.version, at: found.text.at }
    const opened = await openVersion(needs, found.version)
    return typeof opened === 'string' ? { kind: 'damaged' } : { kind: 'version', version: found.version, kept: opened.kept }
  }

/** Compares any two versions of a document, by today's rules. */
export const difference =
  (needs: OpenNeeds) =>
  async ({ key, from, to }: { key: string; from: number; to: number }): Promise<DifferenceReply> => {
    const versions = await needs.library.versions(key)
    const [first, second] = [from, to].map((wanted) => versions.find(({ version }) => version.version === wanted)?.version)
    if (!first || !second) return { kind: 'unknown' }
    const before = await openVersion(needs, first)
    const after = await openVersion(needs, second)
    if (typeof before === 'string') return { kind: 'no-text', version: from }
    if (typeof after === 'string') return { kind: 'no-text', version: to }
    return {
      kind: 'difference',
      // Whether the later one had been there before is no matter here: every difference is wanted.
      comparison: needs.comparing.compare(await withFindings(needs, before), await withFindings(needs, after), new Set()),
      before: before.kept,
      after: after.kept,
      from: first,
      to: second,
    }
  }
