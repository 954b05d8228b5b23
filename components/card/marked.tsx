import type { Finding } from '../../lib/model/finding'
import type { Checked } from '../../lib/model/learned'
import type { FactorName } from '../../lib/model/severity'
import { markOf, useMarkWord } from '../severity-mark'
import { languageIn } from '../summary/language-name'
import { type MessageKey, useWords, type Words } from '../words'
import { sureKey } from './sure'

const factors: Record<FactorName, MessageKey> = {
  impact: 'card_factor_impact',
  irreversibility: 'card_factor_irreversibility',
  breadth: 'card_factor_breadth',
  control: 'card_factor_control',
  legal: 'card_factor_legal',
}

/** A modifier of a finding ("breadth 2 to 3: any purpose") as a sentence; one that is worded otherwise is shown as it is. */
export const modifierInWords = (modifier: string, t: Words): string => {
  const [, name, from = '', to = '', reason = ''] = /^(\w+) (\d) to (\d): (.*)$/s.exec(modifier) ?? []
  if (name === undefined || !isFactor(name)) return modifier
  return t(to > from ? 'card_raised' : 'card_lowered', t(factors[name]), from, to, reason)
}

const isFactor = (name: string): name is FactorName => Object.hasOwn(factors, name)

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
          {finding.modifiers.length > 0 ? (
            <ul>
              {finding.modifiers.map((modifier) => (
                <li key={modifier}>{modifierInWords(modifier, t)}</li>
              ))}
            </ul>
          ) : (
            <p>{t('card_noModifiers')}</p>
          )}
        </>
      )}
    </>
  )
}
