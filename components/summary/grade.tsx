import type { Grade as Letter, Risk } from '../../lib/model/risk'
import { type MessageKey, useWords } from '../words'

const meaning: Record<Letter, MessageKey> = { A: 'grade_A', B: 'grade_B', C: 'grade_C', D: 'grade_D', E: 'grade_E' }

/** The letter with its word and score, and why it is worse than the score where a floor holds. */
export const Grade = ({ risk: { grade, score, floor, coverage } }: { risk: Risk }) => {
  const t = useWords()
  const about = [t('popup_score', String(Math.round(score))), ...(coverage.missing.length > 0 ? [t('popup_provisional')] : [])]
  return (
    <section className="grade" aria-labelledby="grade">
      <div className="letter" aria-hidden="true">
        {grade}
      </div>
      <div>
        <h2 id="grade">
          <span className="unseen">{t('popup_grade', grade)}: </span>
          {t(meaning[grade])}
        </h2>
        <p className="quiet">{about.join(' · ')}</p>
      </div>
      {floor && (
        <p className="floor">
          {floor.criticals === 1 ? t('popup_floorOne', floor.grade) : t('popup_floorMany', String(floor.criticals), floor.grade)}
        </p>
      )}
    </section>
  )
}
