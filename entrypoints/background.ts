import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answers } from '../lib/app/answers'
import { comparing } from '../lib/app/kept/comparing'
import { moves } from '../lib/app/moves'
import { readingNow } from '../lib/app/readings-now'
import { greet } from '../lib/browser/greet'
import { keepLog } from '../lib/browser/log'
import { pageEffects } from '../lib/browser/page-effects'
import { frameOf } from '../lib/browser/sender'
import { tabInFront, tellFrame } from '../lib/browser/tell'
import { answering } from '../lib/messages'
import { markStyles } from '../lib/page/mark-styles'
import { libraryOnDisk } from '../lib/store/library-on-disk'
import { readingsIn } from '../lib/store/readings'
import { settingsIn } from '../lib/store/settings'
import { keepRules } from './wiring/rules'

export default defineBackground({
  type: 'module',
  main() {
    const log = keepLog(browser.storage.local)
    const { rules, listsOn, answers: ruling, prepare } = keepRules(log)
    const readings = readingsIn(browser.storage.session)
    const answer = answering({
      ...ruling,
      ...answers({
        rules,
        listsOn,
        readings,
        settings: settingsIn(browser.storage.local),
        reading: readingNow(),
        effects: { ...pageEffects(markStyles(import.meta.env.FIREFOX ? '' : ':root')), log, now: Date.now },
        kept: { ...libraryOnDisk(), comparing },
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
