import * as z from 'zod/mini'
import { SyncState } from '../model/sync-state'
import type { KeyedStorage } from './settings'

const key = 'sync'

/** What is kept about the publisher of the rules. What cannot be read counts as unknown: then the key of the build is trusted, and no other. */
export const syncStateIn = (storage: KeyedStorage) => ({
  read: async (): Promise<SyncState | null> => {
    const parsed = z.safeParse(SyncState, (await storage.get(key))[key])
    return parsed.success ? parsed.data : null
  },
  write: (state: SyncState): Promise<void> => storage.set({ [key]: state }),
})
