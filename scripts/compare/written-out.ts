import type { ClauseChange } from '../../lib/model/comparison'
import type { Line } from '../scan/report'
import { clean } from '../scan/report'
import type { ReadyRules } from '../scan/scan-page'
import type { Compared } from './compare-files'

/** A comparison in words: the sentence first, then every clause that differs, the weighty ones first. */
export const linesOf = (before: string, after: string, { comparison, summary }: Compared, rules: ReadyRules): Line[] => [
  { kind: 'title', text: summary },
  { kind: 'note', text: `${before} → ${after}: ${comparison.verdict} (${comparison.reason})` },
  ...group('Substantive', 'substantive', comparison.changes, rules),
  ...group('Minor', 'minor', comparison.changes, rules),
  ...group('Only in form', 'trivial', comparison.changes, rules),
]

const group = (title: string, significance: ClauseChange['significance'], all: readonly ClauseChange[], rules: ReadyRules): Line[] => {
  const changes = all.filter((change) => change.significance === significance)
  if (changes.length === 0) return []
  return [{ kind: 'heading', text: `${title} (${changes.length})` }, ...changes.map((change) => lineOf(change, rules))]
}

const lineOf = (change: ClauseChange, rules: ReadyRules): Line => {
  const provisions = change.provisions.map(({ provision, effect }) => `${rules.nameOf(provision)}: ${effect}`)
  const figures = change.figures.map(({ before, after }) => `${before ?? 'none'} → ${after ?? 'none'}`)
  return {
    kind: 'finding',
    name: `${change.kind[0]?.toUpperCase()}${change.kind.slice(1)}`,
    tags: [...change.because, ...provisions].join(', '),
    quote: change.kind === 'removed' ? clean(change.before) : clean(change.after),
    why: [...(change.kind === 'reworded' ? [`before: ${clean(change.before)}`] : []), ...figures].join('; '),
  }
}
