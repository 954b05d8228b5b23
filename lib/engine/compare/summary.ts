import type { ChangeSummary, FigureMove, ProvisionChange } from '../../model/change-summary'
import type { ClauseChange, Comparison, Effect } from '../../model/comparison'
import type { Polarity } from '../../model/severity'
import { figureEffect } from './figure-sense'
import { figuresIn, isTime, scaled } from './figures'

/** Weightiest first. */
const effects: readonly Effect[] = ['new', 'worse', 'gone', 'better', 'same']

/** The facts of a comparison. `polarityOf`: of a provision; a new protection is better, a new risk worse. */
export const summaryOf = (comparison: Comparison, polarityOf: (provision: string) => Polarity): ChangeSummary => {
  const changes = comparison.changes.filter((change) => change.significance !== 'trivial')
  const plain = changes.filter((change) => change.provisions.every(({ effect }) => effect === 'same'))
  const figures = plain.flatMap((change) => moveOf(change) ?? [])
  const rest = plain.filter((change) => moveOf(change) === null)
  const count = (kind: ClauseChange['kind']): number => rest.filter((change) => change.kind === kind).length
  const sense = (change: ClauseChange): Set<string> =>
    new Set(change.provisions.map(({ provision, effect }) => senseOf(effect, polarityOf(provision))))
  return {
    verdict: comparison.verdict,
    reason: comparison.reason,
    date: comparison.date,
    clauses: changes.length,
    worse: changes.filter((change) => sense(change).has('worse')).length,
    better: changes.filter((change) => !sense(change).has('worse') && sense(change).has('better')).length,
    provisions: provisionsOf(changes, polarityOf),
    figures,
    added: count('added'),
    removed: count('removed'),
    reworded: count('reworded'),
  }
}

const senseOf = (effect: Effect, polarity: Polarity): 'worse' | 'better' | 'neither' => {
  if (effect === 'worse' || effect === 'better') return effect
  if (effect === 'same' || polarity === 'neutral') return 'neither'
  return (effect === 'new') === (polarity === 'risk') ? 'worse' : 'better'
}

const provisionsOf = (changes: readonly ClauseChange[], polarityOf: (provision: string) => Polarity): ProvisionChange[] => {
  const found = new Map<string, ProvisionChange>()
  for (const change of changes)
    for (const { provision, effect } of change.provisions) {
      if (effect === 'same') continue
      const known = found.get(provision)
      if (known && effects.indexOf(known.effect) <= effects.indexOf(effect)) continue
      const move = moveOf(change)
      found.set(provision, { provision, effect, figure: move && decides(move, provision, effect) ? move : null })
    }
  const weight = ({ provision, effect }: ProvisionChange): number =>
    ['worse', 'better', 'neither'].indexOf(senseOf(effect, polarityOf(provision))) * effects.length + effects.indexOf(effect)
  return [...found.values()].sort((a, b) => weight(a) - weight(b))
}

/** Whether it is the figure that makes the provision worse or better. */
const decides = ({ before, after }: FigureMove, provision: string, effect: Effect): boolean => {
  const [was] = figuresIn(`is ${before}`)
  const [is] = figuresIn(`is ${after}`)
  const scale = was && is ? scaled(was, is) : null
  return was !== undefined && scale !== null && figureEffect(provision, isTime(was), scale.before, scale.after) === effect
}

/** The first time, sum or share of a clause that became another; bare numbers number things more often than they count them. */
const moveOf = ({ figures }: ClauseChange): FigureMove | null => {
  for (const { before, after } of figures) {
    if (before === null || after === null) continue
    const [was] = figuresIn(`is ${before}`)
    const [is] = figuresIn(`is ${after}`)
    const scale = was && is && was.unit !== '' ? scaled(was, is) : null
    if (scale && scale.before !== scale.after) return { before, after, rose: scale.after > scale.before }
  }
  return null
}
