import { type ExportedVersion, type LibraryExport, libraryFormat } from '../../model/library-export'
import type { Library } from './library'
import { documentsIn } from './shelf'
import { type Bytes, unseal } from './vault'

const disclaimer = 'Describes what the documents said when they were read; not legal advice; not affiliated with the platforms.'

/** Everything that was read, or one document of it; null where there is no such document. */
export const exportLibrary =
  ({ library, bytes, now }: { library: Library; bytes: Bytes; now: () => number }) =>
  async ({ key }: { key: string | null }): Promise<LibraryExport | null> => {
    const all = (await documentsIn(library)).documents.filter((document) => key === null || document.key === key)
    if (key !== null && all.length === 0) return null
    const documents: LibraryExport['documents'] = []
    for (const { key, url, title, versions, read } of all) {
      const history: ExportedVersion[] = []
      for (const { version, text } of await library.versions(key)) {
        const body = await library.body(key, version.version)
        const kept = body.kind === 'found' ? await unseal(bytes, version, body.value) : 'damaged'
        if (kept !== 'damaged') history.push({ ...version, kept, missing: null })
        else history.push({ ...version, kept: null, missing: text.kind === 'dropped' ? { dropped: text.at } : 'damaged' })
      }
      documents.push({ key, url, title, versions, read, history })
    }
    return { format: libraryFormat, made: new Date(now()).toISOString(), disclaimer, documents }
  }
