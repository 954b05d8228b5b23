import { browser } from 'wxt/browser'
import type { VersionAsk } from '../model/changes-reply'
import type { Frame } from '../model/frame'
import type { Settings } from '../model/settings'
import { showBadge } from './badge'
import { badgeTitle } from './badge-title'
import { readPackaged } from './bundle'
import { injectAnnotator, injectCard } from './inject'
import { stringsOf } from './strings'
import { openTabs, tellAll } from './tell'

/** What the background does to pages and their icons. `css` styles the marks. */
export const pageEffects = (css: string) => ({
  sendAnnotator: (frame: Frame): Promise<boolean> => injectAnnotator(frame, css),
  sendCard: injectCard,
  strings: stringsOf(() => browser.i18n.getMessage('common_language'), readPackaged),
  showBadge: (tabId: number, { count, changed }: { count: number; changed: boolean }): Promise<void> =>
    showBadge(tabId, { count, changed, title: badgeTitle(count, changed) }),
  settingsChanged: (settings: Settings): Promise<void> => tellAll('repaint', settings),
  acknowledged: (which: VersionAsk): Promise<void> => tellAll('acknowledged', which),
  openTabs,
})
