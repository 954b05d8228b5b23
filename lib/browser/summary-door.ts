import { browser } from 'wxt/browser'
import { asking, type SummaryReply } from '../messages'
import type { UnreadReply, VersionAsk } from '../model/changes-reply'
import type { Settings } from '../model/settings'
import { type TabInFront, tabInFront, watchTabs } from './tab-in-front'
import { tellFrame } from './tell'
import { watchDoor } from './watch-door'

/** How the popup and the side panel reach the background and the page. `search` is their own address's; `hostOf` names a site. */
export const summaryDoor = (search: string, hostOf: (url: string) => string) => {
  const ask = asking((message) => browser.runtime.sendMessage(message))
  let tab: TabInFront | null = null
  return {
    ask: async (): Promise<{ site: string; reply: SummaryReply }> => {
      tab = await tabInFront(search)
      if (!tab) return { site: '', reply: { kind: 'closed' } }
      // A background of another version, or one that is just starting, may answer with nothing.
      const reply: SummaryReply | undefined = await ask('summary', { tabId: tab.id, url: tab.url })
      if (!reply) throw new Error('the background gave no answer')
      return { site: hostOf(tab.url), reply }
    },
    wait: (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds)),
    watch: watchTabs,
    show: async (frameId: number, index: number): Promise<boolean> =>
      tab !== null && (await tellFrame(tab.id, frameId)('show', { index, open: true })) === true,
    unread: (urls: string[]): Promise<UnreadReply> => ask('unread', { urls }),
    read: (which: VersionAsk): Promise<boolean> => ask('read', which),
    watching: watchDoor(),
    change: (some: Partial<Settings>): Promise<Settings> => ask('settings', some),
  }
}
