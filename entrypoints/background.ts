import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answers } from '../lib/app/answers'
import { comparing } from '../lib/app/kept/comparing'
import { moves } from '../lib/app/moves'
import { readingNow } from '../lib/app/readings-now'
import { openRules } from '../lib/app/rules'
import { readBundle } from '../lib/browser/bundle'
import { greet } from '../lib/browser/greet'
import { registerKnownAddresses } from '../lib/browser/known-addresses'
import { keepLog } from '../lib/browser/log'
import { pageEffects } from '../lib/browser/page-effects'
import { frameOf } from '../lib/browser/sender'
import { tabInFront, tellFrame } from '../lib/browser/tell'
import { hostsOf } from '../lib/engine/host-addresses'
import { looksLikeTerms } from '../lib/engine/looks-like-terms'
import { matchPatterns } from '../lib/engine/match-patterns'
import { answering } from '../lib/messages'
import { markStyles } from '../lib/page/mark-styles'
import { openDatabase } from '../lib/store/database'
import { libraryOnDisk } from '../lib/store/library-on-disk'
import { readingsIn } from '../lib/store/readings'
import { rulesIn } from '../lib/store/rules'
import { settingsIn } from '../lib/store/settings'

export default defineBackground({
  type: 'module',
  main() {
    const log = keepLog(browser.storage.local)
    const rules = openRules({ store: rulesIn(openDatabase(), hostsOf), bundle: readBundle, log })
    const readings = readingsIn(browser.storage.session)
    const answer = answering(
      answers({
        rules,
        readings,
        settings: settingsIn(browser.storage.local),
        reading: readingNow(),
        effects: { ...pageEffects(markStyles(import.meta.env.FIREFOX ? '' : ':root')), log, now: Date.now },
        kept: { ...libraryOnDisk(), comparing },
      }),
    )
    const prepare = async (): Promise<void> => {
      if (!(await rules.ensure())) return
      const hosts = await rules.part((store) => store.hosts())
      if (typeof hosts !== 'string') await registerKnownAddresses(matchPatterns(hosts, (url) => looksLikeTerms(url, '', [])))
    }
    browser.runtime.onMessage.addListener((message, sender) => answer(message, frameOf(sender)))
    browser.runtime.onInstalled.addListener(({ reason }) => void prepare().then(() => greet(reason)))
    browser.runtime.onStartup.addListener(() => void prepare())
    browser.tabs.onRemoved.addListener((tabId) => void readings.dropTab(tabId))
    const move = moves({ readings, tell: (tabId, frameId, to) => tellFrame(tabId, frameId)('move', to).catch(() => false) })
    browser.commands.onCommand.addListener((command) => void tabInFront().then((tab) => (tab === undefined ? false : move(tab, command))))
  },
})
