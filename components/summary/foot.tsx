import type { Settings } from '../../lib/model/settings'
import { LensChooser } from '../lens/lens-chooser'
import { useWords } from '../words'

interface FootProps {
  /** Empty where the page has no host. */
  site: string
  settings: Settings
  change: (some: Partial<Settings>) => void
  openPanel?: (() => void) | undefined
}

/** What the reader can change from here. */
export const Foot = ({ site, settings, change, openPanel }: FootProps) => {
  const t = useWords()
  const { sitesOff, showPossible } = settings
  const on = !sitesOff.includes(site)
  return (
    <footer className="foot">
      {site && (
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={() => change({ sitesOff: on ? [...sitesOff, site] : sitesOff.filter((other) => other !== site) })}
          />
          {t('popup_siteOn', site)}
        </label>
      )}
      <label>
        <input type="checkbox" checked={showPossible} onChange={() => change({ showPossible: !showPossible })} />
        {t('popup_showWeaker')}
      </label>
      <a href="/dashboard.html" target="_blank" rel="noopener">
        {t('popup_dashboard')}
      </a>
      <details className="lens-fold">
        <summary>{t('lens_title')}</summary>
        <LensChooser lens={settings} change={change} />
        <p className="quiet">{t('lens_why')}</p>
      </details>
      {openPanel && (
        <button type="button" className="small" onClick={openPanel}>
          {t('popup_panel')}
        </button>
      )}
    </footer>
  )
}
