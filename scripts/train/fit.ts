import { ownSignals } from '../../lib/engine/learned/features'
import { rowValue } from '../../lib/engine/learned/model'
import type { Example } from './examples'
import { dot, type Row, type SvmOptions, trainSvm } from './svm'
import type { Target } from './targets'
import { type Numbers, type Vocabulary, worthOf } from './vocabulary'

export interface FitOptions extends SvmOptions {
  /** Features kept: the model is learned twice, the second time on those that weighed most in the first. */
  most: number
}

/** Examples made ready for many targets. */
export interface Prepared {
  examples: readonly Example[]
  numbers: readonly Numbers[]
  vocabulary: Vocabulary
  typeIndex: ReadonlyMap<string, number>
}

export interface Fit {
  /** By place in the vocabulary, then the target's own signals, then the bias. */
  weights: Float64Array
}

const fewestPositives = 4

/** Learns one target from the examples numbered in `from`; null where there is next to nothing to learn from. */
export const fitTarget = (target: Target, prepared: Prepared, from: readonly number[], options: FitOptions): Fit | null => {
  const size = prepared.vocabulary.keys.length
  const rows: Row[] = []
  const answers: number[] = []
  for (const i of from) {
    const example = prepared.examples[i]
    const answer = example ? target.answer(example) : null
    if (answer === null || answer === 'maybe') continue
    rows.push(rowOf(target, prepared, i))
    answers.push(answer === 'yes' ? 1 : 0)
  }
  const positive = Uint8Array.from(answers)
  if (positive.reduce((sum, p) => sum + p, 0) < fewestPositives) return null
  const dimensions = size + target.signalsOf.length * ownSignals.length
  const first = trainSvm(rows, positive, new Uint8Array(dimensions).fill(1), options)
  const used = new Uint8Array(dimensions)
  used.fill(1, size)
  for (const place of weightiest(first, prepared.vocabulary, options.most)) used[place] = 1
  return {
    weights: trainSvm(
      rows.map((row) => narrowed(row, used)),
      positive,
      used,
      options,
    ),
  }
}

/** Without the features that are not used: the same weights, in half the time. */
const narrowed = ({ at, value, has }: Row, used: Uint8Array): Row => {
  const kept = [...at.keys()].filter((k) => used[at[k] ?? 0])
  return { at: Int32Array.from(kept, (k) => at[k] ?? 0), value: Float32Array.from(kept, (k) => value[k] ?? 0), has }
}

const typicalClause = 25

const weightiest = (weights: Float64Array, vocabulary: Vocabulary, most: number): number[] => {
  const weight = (place: number): number =>
    Math.abs(weights[place] ?? 0) * worthOf(vocabulary, place) * (place < vocabulary.textKeys ? rowValue(typicalClause) : 1)
  return Array.from(vocabulary.keys.keys())
    .filter((place) => weight(place) > 0)
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, most)
}

export const rowOf = (target: Target, { examples, numbers, vocabulary, typeIndex }: Prepared, i: number): Row => {
  const own = examples[i]?.own
  const has: number[] = []
  for (const [q, id] of target.signalsOf.entries()) {
    const bits = own?.[typeIndex.get(id) ?? -1] ?? 0
    for (let b = 0; b < ownSignals.length; b++) if ((bits >> b) & 1) has.push(vocabulary.keys.length + q * ownSignals.length + b)
  }
  const { at, value } = numbers[i] ?? { at: new Int32Array(0), value: new Float32Array(0) }
  return { at, value, has }
}

export const scoreOf = (target: Target, prepared: Prepared, { weights }: Fit, i: number): number => dot(weights, rowOf(target, prepared, i))
