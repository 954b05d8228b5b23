import { browser } from 'wxt/browser'
import { asking } from '../messages'
import type { Kind } from '../model/replies'
import type { Settings } from '../model/settings'
import { saveFile } from './save-file'

/** How the dashboard reaches the background for the reader's choices. Rejects when there is no answer. */
export const settingsDoor = () => {
  const ask = asking((message) => browser.runtime.sendMessage(message))
  const answered = <T>(reply: T | undefined): T => {
    if (reply === undefined) throw new Error('the background gave no answer')
    return reply
  }
  return {
    settings: async (): Promise<Settings> => answered(await ask('settings', {})),
    kinds: async (): Promise<Kind[]> => answered(await ask('kinds', null)),
    change: async (some: Partial<Settings>): Promise<Settings> => answered(await ask('settings', some)),
    save: saveFile,
  }
}
