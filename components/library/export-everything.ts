import type { LibraryExport } from '../../lib/model/library-export'
import type { LibraryDoor } from './door'
import type { Course } from './use-long-task'

/** Everything in one file, asked for document by document: a message has a greatest length. Null where nothing is kept. */
export const exportEverything = async (
  door: LibraryDoor,
  keys: readonly string[],
  { at, isCancelled }: Course,
): Promise<LibraryExport | null> => {
  const parts: LibraryExport[] = []
  for (const [i, key] of keys.entries()) {
    if (isCancelled()) return null
    at(i, keys.length)
    const one = await door.exportLibrary({ key })
    if (one) parts.push(one)
  }
  const [first] = parts
  return first ? { ...first, documents: parts.flatMap(({ documents }) => documents) } : null
}
