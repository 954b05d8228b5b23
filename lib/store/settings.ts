import * as z from 'zod/mini'
import { Settings } from '../model/settings'

/** The part of the browser's storage that is used here; `storage.local` fits. */
export interface KeyedStorage {
  get(key: string): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
}

const key = 'settings'

/**
 * The reader's choices. What cannot be read counts as unset, so that a damaged value never locks the reader out, and the others stay as
 * they were chosen. Changes are made one after the other.
 */
export const settingsIn = (storage: KeyedStorage) => {
  let queue: Promise<unknown> = Promise.resolve()
  const kept = async (): Promise<unknown> => (await storage.get(key))[key]
  const parsed = (kept: unknown): Settings => {
    const whole = z.safeParse(Settings, kept ?? {})
    return whole.success ? whole.data : z.parse(Settings, readable(kept))
  }
  // A storage that fails is not one without choices: then nothing is written over them.
  const write = async (some: Partial<Settings>): Promise<Settings> => {
    const next = { ...parsed(await kept()), ...some }
    await storage.set({ [key]: next })
    return next
  }
  return {
    read: async (): Promise<Settings> => parsed(await kept().catch(() => undefined)),
    change: (some: Partial<Settings>): Promise<Settings> => {
      const done = queue.then(() => write(some))
      queue = done.catch(() => undefined)
      return done
    },
  }
}

/** The choices that can be read, each for itself. */
const readable = (kept: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(Settings.shape).flatMap(([name, schema]) => {
      const value: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined
      const parsed = z.safeParse(schema, value)
      return parsed.success ? [[name, parsed.data]] : []
    }),
  )
