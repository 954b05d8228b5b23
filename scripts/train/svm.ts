import { randomFrom, shuffle } from './random'

/** One example: the features it has and their values, and further features that it simply has. */
export interface Row {
  readonly at: Int32Array
  readonly value: Float32Array
  readonly has: readonly number[]
}

export interface SvmOptions {
  /** Cost of an error. */
  cost: number
  /** How much more an error on a positive costs. */
  positiveWeight: number
  passes: number
  seed: number
}

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008). Returns a weight for each
 * feature and, last, the bias; features with `used` 0 get none. The same input gives the same weights.
 */
export const trainSvm = (rows: readonly Row[], positive: Uint8Array, used: Uint8Array, options: SvmOptions): Float64Array => {
  const weights = new Float64Array(used.length + 1)
  const alpha = new Float64Array(rows.length)
  const norms = rows.map((row) => 1 + squares(row, used))
  const random = randomFrom(options.seed)
  const everything = Int32Array.from(rows.keys())
  let active = everything.slice()
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(active, random)
    const next: number[] = []
    for (const i of active) {
      const row = rows[i]
      if (!row) continue
      const sign = positive[i] ? 1 : -1
      const slack = 1 / (2 * options.cost * (positive[i] ? options.positiveWeight : 1))
      const before = alpha[i] ?? 0
      const gradient = sign * dot(weights, row) - 1 + before * slack
      // One far on its side of the margin is looked at in every fourth pass alone.
      if (before > 0 || gradient < 0.4) next.push(i)
      if (before === 0 && gradient >= 0) continue
      const after = Math.max(0, before - gradient / ((norms[i] ?? 1) + slack))
      alpha[i] = after
      add(weights, row, used, (after - before) * sign)
    }
    active = (pass + 1) % 4 === 0 ? everything.slice() : Int32Array.from(next)
  }
  return weights
}

/** The bias is the last weight. */
export const dot = (weights: Float64Array, { at, value, has }: Row): number => {
  let sum = weights[weights.length - 1] ?? 0
  for (let k = 0; k < at.length; k++) sum += (weights[at[k] ?? 0] ?? 0) * (value[k] ?? 0)
  for (const f of has) sum += weights[f] ?? 0
  return sum
}

const squares = ({ at, value, has }: Row, used: Uint8Array): number => {
  let sum = has.length
  for (let k = 0; k < at.length; k++) if (used[at[k] ?? 0]) sum += (value[k] ?? 0) ** 2
  return sum
}

const add = (weights: Float64Array, { at, value, has }: Row, used: Uint8Array, by: number): void => {
  for (let k = 0; k < at.length; k++) {
    const f = at[k] ?? 0
    if (used[f]) weights[f] = (weights[f] ?? 0) + by * (value[k] ?? 0)
  }
  for (const f of has) weights[f] = (weights[f] ?? 0) + by
  weights[weights.length - 1] = (weights[weights.length - 1] ?? 0) + by
}
