import type { Kind } from '../../lib/model/replies'
import type { Settings } from '../../lib/model/settings'
import { useWords } from '../words'
import { MuteMore } from './mute-more'

interface MutedProps {
  settings: Settings
  kinds: readonly Kind[]
  change: (some: Partial<Settings>) => Promise<boolean>
}

/** What the reader silenced, each with the way back, and more of it. */
export const Muted = ({ settings, kinds, change }: MutedProps) => {
  const t = useWords()
  const { mutedKinds, sitesOff } = settings
  const nameOf = (id: string): string => kinds.find((kind) => kind.id === id)?.name ?? id
  return (
    <section aria-labelledby="silenced">
      <h3 id="silenced">{t('settings_silenced')}</h3>
      {mutedKinds.length + sitesOff.length === 0 && <p className="quiet">{t('settings_silencedNone')}</p>}
      <ul className="rows">
        {mutedKinds.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              className="small"
              aria-label={t('popup_unmuteKind', nameOf(id))}
              onClick={() => void change({ mutedKinds: mutedKinds.filter((other) => other !== id) })}
            >
              {t('popup_unmute')}
            </button>
          </li>
        ))}
        {sitesOff.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              className="small"
              aria-label={t('settings_siteOnNamed', site)}
              onClick={() => void change({ sitesOff: sitesOff.filter((other) => other !== site) })}
            >
              {t('settings_siteOn')}
            </button>
          </li>
        ))}
      </ul>
      <MuteMore settings={settings} kinds={kinds} change={change} />
    </section>
  )
}
