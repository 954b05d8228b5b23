import type { FrameReading } from '../../lib/model/reading'
import type { Grade, Risk } from '../../lib/model/risk'
import { useWords } from '../words'
import { Fold } from './fold'
import { type Part, partsOf } from './parts'

const shownAtOnce = 4
const letters: readonly Grade[] = ['A', 'B', 'C', 'D', 'E']

/** What makes up the score, as a picture: one segment a category on the scale of the grades, and a line for each that names its clauses. */
export const ScoreBar = ({ risk, frames }: { risk: Risk; frames: readonly FrameReading[] }) => {
  const t = useWords()
  const parts = partsOf(risk, frames)
  const score = String(Math.round(risk.score))
  // One line does not hide behind a fold.
  const first = parts.length <= shownAtOnce + 1 ? parts.length : shownAtOnce
  const lines = (from: number, to: number) => (
    <ol className="parts" start={from + 1}>
      {parts.slice(from, to).map((part, i) => (
        <PartLine key={part.category} part={part} number={from + i + 1} score={score} />
      ))}
    </ol>
  )
  return (
    <section aria-labelledby="made-of">
      <h2 id="made-of">{t('popup_madeOf', score)}</h2>
      <div className="scale" aria-hidden="true">
        <div className="bar">
          {parts.map((part, i) => (
            <span key={part.category} data-severity={part.mark} style={{ width: `${part.share}%` }} title={part.clauses.join(', ')}>
              {part.share >= 3.5 && i + 1}
            </span>
          ))}
        </div>
        <div className="letters">
          {letters.map((letter) => (
            <span key={letter} className={letter === risk.grade ? 'ours' : undefined}>
              {letter}
            </span>
          ))}
        </div>
      </div>
      <p className="unseen">{t('popup_scale')}</p>
      {lines(0, first)}
      {parts.length > first && <Fold title={t('popup_moreParts', String(parts.length - first))}>{lines(first, parts.length)}</Fold>}
    </section>
  )
}

const PartLine = ({ part, number, score }: { part: Part; number: number; score: string }) => {
  const t = useWords()
  const points = part.points === 0 ? t('popup_underOne') : String(part.points)
  return (
    <li>
      <span className="swatch" data-severity={part.mark} aria-hidden="true">
        {number}
      </span>
      <span>
        {part.category} <span className="quiet">{part.clauses.join(', ')}</span>
      </span>
      <span className="points">
        <span aria-hidden="true">{points}</span>
        <span className="unseen">{t('popup_points', points, score)}</span>
      </span>
    </li>
  )
}
