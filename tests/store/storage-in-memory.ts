import type { KeyedStorage } from '../../lib/store/settings'

/** The browser's storage: values are copied in and out, as it does. `full` makes writing fail, `broken` reading. */
export const storageInMemory = (
  values: Record<string, unknown> = {},
): KeyedStorage & { values: Record<string, unknown>; full: boolean; broken: boolean } => {
  const storage = {
    values,
    full: false,
    broken: false,
    get: async (key: string) => {
      if (storage.broken) throw new Error('the file is corrupt')
      return Object.hasOwn(values, key) ? { [key]: structuredClone(values[key]) } : {}
    },
    set: async (some: Record<string, unknown>) => {
      if (storage.full) throw new Error('QUOTA_BYTES quota exceeded')
      Object.assign(values, structuredClone(some))
    },
    remove: async (key: string) => {
      delete values[key]
    },
  }
  return storage
}
