import { documentKey } from '../engine/kept/document-key'
import type { FrameReading } from '../model/reading'
import type { Badge } from './answers'
import type { Library } from './kept/library'
import type { Readings, SettingsStore } from './readings'
import { badgeCount } from './summary'

export interface BadgeNeeds {
  readings: Pick<Readings, 'tab'>
  settings: Pick<SettingsStore, 'read'>
  library: Pick<Library, 'document'>
  effects: { showBadge(tabId: number, badge: Badge): Promise<void>; openTabs(): Promise<number[]>; log(line: string): void }
}

/** What the icons of tabs say. */
export const badges = ({ readings, settings, library, effects }: BadgeNeeds) => {
  /** Of a private window nothing is kept, and so nothing has changed; there the number alone is shown. */
  const hasUnread = async (frames: readonly FrameReading[]): Promise<boolean> => {
    for (const { url, incognito } of frames) {
      const key = incognito ? null : documentKey(url)
      const found = key === null ? null : await library.document(key)
      if (found?.kind === 'found' && found.value.alert) return true
    }
    return false
  }
  /** A number that cannot be shown must not cost the page its answer. */
  const one = async (tabId: number): Promise<void> => {
    try {
      const tab = await readings.tab(tabId)
      const frames = tab?.frames ?? []
      await effects.showBadge(tabId, { count: badgeCount(frames, await settings.read()), changed: await hasUnread(frames) })
    } catch (error) {
      effects.log(`the badge could not be set: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const all = async (): Promise<void> => {
    for (const tabId of await effects.openTabs()) await one(tabId)
  }
  return { one, all }
}
