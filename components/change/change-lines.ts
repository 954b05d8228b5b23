import type { ClauseChange, Comparison, Effect } from '../../lib/model/comparison'
import type { MessageKey, Words } from '../words'

type Told = Exclude<Effect, 'same'>

const effects: Record<Told, MessageKey> = {
  new: 'since_effect_new',
  worse: 'since_effect_worse',
  gone: 'since_effect_gone',
  better: 'since_effect_better',
}
/** The order in which a reader wants to hear of them. */
const weightiest: readonly Told[] = ['new', 'worse', 'gone', 'better']

const counts: Record<Exclude<ClauseChange['kind'], 'moved'>, [MessageKey, MessageKey]> = {
  reworded: ['since_kind_reworded_one', 'since_kind_reworded'],
  added: ['since_kind_added_one', 'since_kind_added'],
  removed: ['since_kind_removed_one', 'since_kind_removed'],
}

/** What counts as a change for a reader: neither spelling nor a clause that only moved. */
const counted = ({ changes }: Comparison): ClauseChange[] =>
  changes.filter(({ significance, kind }) => significance !== 'trivial' && kind !== 'moved')

/** How many clauses changed since a day (in words). */
export const changeHeadline = (comparison: Comparison, day: string, t: Words): string => {
  const count = counted(comparison).length
  if (count === 0) return t('since_onlyTrivial', day)
  return count === 1 ? t('since_one', day) : t('since_many', String(count), day)
}

/** A figure before and after in words. */
const figureInWords = ({ before, after }: ClauseChange['figures'][number], t: Words): string => {
  if (before !== null && after !== null) return t('since_figure', before, after)
  return before !== null ? t('since_figureGone', before) : t('since_figureNew', after ?? '')
}

/**
 * The changes in lines, the weightiest first: provisions that are new, worse, gone or better with their figures, other figures, and how many
 * clauses changed besides. `nameOf` names a provision.
 */
export const changeLines = (comparison: Comparison, nameOf: (provision: string) => string, t: Words): string[] => {
  const changes = counted(comparison)
  const byEffect = weightiest.flatMap((effect) => changes.flatMap((change) => effectLines(change, effect, nameOf, t)))
  const hasEffect = ({ provisions }: ClauseChange): boolean => provisions.some(({ effect }) => effect !== 'same')
  const others = changes.filter((change) => !hasEffect(change))
  const byFigure = others.flatMap((change) => figureLine(change, nameOf, t))
  const rest = others.filter(({ figures }) => figures.length === 0)
  return [...new Set([...byEffect, ...byFigure, ...countLines(rest, t)])]
}

type NameOf = (provision: string) => string

const effectLines = ({ provisions, figures }: ClauseChange, effect: Told, nameOf: NameOf, t: Words): string[] => {
  const changed = figures.map((figure) => figureInWords(figure, t)).join(', ')
  const behind = changed === '' ? '' : ` ${t('since_figures', changed)}`
  return provisions.filter((one) => one.effect === effect).map(({ provision }) => `${t(effects[effect], nameOf(provision))}${behind}`)
}

const figureLine = ({ figures: [figure], provisions: [same] }: ClauseChange, nameOf: NameOf, t: Words): string[] => {
  if (!figure) return []
  const words = figureInWords(figure, t)
  return [same ? `${nameOf(same.provision)}: ${words}` : t('since_figureOf', words)]
}

const countLines = (changes: readonly ClauseChange[], t: Words): string[] =>
  (['added', 'removed', 'reworded'] as const).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    const [one, many] = counts[kind]
    return count === 0 ? [] : [count === 1 ? t(one) : t(many, String(count))]
  })

/** The day of a time (milliseconds since 1970), as an ISO date of the reader's own calendar. */
export const isoDay = (time: number): string => {
  const at = new Date(time)
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`
}

/** A provision by its id in words, where its name is not known. */
export const idInWords = (id: string): string => id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase())
