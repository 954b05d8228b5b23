import type { Settings } from '../../lib/model/settings'
import { severities } from '../../lib/model/severity'
import { useMarkWord } from '../severity-mark'
import { useWords } from '../words'

interface MarksShownProps {
  settings: Settings
  change: (some: Partial<Settings>) => Promise<boolean>
}

/** Which findings are marked in a page. All of them stay listed in the popup. */
export const MarksShown = ({ settings: { floor, showPossible }, change }: MarksShownProps) => {
  const t = useWords()
  const word = useMarkWord()
  return (
    <section aria-labelledby="marks">
      <h3 id="marks">{t('settings_marks')}</h3>
      <label>
        {t('settings_floor')}
        <select
          value={floor}
          onChange={({ target }) => {
            const chosen = severities.find((severity) => severity === target.value)
            if (chosen) void change({ floor: chosen })
          }}
        >
          {[...severities].reverse().map((severity) => (
            <option key={severity} value={severity}>
              {severity === 'low' ? t('settings_floorAll') : t('settings_floorFrom', word(severity))}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">{t('settings_floorMeans')}</p>
      <label>
        <input type="checkbox" checked={showPossible} onChange={() => void change({ showPossible: !showPossible })} />
        {t('popup_showWeaker')}
      </label>
    </section>
  )
}
