import { createRoot } from 'react-dom/client'
import { Dashboard } from '../../components/dashboard/dashboard'
import { WordsProvider } from '../../components/words'
import { dashboardTools } from '../../lib/app/library/dashboard-tools'
import { libraryDoor } from '../../lib/browser/library-door'
import { rulesDoor } from '../../lib/browser/rules-door'
import { settingsDoor } from '../../lib/browser/settings-door'
import { watchDoor } from '../../lib/browser/watch-door'
import { words } from '../../lib/browser/words'
import '../../components/theme.css'
import '../../components/page.css'
import '../../components/dashboard/dashboard.css'
import '../../components/library/library.css'
import '../../components/library/comparison.css'
import '../../components/library/print.css'
import '../../components/rules/rules.css'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <WordsProvider value={words}>
      <Dashboard door={settingsDoor()} library={libraryDoor()} tools={dashboardTools} watch={watchDoor()} rules={rulesDoor()} />
    </WordsProvider>,
  )
