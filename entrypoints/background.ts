import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answers } from '../lib/app/answers'
import { readingNow } from '../lib/app/readings-now'
import { openRules } from '../lib/app/rules'
import { showBadge } from '../lib/browser/badge'
import { readBundle } from '../lib/browser/bundle'
import { injectAnnotator, injectCard } from '../lib/browser/inject'
import { registerKnownAddresses } from '../lib/browser/known-addresses'
import { keepLog } from '../lib/browser/log'
import { frameOf } from '../lib/browser/sender'
import { tellActiveFrames, tellAll } from '../lib/browser/tell'
import { matchPatterns } from '../lib/engine/match-patterns'
import { answering } from '../lib/messages'
import { openDatabase } from '../lib/store/database'
import { readingsIn } from '../lib/store/readings'
import { rulesIn } from '../lib/store/rules'
import { settingsIn } from '../lib/store/settings'

export default defineBackground({
  type: 'module',
  main() {
    const log = keepLog(browser.storage.local)
    const rules = openRules({ store: rulesIn(openDatabase()), bundle: readBundle, log })
    const readings = readingsIn(browser.storage.session)
    const answer = answering(
      answers({
        rules,
        readings,
        settings: settingsIn(browser.storage.local),
        reading: readingNow(),
        effects: {
          sendAnnotator: injectAnnotator,
          sendCard: injectCard,
          showBadge: (tabId, count) => showBadge(tabId, count, browser.i18n.getMessage('actionTitle', [String(count)])),
          settingsChanged: (settings) => tellAll('repaint', settings),
          log,
          now: Date.now,
        },
      }),
    )
    const prepare = async (): Promise<void> => {
      if (!(await rules.ensure())) return
      const hosts = await rules.part((store) => store.hosts())
      if (typeof hosts !== 'string') await registerKnownAddresses(matchPatterns(hosts))
    }
    browser.runtime.onMessage.addListener((message, sender) => answer(message, frameOf(sender)))
    browser.runtime.onInstalled.addListener(() => void prepare())
    browser.runtime.onStartup.addListener(() => void prepare())
    browser.tabs.onRemoved.addListener((tabId) => void readings.dropTab(tabId))
    browser.commands.onCommand.addListener((command) => void tellActiveFrames(command))
  },
})
