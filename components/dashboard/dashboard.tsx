import type { RulesDoor } from '../rules/door'
import { RulesSection } from '../rules/rules-section'
import { type MessageKey, useWords } from '../words'
import type { SettingsDoor } from './door'
import { hashOf, type Section, sections, useRoute } from './route'
import { SettingsSection } from './settings-section'

const titles: Record<Section, MessageKey> = { settings: 'dashboard_settings', rules: 'dashboard_rules' }

/** The extension's own page: everything that does not fit beside a page that is being read. */
export const Dashboard = ({ door, rules }: { door: SettingsDoor; rules: RulesDoor }) => {
  const t = useWords()
  const { section } = useRoute()
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
        {section === 'rules' && <RulesSection door={rules} />}
        {section === 'settings' && <SettingsSection door={door} />}
        <p className="quiet standing">{t('common_disclaimer')}</p>
      </main>
    </div>
  )
}
