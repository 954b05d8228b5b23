import type { ClauseChange } from '../../model/comparison'
import type { Difference } from './difference'
import { effectsOf, type Found } from './effects'
import { figurePairs } from './figure-changes'
import { figuresIn } from './figures'
import { normalForm } from './normal-form'
import type { Pair } from './pairing'
import { denialOf, reachOf } from './reach'
import type { Side } from './side'
import { type Weight, weightOfWhole, weightOfWords } from './significance'
import type { Unit } from './units'
import { diffWords } from './word-diff'

/** The changes of clauses, in the order in which one reads them: by their place in the new version, or where they stood in the old. */
export const changesOf = (difference: Difference, before: Side, after: Side, was: Found, is: Found): ClauseChange[] => {
  const whole = (unit: Unit, come: boolean): ClauseChange => {
    const side = come ? after : before
    const said = side.text.slice(unit.start, unit.end)
    const span = { start: unit.start, end: unit.end }
    const provisions = effectsOf(come ? null : span, come ? span : null, null, was, is)
    const figures = figuresIn(said).map(({ said: figure }) => ({ before: come ? null : figure, after: come ? figure : null }))
    return {
      kind: come ? 'added' : 'removed',
      before: come ? '' : said,
      after: come ? said : '',
      was: come ? null : span,
      is: come ? span : null,
      ...weightOfWhole(unit, come, provisions.some(matters)),
      figures,
      provisions,
    }
  }
  const changes = [
    ...difference.added.map((unit) => whole(unit, true)),
    ...difference.removed.map((unit) => whole(unit, false)),
    ...difference.reworded.map((pair) => reworded(pair, before, after, was, is)),
    ...difference.moved.map((pair) => pairOf(pair, 'moved', before, after, { significance: 'trivial', because: ['order'] })),
  ]
  const scale = after.text.length / Math.max(1, before.text.length)
  const place = ({ was: old, is: now }: ClauseChange): number => now?.start ?? (old?.start ?? 0) * scale
  return changes.sort((a, b) => place(a) - place(b))
}

const matters = ({ effect }: { effect: string }): boolean => effect !== 'same'

const reworded = (pair: Pair, before: Side, after: Side, was: Found, is: Found): ClauseChange => {
  const { before: old, after: now } = pair
  const diff = diffWords(normalForm(old.said).split(' '), normalForm(now.said).split(' '))
  const figures = figurePairs(figuresIn(before.text.slice(old.start, old.end)), figuresIn(after.text.slice(now.start, now.end)))
  const provisions = effectsOf(old, now, { figures, reach: reachOf(diff), denial: denialOf(diff) }, was, is)
  return {
    ...pairOf(pair, 'reworded', before, after, weightOfWords(diff, figures, old.row, provisions.some(matters))),
    figures: figures.map((f) => ({ before: f.before?.said ?? null, after: f.after?.said ?? null })),
    provisions,
  }
}

const pairOf = (
  { before: old, after: now }: Pair,
  kind: ClauseChange['kind'],
  before: Side,
  after: Side,
  weight: Weight,
): ClauseChange => ({
  kind,
  before: before.text.slice(old.start, old.end),
  after: after.text.slice(now.start, now.end),
  was: { start: old.start, end: old.end },
  is: { start: now.start, end: now.end },
  ...weight,
  figures: [],
  provisions: [],
})
