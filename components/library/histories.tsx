import type { Era, ProvisionHistory } from '../../lib/model/library-view'
import { dayInWords } from '../card/day'
import { isoDay } from '../change/change-lines'
import { markOf, SeverityMark } from '../severity-mark'
import { useWords, type Words } from '../words'

interface HistoriesProps {
  histories: readonly ProvisionHistory[]
  nameOf: (provision: string) => string
  /** All versions are in. */
  whole: boolean
}

/** What became of each provision from version to version: "Liability cap: $100 in version 1 (read 3 May 2024); $50 since 3 May 2026". */
export const Histories = ({ histories, nameOf, whole }: HistoriesProps) => {
  const t = useWords()
  const changed = histories.filter(hasChanged)
  const others = histories.filter((history) => !hasChanged(history))
  const line = (history: ProvisionHistory) => (
    <li key={history.provision}>
      <SeverityMark mark={markOf(history)} alone />{' '}
      <span>
        <strong>{nameOf(history.provision)}</strong>: {history.eras.map((era) => inWords(era, t)).join('; ')}
      </span>
    </li>
  )
  return (
    <section aria-labelledby="histories">
      <h4 id="histories">{t('library_histories')}</h4>
      {whole && changed.length === 0 && <p className="quiet">{t('library_historiesNone')}</p>}
      {changed.length > 0 && <ul className="histories">{changed.map(line)}</ul>}
      {others.length > 0 && (
        <details>
          <summary>{t('library_historiesSame', String(others.length))}</summary>
          <ul className="histories">{others.map(line)}</ul>
        </details>
      )}
    </section>
  )
}

/** One that came later has changed, even if it is the same since. */
const hasChanged = ({ eras }: ProvisionHistory): boolean => eras.length > 1 || eras[0]?.known !== 'first'

const inWords = ({ known, state, figures, version, at, stated }: Era, t: Words): string => {
  const day = dayInWords(known === 'dated' && stated !== null ? stated : isoDay(at), t)
  const what = state === 'gone' ? t('library_era_gone') : figures.length > 0 ? figures.join(', ') : t('library_era_stands')
  return t(`library_era_${known}`, what, day, String(version))
}
