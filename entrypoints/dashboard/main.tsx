import { createRoot } from 'react-dom/client'
import { Dashboard } from '../../components/dashboard/dashboard'
import { WordsProvider } from '../../components/words'
import { rulesDoor } from '../../lib/browser/rules-door'
import { settingsDoor } from '../../lib/browser/settings-door'
import { words } from '../../lib/browser/words'
import '../../components/theme.css'
import '../../components/page.css'
import '../../components/dashboard/dashboard.css'
import '../../components/rules/rules.css'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <WordsProvider value={words}>
      <Dashboard door={settingsDoor()} rules={rulesDoor()} />
    </WordsProvider>,
  )
