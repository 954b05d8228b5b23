import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answers } from '../lib/app/answers'
import { moves } from '../lib/app/moves'
import { readingNow } from '../lib/app/readings-now'
import { showBadge } from '../lib/browser/badge'
import { greet } from '../lib/browser/greet'
import { injectAnnotator, injectCard } from '../lib/browser/inject'
import { keepLog } from '../lib/browser/log'
import { frameOf } from '../lib/browser/sender'
import { tabInFront, tellAll, tellFrame } from '../lib/browser/tell'
import { words } from '../lib/browser/words'
import { answering } from '../lib/messages'
import { markStyles } from '../lib/page/mark-styles'
import { readingsIn } from '../lib/store/readings'
import { settingsIn } from '../lib/store/settings'
import { keepRules } from './wiring/rules'

export default defineBackground({
  type: 'module',
  main() {
    const log = keepLog(browser.storage.local)
    const { rules, answer: rulesAnswer, prepare } = keepRules(log)
    const readings = readingsIn(browser.storage.session)
    const answer = answering({
      rules: rulesAnswer,
      ...answers({
        rules,
        readings,
        settings: settingsIn(browser.storage.local),
        reading: readingNow(),
        effects: {
          sendAnnotator: (frame) => injectAnnotator(frame, markStyles(import.meta.env.FIREFOX ? '' : ':root')),
          sendCard: injectCard,
          showBadge: (tabId, count) => showBadge(tabId, count, count > 0 ? words('actionTitle', String(count)) : words('actionTitleNone')),
          settingsChanged: (settings) => tellAll('repaint', settings),
          log,
          now: Date.now,
        },
      }),
    })
    browser.runtime.onMessage.addListener((message, sender) => answer(message, frameOf(sender)))
    browser.runtime.onInstalled.addListener(({ reason }) => void prepare().then(() => greet(reason)))
    browser.runtime.onStartup.addListener(() => void prepare())
    browser.tabs.onRemoved.addListener((tabId) => void readings.dropTab(tabId))
    const move = moves({ readings, tell: (tabId, frameId, to) => tellFrame(tabId, frameId)('move', to).catch(() => false) })
    browser.commands.onCommand.addListener((command) => void tabInFront().then((tab) => (tab === undefined ? false : move(tab, command))))
  },
})
