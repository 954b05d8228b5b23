import * as z from 'zod/mini'
import { defaultSettings, Settings } from '../model/settings'

/** The part of the browser's storage that is used here; `storage.local` fits. */
export interface KeyedStorage {
  get(key: string): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
}

const key = 'settings'

/** The reader's choices. What cannot be read counts as unset, so that a damaged value never locks the reader out. */
export const settingsIn = (storage: KeyedStorage) => {
  const read = async (): Promise<Settings> => {
    const parsed = z.safeParse(Settings, (await storage.get(key))[key] ?? {})
    return parsed.success ? parsed.data : defaultSettings
  }
  return {
    read,
    change: async (some: Partial<Settings>): Promise<Settings> => {
      const next = { ...(await read()), ...some }
      await storage.set({ [key]: next })
      return next
    },
  }
}
