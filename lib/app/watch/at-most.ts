/** Does work for each of the items, at most so many at once. Resolves when all has ended; rejects with the first that does. */
export const atMost = async <T>(most: number, items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  const waiting = items.values()
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker))
}
