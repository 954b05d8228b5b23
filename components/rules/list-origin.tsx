import type { ListOrigin as Origin } from '../../lib/model/lists-reply'
import { useWords } from '../words'
import { listCheckInWords } from './list-words'
import { moment } from './moment'

/** Where a list comes from, whose it is, and what came of the looks at its host. */
export const ListOrigin = ({ origin: { url, fingerprint, checks, next, expires } }: { origin: Origin }) => {
  const t = useWords()
  const language = t('common_language')
  const [last, ...earlier] = checks
  return (
    <>
      <p className="quiet address">{t('rules_listFrom', url)}</p>
      <p className="quiet">
        <code>{t('rules_listSigner', fingerprint)}</code>
      </p>
      <p className="quiet">
        {last && `${t('rules_lastCheck', moment(last.at, language))} ${listCheckInWords(last, t)} `}
        {next === null ? t('rules_listOffQuiet') : t('rules_next', moment(next, language))}
      </p>
      <p className="quiet">{t('rules_holds', moment(expires, language))}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{t('rules_looks', String(earlier.length))}</summary>
          <ul className="names">
            {earlier.map((check) => (
              <li key={check.at}>
                {moment(check.at, language)}: {listCheckInWords(check, t)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
