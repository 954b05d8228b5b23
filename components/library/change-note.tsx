import type { ClauseChange } from '../../lib/model/comparison'
import { type MessageKey, useWords } from '../words'

const kinds: Record<ClauseChange['kind'], MessageKey> = {
  added: 'report_kind_added',
  removed: 'report_kind_removed',
  reworded: 'report_kind_reworded',
  moved: 'report_kind_moved',
}

interface ChangeNoteProps {
  change: ClauseChange
  number: number
  of: number
  nameOf: (provision: string) => string
}

/** What a change is: its number, its kind and weight, the figures that moved and the provisions that it touches. */
export const ChangeNote = ({ change: { kind, significance, figures, provisions }, number, of, nameOf }: ChangeNoteProps) => {
  const t = useWords()
  const touched = provisions.map(({ provision, effect }) => `${nameOf(provision)} (${t(`report_effect_${effect}`)})`)
  const moved = figures.filter(({ before, after }) => before !== null && after !== null).map(({ before, after }) => `${before} → ${after}`)
  return (
    <p className="note">
      <strong>{t('library_changeOf', String(number), String(of))}</strong> · {t(kinds[kind])} ·{' '}
      <span data-weight={significance}>{t(`report_weight_${significance}`)}</span>
      {[...moved, ...touched].map((one) => (
        <span key={one}> · {one}</span>
      ))}
    </p>
  )
}
