import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { markId } from '../../components/welcome/sample'
import { sampleClauses } from '../../components/welcome/sample-text'
import { Welcome } from '../../components/welcome/welcome'
import { WordsProvider } from '../../components/words'
import { loadCardScript } from '../../lib/browser/card-script'
import { openShortcutSettings, shortcutsNow } from '../../lib/browser/shortcuts'
import { words } from '../../lib/browser/words'
import { asking } from '../../lib/messages'
import { defaultSettings } from '../../lib/model/settings'
import { cardSession } from '../../lib/page/card-session'
import { elementPainter } from '../../lib/page/element-painter'
import '../../components/theme.css'
import '../../components/page.css'
import '../../components/welcome/welcome.css'

/** How long the pointer rests on a mark before its card opens. */
const restMs = 150

const findings = sampleClauses.map(({ text, finding }) => ({ ...finding, quote: words(text), start: 0, end: words(text).length }))
const ask = asking((message) => browser.runtime.sendMessage(message))
const painter = elementPainter((id) => document.getElementById(markId(id)), findings.length)
const session = cardSession(ask, painter)

const unchanged = { findings, overlays: [], platform: null, document: null, url: 'https://terms.example/', changes: [], since: null }

const start = async (): Promise<void> => {
  // The page is worth showing without a background: only the notes of its sample are missing then.
  const settings = await ask('settings', {}).catch(() => defaultSettings)
  const shortcuts = await shortcutsNow().catch(() => [])
  // Here the background cannot bring it: extensions do not inject scripts into their own pages.
  await loadCardScript()
  let resting: ReturnType<typeof setTimeout> | undefined
  const show = (id: number, focus: boolean): void => void session.open({ ...unchanged, settings }, [id], focus)
  const sample = {
    open: (id: number, focus: boolean): void => {
      clearTimeout(resting)
      if (focus) show(id, true)
      else resting = setTimeout(() => show(id, false), restMs)
    },
    leave: (): void => {
      clearTimeout(resting)
      resting = setTimeout(session.leave, restMs)
    },
  }
  const root = document.getElementById('root')
  if (root)
    createRoot(root).render(
      <WordsProvider value={words}>
        <Welcome sample={sample} shortcuts={shortcuts} changeShortcuts={() => void openShortcutSettings()} />
      </WordsProvider>,
    )
}

void start()
