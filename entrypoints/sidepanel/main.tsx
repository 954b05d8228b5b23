import { createRoot } from 'react-dom/client'
import { SummaryPage } from '../../components/summary/summary-page'
import { WordsProvider } from '../../components/words'
import { hostOf } from '../../lib/app/host'
import { summaryDoor } from '../../lib/browser/summary-door'
import { words } from '../../lib/browser/words'
import '../../components/theme.css'
import '../../components/page.css'
import '../../components/summary/summary.css'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <WordsProvider value={words}>
      <SummaryPage door={summaryDoor(location.search, hostOf)} />
    </WordsProvider>,
  )
