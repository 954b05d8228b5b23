import type { KeptDocument } from '../../model/kept'
import type { Library } from './library'

interface Droppable {
  key: string
  version: number
  at: number
  bytes: number
}

/** The bytes of all texts, and the versions whose text may go: neither first, nor newest, nor the one read last; the oldest first. */
const weigh = async (library: Library): Promise<{ bytes: number; droppable: Droppable[] }> => {
  let bytes = 0
  const droppable: Droppable[] = []
  for (const key of await library.keys()) {
    const found = await library.document(key)
    for (const { version, text } of await library.versions(key)) {
      if (text.kind !== 'kept') continue
      bytes += text.bytes
      if (found.kind === 'found' && !isNeeded(found.value, version.version))
        droppable.push({ key, version: version.version, at: version.at, bytes: text.bytes })
    }
  }
  return { bytes, droppable: droppable.sort((a, b) => a.at - b.at) }
}

const isNeeded = ({ versions, read, alert }: KeptDocument, version: number): boolean =>
  version === 1 || version === versions || version === read.version || version === alert?.to

/**
 * Drops the oldest texts in between until all texts take at most `quota` bytes, and says how many went. What went remains in the history
 * as a link with the time at which its text was dropped.
 */
export const makeRoom = async (library: Library, quota: number, now: number): Promise<number> => {
  const { bytes, droppable } = await weigh(library)
  const going: Droppable[] = []
  let left = bytes
  for (const one of droppable) {
    if (left <= quota) break
    going.push(one)
    left -= one.bytes
  }
  if (going.length > 0) await library.drop(going, now)
  return going.length
}

/** The disk is full: drops the older half of what may go, and says how many went. */
export const makeRoomOnFullDisk = async (library: Library, now: number): Promise<number> => {
  const { droppable } = await weigh(library)
  const going = droppable.slice(0, Math.ceil(droppable.length / 2))
  if (going.length > 0) await library.drop(going, now)
  return going.length
}
