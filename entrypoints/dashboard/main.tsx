import { createRoot } from 'react-dom/client'
import { Dashboard } from '../../components/dashboard/dashboard'
import { WordsProvider } from '../../components/words'
import { settingsDoor } from '../../lib/browser/settings-door'
import { watchDoor } from '../../lib/browser/watch-door'
import { words } from '../../lib/browser/words'
import '../../components/theme.css'
import '../../components/page.css'
import '../../components/dashboard/dashboard.css'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <WordsProvider value={words}>
      <Dashboard door={settingsDoor()} watch={watchDoor()} />
    </WordsProvider>,
  )
