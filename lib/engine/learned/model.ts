import type { Head, Learned } from '../../model/learned'
import { readAscending } from './deltas'
import type { ClauseFeatures } from './features'
import { ownSignals } from './features'

/** A head made ready to score. */
export interface ReadyHead {
  readonly id: string
  /** Index of the type that it finds. */
  readonly finds: number
  /** It speaks for a family of types, of which `finds` is the first. */
  readonly family: boolean
  /** Patterns decide about its type; it calls possible what they did not find. */
  readonly adds: boolean
  readonly strong: number
  readonly possible: number
  readonly trusting: boolean
  readonly bias: number
  /** Index of the types whose signals it sees, and their weights. */
  readonly signals: readonly { readonly type: number; readonly weights: readonly number[] }[]
}

export interface Model {
  readonly heads: readonly ReadyHead[]
  /** Scores of all heads for a clause. The array is used again by the next call. */
  score(features: ClauseFeatures, s: number): Float64Array
  /** How much a feature adds to a head's score when it is there; 0 for an unknown one. */
  weightOf(head: number, key: number): number
}

/** A strong band that begins here is never reached: far above every score. */
export const neverStrong = 99

const rowScale = 1 / 6
const fewestWords = 4

/** A row of words counts less in a long clause; see docs/training.md. Shared by training and use. */
export const rowValue = (words: number): number => rowScale / Math.sqrt(Math.max(fewestWords, words))

/**
 * Unpacks learned weights: an open-addressing table from a feature's key to its place, and for each place the heads that weigh it. Throws a
 * RangeError where the packed arrays do not agree with each other.
 */
export const readyModel = (learned: Learned, typeIndex: ReadonlyMap<string, number>): Model => {
  const keys = Int32Array.from(readAscending(learned.keys))
  const table = tableOf(keys)
  const postings = postingsOf(learned.heads, keys.length)
  const heads = learned.heads.map((head) => ({
    id: head.id,
    finds: typeIndex.get(head.finds) ?? -1,
    family: head.id !== head.finds,
    adds: head.id === head.finds && head.trusting && head.strong >= neverStrong,
    strong: head.strong,
    possible: head.possible,
    trusting: head.trusting,
    bias: head.bias,
    signals: head.signalsOf.flatMap((id, q) => {
      const type = typeIndex.get(id)
      return type === undefined ? [] : [{ type, weights: head.own.slice(q * ownSignals.length, (q + 1) * ownSignals.length) }]
    }),
  }))
  const scores = new Float64Array(heads.length)
  const rowSums = new Float64Array(heads.length)
  const seen = new Int32Array(keys.length)
  let turn = 0

  const addTo = (sums: Float64Array, key: number): void => {
    const place = table.placeOf(key)
    if (place < 0 || seen[place] === turn) return
    seen[place] = turn
    for (let k = postings.from[place] ?? 0, to = postings.from[place + 1] ?? 0; k < to; k++) {
      const head = postings.heads[k] ?? 0
      sums[head] = (sums[head] ?? 0) + (postings.weights[k] ?? 0)
    }
  }

  const score: Model['score'] = (features, s) => {
    turn++
    scores.fill(0)
    rowSums.fill(0)
    const words = features.rows(s, (key) => addTo(rowSums, key))
    features.signs(s, (key) => addTo(scores, key))
    const scale = rowValue(words)
    for (const [h, head] of heads.entries()) {
      let sum = head.bias + (scores[h] ?? 0) + scale * (rowSums[h] ?? 0)
      for (const { type, weights } of head.signals) {
        const bits = features.own(s, type)
        for (let b = 0; bits >> b !== 0; b++) if ((bits >> b) & 1) sum += weights[b] ?? 0
      }
      scores[h] = sum
    }
    return scores
  }

  const weightOf: Model['weightOf'] = (head, key) => {
    const place = table.placeOf(key)
    if (place < 0) return 0
    for (let k = postings.from[place] ?? 0; k < (postings.from[place + 1] ?? 0); k++)
      if (postings.heads[k] === head) return postings.weights[k] ?? 0
    return 0
  }
  return { heads, score, weightOf }
}

const tableOf = (keys: Int32Array): { placeOf(key: number): number } => {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const slots = new Int32Array(size).fill(-1)
  const mask = size - 1
  for (const [place, key] of keys.entries()) {
    let slot = key & mask
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
    slots[slot] = place
  }
  return {
    placeOf: (key) => {
      let slot = key & mask
      for (;;) {
        const place = slots[slot] ?? -1
        if (place < 0 || keys[place] === key) return place
        slot = (slot + 1) & mask
      }
    },
  }
}

/** By place of a feature: the heads that weigh it, and how much. */
const postingsOf = (heads: readonly Head[], places: number) => {
  const packed = heads.map((head) => {
    const at = Uint16Array.from(readAscending(head.places))
    const weights = new Int8Array(bytesOf(head.weights).buffer)
    if (at.length !== weights.length || at.some((place) => place >= places))
      throw new RangeError(`the weights of ${head.id} do not fit its features`)
    return { at, weights, step: head.step }
  })
  const from = new Int32Array(places + 2)
  for (const { at } of packed) for (const place of at) from[place + 2] = (from[place + 2] ?? 0) + 1
  for (let p = 2; p < from.length; p++) from[p] = (from[p] ?? 0) + (from[p - 1] ?? 0)
  const total = from[places + 1] ?? 0
  const of = new Uint8Array(total)
  const weights = new Float32Array(total)
  for (const [h, head] of packed.entries())
    for (const [k, place] of head.at.entries()) {
      const slot = from[place + 1] ?? 0
      from[place + 1] = slot + 1
      of[slot] = h
      weights[slot] = (head.weights[k] ?? 0) * head.step
    }
  return { from, heads: of, weights }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
