import { useState } from 'react'
import type { Kind } from '../../lib/model/replies'
import type { Settings } from '../../lib/model/settings'
import { useWords } from '../words'
import { siteOf } from './site-of'

interface MuteMoreProps {
  settings: Settings
  kinds: readonly Kind[]
  change: (some: Partial<Settings>) => Promise<boolean>
}

/** Mutes a kind or a site without having to meet it first. */
export const MuteMore = ({ settings: { mutedKinds, sitesOff }, kinds, change }: MuteMoreProps) => {
  const t = useWords()
  const [kind, setKind] = useState('')
  const [site, setSite] = useState('')
  const [isNone, setNone] = useState(false)
  const heard = kinds.filter(({ id }) => !mutedKinds.includes(id)).sort((a, b) => a.name.localeCompare(b.name))
  const muteKind = async (): Promise<void> => {
    if (kind !== '' && (await change({ mutedKinds: [...mutedKinds, kind] }))) setKind('')
  }
  const muteSite = async (): Promise<void> => {
    const host = siteOf(site)
    setNone(host === null)
    if (host !== null && (sitesOff.includes(host) || (await change({ sitesOff: [...sitesOff, host] })))) setSite('')
  }
  return (
    <>
      {heard.length > 0 && (
        <form
          className="choices"
          onSubmit={(event) => {
            event.preventDefault()
            void muteKind()
          }}
        >
          <label>
            {t('settings_muteKind')}
            <select value={kind} onChange={({ target }) => setKind(target.value)}>
              <option value="">{t('settings_choose')}</option>
              {heard.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="small">
            {t('settings_mute')}
          </button>
        </form>
      )}
      <form
        className="choices"
        onSubmit={(event) => {
          event.preventDefault()
          void muteSite()
        }}
      >
        <label>
          {t('settings_muteSite')}
          <input
            type="text"
            inputMode="url"
            spellCheck={false}
            autoComplete="off"
            value={site}
            onChange={({ target }) => setSite(target.value)}
          />
        </label>
        <button type="submit" className="small">
          {t('settings_switchOff')}
        </button>
      </form>
      <p className="quiet" role="status">
        {isNone && t('settings_noSite')}
      </p>
    </>
  )
}
