import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answers } from '../lib/app/answers'
import { badges } from '../lib/app/badges'
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
import { keepRequests } from './wiring/fetching'
import { keepRules } from './wiring/rules'
import { keepWatch } from './wiring/watch'

export default defineBackground({
  type: 'module',
  main() {
    const log = keepLog(browser.storage.local)
    const fetching = keepRequests()
    const { rules, listsOn, answers: ruling, prepare } = keepRules({ log, fetching, elsewhere: () => watch.hosts() })
    const readings = readingsIn(browser.storage.session)
    const kept = { ...libraryOnDisk(), comparing }
    const effects = { ...pageEffects(markStyles(import.meta.env.FIREFOX ? '' : ':root')), log, now: Date.now }
    const settings = settingsIn(browser.storage.local)
    const answered = answers({ rules, listsOn, readings, settings, reading: readingNow(), effects, kept })
    const watch = keepWatch({ rules, kept, log, fetching, changed: badges({ readings, settings, library: kept.library, effects }).all })
    const { answer: watched, visiting, forgetting } = watch
    const around = { watch: watched, changes: visiting(answered.changes), forget: forgetting(answered.forget) }
    const answer = answering({ ...answered, ...ruling, ...around })
    browser.runtime.onMessage.addListener((message, sender) => answer(message, frameOf(sender)))
    browser.runtime.onInstalled.addListener(
      ({ reason }) =>
        void prepare()
          .then(watch.start)
          .then(() => greet(reason)),
    )
    browser.runtime.onStartup.addListener(() => void prepare().then(watch.start))
    browser.tabs.onRemoved.addListener((tabId) => void readings.dropTab(tabId))
    const move = moves({ readings, tell: (tabId, frameId, to) => tellFrame(tabId, frameId)('move', to).catch(() => false) })
    browser.commands.onCommand.addListener((command) => void tabInFront().then((tab) => (tab === undefined ? false : move(tab, command))))
  },
})
