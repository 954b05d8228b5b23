import type { Finding } from '../../lib/model/finding'
import type { Checked } from '../../lib/model/learned'
import { markOf, useMarkWord } from '../severity-mark'
import { languageIn } from '../summary/language-name'
import { useWords } from '../words'
import { sureKey } from './sure'
import { Weighing } from './weighing'

/** Why these words were marked, and why as much as they are. */
export const Marked = ({ finding, checked }: { finding: Finding; checked?: Checked | undefined }) => {
  const t = useWords()
  const word = useMarkWord()(markOf(finding))
  return (
    <>
      <h4>{t('card_decided')}</h4>
      <ul className="deciding">
        {finding.why.map((words) => (
          <li key={words} dir="auto">
            “{words}”
          </li>
        ))}
      </ul>
      <h4>{t('card_support')}</h4>
      <p>{t('card_supportText', String(Math.round(finding.score * 100)), t(sureKey(finding)))}</p>
      {finding.band === 'possible' ? (
        <p>{t('card_possibleMeans')}</p>
      ) : (
        checked && <p>{t('card_checked', String(checked.marks), String(checked.right))}</p>
      )}
      {finding.language && <p>{t('card_foreign', languageIn(t('common_language'), finding.language) ?? finding.language)}</p>}
      <h4>{t('card_weight')}</h4>
      {finding.polarity !== 'risk' ? (
        <p>{t('card_noPoints')}</p>
      ) : (
        <>
          <p>{t('card_points', String(finding.points), word.toLowerCase())}</p>
          {finding.factors && <Weighing factors={finding.factors} shifts={finding.shifts ?? []} />}
        </>
      )}
    </>
  )
}
