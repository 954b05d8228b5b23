import type { RulesAsk, RulesStatus } from '../../lib/model/sync-state'
import { useWords } from '../words'
import { checkInWords } from './check-words'
import { moment } from './moment'
import { Waiting } from './waiting'

interface UpdatesProps {
  status: RulesStatus
  /** What was asked last and is not answered yet. */
  waiting: RulesAsk['do'] | null
  decide: (what: RulesAsk['do']) => void
}

/** Whether and when newer rules are looked for, what came of it, and the reader's say in it. */
export const Updates = ({ status, waiting, decide }: UpdatesProps) => {
  const t = useWords()
  const language = t('common_language')
  const { on, pinned, held, previous, checks, next } = status
  const [last] = checks
  // A choice is shown at once; if it could not be kept, the answer shows what is.
  const wanted = waiting === 'on' || (waiting !== 'off' && on)
  const does = (what: RulesAsk['do'], label: string) => (
    <button type="button" className="small" aria-disabled={waiting !== null} onClick={() => waiting === null && decide(what)}>
      {label}
    </button>
  )
  return (
    <section aria-labelledby="updates">
      <h3 id="updates">{t('rules_updates')}</h3>
      <label>
        <input type="checkbox" checked={wanted} onChange={() => decide(on ? 'off' : 'on')} />
        {t('rules_sync')}
      </label>
      <p className="quiet">{t('rules_syncMeans')}</p>
      <p role="status">
        {last ? `${t('rules_lastCheck', moment(last.at, language))} ${checkInWords(last, t)}` : t('rules_noCheck')} {!on && t('rules_off')}
        {on && next !== null && t('rules_next', moment(next, language))}
      </p>
      {pinned && <p>{t('rules_pinned', String(pinned.version))}</p>}
      <div className="choices">
        {on && does('check', t('rules_check'))}
        {pinned ? does('unpin', t('rules_unpin')) : held && does('pin', t('rules_pin', String(held.version)))}
        {previous && does('back', t('rules_back', String(previous.version)))}
      </div>
      {previous && <p className="quiet">{t('rules_backMeans')}</p>}
      <Waiting isWaiting={waiting !== null} says={t('rules_checking')} stop={() => decide('cancel')} />
    </section>
  )
}
