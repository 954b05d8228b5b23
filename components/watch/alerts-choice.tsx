import type { AlertsHow, WatchAsk } from '../../lib/model/watch'
import { useWords } from '../words'
import type { WatchDoor } from './door'

const choices = [
  ['same-day', 'watch_sameDay'],
  ['weekly', 'watch_weekly'],
] as const satisfies readonly (readonly [AlertsHow, string])[]

interface AlertsChoiceProps {
  list: { alerts: AlertsHow; notify: boolean }
  door: Pick<WatchDoor, 'allowNotices'>
  ask: (deed: WatchAsk) => Promise<void>
}

/** How changes of watched documents are told, and whether the browser lets us. */
export const AlertsChoice = ({ list: { alerts, notify }, door, ask }: AlertsChoiceProps) => {
  const t = useWords()
  const choose = async (how: AlertsHow): Promise<void> => {
    // Asked for while the click is handled; refused, the choice stands and the list says that none are shown.
    if (how === 'same-day') await door.allowNotices()
    await ask({ do: 'alerts', how })
  }
  const allow = async (): Promise<void> => {
    await door.allowNotices()
    await ask({ do: 'list' })
  }
  return (
    <fieldset>
      <legend>{t('watch_alerts')}</legend>
      {choices.map(([how, label]) => (
        <label key={how}>
          <input type="radio" name="watch-alerts" checked={alerts === how} onChange={() => void choose(how)} />
          {t(label)}
        </label>
      ))}
      {!notify && (
        <p className="quiet">
          {t('watch_notAllowed')}{' '}
          <button type="button" className="small" onClick={() => void allow()}>
            {t('watch_allow')}
          </button>
        </p>
      )}
    </fieldset>
  )
}
