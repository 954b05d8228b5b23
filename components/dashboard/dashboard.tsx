import { DataSection } from '../library/data-section'
import { DocumentsSection } from '../library/documents-section'
import type { LibraryDoor, LibraryTools } from '../library/door'
import type { RulesDoor } from '../rules/door'
import { RulesSection } from '../rules/rules-section'
import type { WatchDoor } from '../watch/door'
import { WatchSection } from '../watch/watch-section'
import { type MessageKey, useWords } from '../words'
import type { SettingsDoor } from './door'
import { hashOf, type Section, sections, useRoute } from './route'
import { SettingsSection } from './settings-section'

const titles: Record<Section, MessageKey> = {
  documents: 'dashboard_documents',
  data: 'dashboard_data',
  watched: 'watch_title',
  rules: 'dashboard_rules',
  settings: 'dashboard_settings',
}

interface DashboardProps {
  door: SettingsDoor
  library: LibraryDoor
  tools: LibraryTools
  watch: WatchDoor
  rules: RulesDoor
}

/** The extension's own page: everything that does not fit beside a page that is being read. */
export const Dashboard = ({ door, library, tools, watch, rules }: DashboardProps) => {
  const t = useWords()
  const { section, rest } = useRoute()
  return (
    <div className="frame">
      <header>
        <h1>{t('extensionName')}</h1>
        <nav aria-label={t('dashboard_parts')}>
          <ul>
            {sections.map((id) => (
              <li key={id}>
                <a href={hashOf(id)} aria-current={id === section ? 'page' : undefined}>
                  {t(titles[id])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main aria-labelledby="part">
        <h2 id="part">{t(titles[section])}</h2>
        {section === 'documents' && <DocumentsSection door={library} tools={tools} rest={rest} />}
        {section === 'data' && <DataSection door={library} />}
        {section === 'rules' && <RulesSection door={rules} />}
        {section === 'settings' && <SettingsSection door={door} watch={watch} rules={rules} />}
        {section === 'watched' && <WatchSection door={watch} />}
        <p className="quiet standing">{t('common_disclaimer')}</p>
      </main>
    </div>
  )
}
