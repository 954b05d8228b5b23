import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { type SummaryDoor, SummaryPage } from '../../components/summary/summary-page'
import { WordsProvider } from '../../components/words'
import { hostOf } from '../../lib/app/host'
import { openPanel } from '../../lib/browser/open-panel'
import { summaryDoor } from '../../lib/browser/summary-door'
import { words } from '../../lib/browser/words'
import '../../components/theme.css'
import '../../components/page.css'
import '../../components/summary/summary.css'

const door = summaryDoor(location.search, hostOf)
/** Opened as a page of its own (`?tab=ID`), it stays. */
const close = (): void => {
  if (location.search === '') window.close()
}

const start = async (): Promise<void> => {
  // Known before the first click: a side panel opens only while the click is being handled.
  const windowId = (await browser.windows.getCurrent().catch(() => undefined))?.id
  const popupDoor: SummaryDoor = {
    ...door,
    show: async (frameId, index) => {
      const shown = await door.show(frameId, index)
      if (shown) close()
      return shown
    },
    ...(windowId !== undefined && { openPanel: () => openPanel(windowId).then(close) }),
  }
  const root = document.getElementById('root')
  if (root)
    createRoot(root).render(
      <WordsProvider value={words}>
        <SummaryPage door={popupDoor} />
      </WordsProvider>,
    )
}

void start()
