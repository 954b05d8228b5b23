import type { Frame } from '../../model/frame'
import type { Visited } from './reading'

type Place = Pick<Frame, 'tabId' | 'frameId'>

/** Pages that were read and are still to be compared: the marks come first. Forgotten with the worker; the page is sent again then. */
export interface VisitsInHand {
  put(frame: Place, visited: Omit<Visited, 'view'>): void
  take(frame: Place): Omit<Visited, 'view'> | undefined
}

/** The most pages that wait; each holds its text in memory. */
const most = 20

export const visitsInHand = (): VisitsInHand => {
  const waiting = new Map<string, Omit<Visited, 'view'>>()
  const nameOf = ({ tabId, frameId }: Place): string => `${tabId} ${frameId}`
  return {
    put: (frame, visited) => {
      waiting.delete(nameOf(frame))
      waiting.set(nameOf(frame), visited)
      // Pages that were left before they were compared: they are read again when they are visited again.
      const [oldest] = waiting.keys()
      if (waiting.size > most && oldest !== undefined) waiting.delete(oldest)
    },
    take: (frame) => {
      const visited = waiting.get(nameOf(frame))
      waiting.delete(nameOf(frame))
      return visited
    },
  }
}
