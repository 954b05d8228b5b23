import { decisive, type Figures, type TargetFigures } from '../train/figures'
import { f1, precision, recall } from '../train/thresholds'

/** The cross-validated figures of our own types, as they ship. */
export const labelLines = ({ language, targets, documents, sentences }: Figures, format: 'text' | 'json'): string[] => {
  const types = targets.filter((t) => !t.id.startsWith('claudette:'))
  if (types.length === 0) return []
  if (format === 'json') return types.map((t) => JSON.stringify({ language, ...rowOf(t) }))
  return [
    `${language}: ${documents} documents, ${sentences} sentences; each judged by a model that had not seen its company`,
    'type                                positives  by        strong: P    R     any: P    R    F1',
    ...types.map((t) => {
      const r = rowOf(t)
      return `${t.id.padEnd(36)}${String(t.positives).padStart(8)}   ${t.by.padEnd(9)} ${two(r.strong.precision)}  ${two(r.strong.recall)}      ${two(r.any.precision)}  ${two(r.any.recall)}  ${two(r.any.f1)}`
    }),
  ]
}

const rowOf = (t: TargetFigures) => {
  const bands = decisive(t)
  const of = (band: 'strong' | 'any') => ({
    ...bands[band],
    precision: precision(bands[band]),
    recall: recall(bands[band]),
    f1: f1(bands[band]),
  })
  return { type: t.id, positives: t.positives, disputed: t.disputed, by: t.by, strong: of('strong'), any: of('any') }
}

const two = (n: number): string => n.toFixed(2)
