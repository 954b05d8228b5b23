import { type FactorName, type Factors, factorNames, type Shift } from '../../lib/model/severity'
import { type MessageKey, useWords } from '../words'

const names: Record<FactorName, MessageKey> = {
  impact: 'card_factor_impact',
  irreversibility: 'card_factor_irreversibility',
  breadth: 'card_factor_breadth',
  control: 'card_factor_control',
  legal: 'card_factor_legal',
}

const steps = [1, 2, 3]

/** The five answers that the points are made of, and what the wording of the clause moved, with the words that did it. */
export const Weighing = ({ factors, shifts }: { factors: Factors; shifts: readonly Shift[] }) => {
  const t = useWords()
  return (
    <>
      <ul className="factors">
        {factorNames.map((name) => {
          const moves = shifts.filter(({ factor }) => factor === name)
          return (
            <li key={name}>
              <span>{t(names[name])}</span>
              <Bar now={factors[name]} before={moves[0]?.from ?? factors[name]} />
              <span className="aside">{t('card_of3', String(factors[name]))}</span>
              {moves.map((move) => (
                <Move key={move.name} move={move} />
              ))}
            </li>
          )
        })}
      </ul>
      {shifts.length === 0 && <p>{t('card_noModifiers')}</p>}
    </>
  )
}

const Move = ({ move: { from, to, name, words } }: { move: Shift }) => {
  const t = useWords()
  return (
    <p className="move">
      {t(to > from ? 'card_raised' : 'card_lowered', String(from), name)}{' '}
      <q className="aside" dir="auto">
        {words.join(' … ')}
      </q>
    </p>
  )
}

/** Three steps: those that count are filled, those that the wording added or took away are ringed. The words beside it say the same. */
const Bar = ({ now, before }: { now: number; before: number }) => (
  <svg className="steps" width="48" height="12" viewBox="0 0 48 12" aria-hidden="true">
    {steps.map((step) => {
      const moved = step > Math.min(now, before) && step <= Math.max(now, before)
      return (
        <rect
          key={step}
          x={(step - 1) * 16 + 1}
          y="1"
          width="13"
          height="10"
          rx="2"
          data-full={step <= now}
          data-moved={moved || undefined}
        />
      )
    })}
  </svg>
)
