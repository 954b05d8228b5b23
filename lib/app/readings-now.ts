/** Milliseconds after which a page that never reported is no longer waited for: it was left, or refuses us. */
const patience = 20_000

/** Tabs that are being read at this moment; forgotten when the worker stops, as is the reading itself. */
export interface ReadingNow {
  begin(tabId: number, now: number): void
  end(tabId: number): void
  has(tabId: number, now: number): boolean
}

export const readingNow = (): ReadingNow => {
  const began = new Map<number, number>()
  return {
    begin: (id, now) => void began.set(id, now),
    end: (id) => void began.delete(id),
    has: (id, now) => now - (began.get(id) ?? Number.NEGATIVE_INFINITY) < patience,
  }
}
