import type { RulesCheck } from '../../lib/model/sync-state'
import { useWords } from '../words'
import { checkInWords } from './check-words'
import { moment } from './moment'

/** The looks before the last one. */
export const Looks = ({ checks }: { checks: readonly RulesCheck[] }) => {
  const t = useWords()
  if (checks.length === 0) return null
  return (
    <details>
      <summary>{t('rules_looks', String(checks.length))}</summary>
      <ul className="names">
        {checks.map((check) => (
          <li key={check.at}>
            {moment(check.at, t('common_language'))}: {checkInWords(check, t)}
          </li>
        ))}
      </ul>
    </details>
  )
}
