const key = 'log'
const longest = 200

interface LogStorage {
  get(key: string): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
}

/** Lines about the extension itself (rules healed, a store that could not be written), newest last, kept on this machine. */
export const keepLog = (storage: LogStorage) => {
  let queue: Promise<unknown> = Promise.resolve()
  return (line: string): void => {
    console.info(`Clauselight: ${line}`)
    const write = async (): Promise<void> => {
      const kept = (await storage.get(key))[key]
      const lines = Array.isArray(kept) ? kept.filter((l) => typeof l === 'string') : []
      await storage.set({ [key]: [...lines, `${new Date().toISOString()} ${line}`].slice(-longest) })
    }
    // A log that cannot be written must not stop what it tells of.
    queue = queue.then(write).catch(() => undefined)
  }
}
