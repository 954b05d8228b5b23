import type { Frame } from '../../model/frame'
import type { Visited } from './reading'

type Place = Pick<Frame, 'tabId' | 'frameId'>

/** Pages that were read and are still to be compared: the marks come first. Forgotten with the worker; the page is sent again then. */
export interface VisitsInHand {
  put(frame: Place, visited: Omit<Visited, 'view'>): void
  take(frame: Place): Omit<Visited, 'view'> | undefined
  dropTab(tabId: number): void
}

export const visitsInHand = (): VisitsInHand => {
  const waiting = new Map<string, Omit<Visited, 'view'>>()
  const nameOf = ({ tabId, frameId }: Place): string => `${tabId} ${frameId}`
  return {
    put: (frame, visited) => void waiting.set(nameOf(frame), visited),
    take: (frame) => {
      const visited = waiting.get(nameOf(frame))
      waiting.delete(nameOf(frame))
      return visited
    },
    dropTab: (tabId) => {
      for (const name of waiting.keys()) if (name.startsWith(`${tabId} `)) waiting.delete(name)
    },
  }
}
