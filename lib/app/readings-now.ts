/** Tabs that are being read at this moment; forgotten when the worker stops, as is the reading itself. */
export interface ReadingNow {
  begin(tabId: number): void
  end(tabId: number): void
  has(tabId: number): boolean
}

export const readingNow = (): ReadingNow => {
  const tabs = new Set<number>()
  return { begin: (id) => void tabs.add(id), end: (id) => void tabs.delete(id), has: (id) => tabs.has(id) }
}
