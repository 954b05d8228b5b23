import type { RulesStatus } from '../../lib/model/sync-state'
import { dayInWords } from '../card/day'
import { useWords } from '../words'
import { moment } from './moment'

/** Which rules are in use, and whose they are. */
export const InUse = ({ status: { held, source, expires } }: { status: RulesStatus }) => {
  const t = useWords()
  const language = t('common_language')
  return (
    <section aria-labelledby="in-use">
      <h3 id="in-use">{t('rules_inUse')}</h3>
      <p>{held ? t('rules_version', String(held.version), dayInWords(held.date, t)) : t('rules_none')}</p>
      {source ? (
        <dl className="facts">
          <dt>{t('rules_from')}</dt>
          <dd>{source.url}</dd>
          <dt>{t('rules_key')}</dt>
          <dd>
            <code>{source.fingerprint}</code>
            <p className="quiet">{t('rules_keyMeans')}</p>
          </dd>
        </dl>
      ) : (
        <p>{t('rules_withExtension')}</p>
      )}
      {source && expires !== null && <p className="quiet">{t('rules_holds', moment(expires, language))}</p>}
    </section>
  )
}
