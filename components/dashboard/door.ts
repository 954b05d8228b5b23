import type { Kind } from '../../lib/model/replies'
import type { Settings } from '../../lib/model/settings'

/** What the page around the dashboard does for its settings. Everything rejects when the background cannot be reached. */
export interface SettingsDoor {
  settings: () => Promise<Settings>
  kinds: () => Promise<readonly Kind[]>
  change: (some: Partial<Settings>) => Promise<Settings>
  /** Gives the reader a file to keep. */
  save: (name: string, type: string, text: string) => void
}
