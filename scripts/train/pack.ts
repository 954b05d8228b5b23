import { writeAscending } from '../../lib/engine/learned/deltas'
import { ownSignals } from '../../lib/engine/learned/features'
import { neverStrong } from '../../lib/engine/learned/model'
import type { Head, Learned } from '../../lib/model/learned'
import type { Thresholds } from './bands'
import type { Fit } from './fit'
import type { Target } from './targets'
import { type Vocabulary, worthOf } from './vocabulary'

export interface Trained {
  target: Target
  finds: string
  fit: Fit
  thresholds: Thresholds
}

/** The weights as they ship: a byte each, and only the features that some head uses. */
export const pack = (language: string, trained: readonly Trained[], vocabulary: Vocabulary): Learned => {
  const size = vocabulary.keys.length
  const used = new Set<number>()
  for (const { fit } of trained) for (let f = 0; f < size; f++) if (byteOf(fit, vocabulary, f) !== 0) used.add(f)
  const keyOf = (f: number): number => vocabulary.keys[f] ?? 0
  const places = [...used].sort((a, b) => keyOf(a) - keyOf(b))
  if (places.length > 0xffff) throw new RangeError(`${places.length} features do not fit 16 bits: keep fewer a head`)
  const placeOf = new Map(places.map((f, place) => [f, place]))
  return {
    language,
    keys: writeAscending(places.map(keyOf)),
    heads: trained.map((t): Head => {
      const features = places.filter((f) => byteOf(t.fit, vocabulary, f) !== 0)
      const signals = t.fit.weights.subarray(size, size + t.target.signalsOf.length * ownSignals.length)
      return {
        id: t.target.id,
        finds: t.finds,
        bias: rounded(t.fit.weights.at(-1) ?? 0),
        step: rounded(stepOf(t.fit, vocabulary)),
        signalsOf: t.target.signalsOf,
        own: [...signals].map(rounded),
        places: writeAscending(features.map((f) => placeOf.get(f) ?? 0)),
        weights: base64(Int8Array.from(features, (f) => byteOf(t.fit, vocabulary, f))),
        strong: bounded(t.thresholds.strong),
        possible: bounded(t.thresholds.possible),
        trusting: t.thresholds.trusting,
      }
    }),
  }
}

/** JSON knows no infinity: a band that is never reached begins far above every score. */
const bounded = (score: number): number => rounded(Math.min(neverStrong, Math.max(-neverStrong, score)))

const rounded = (n: number): number => Math.round(n * 1e5) / 1e5

const steps = new WeakMap<Fit, number>()
/** The weightiest feature takes the whole byte. */
const stepOf = (fit: Fit, vocabulary: Vocabulary): number => {
  let step = steps.get(fit)
  if (step === undefined) {
    let most = 1e-9
    for (let f = 0; f < vocabulary.keys.length; f++) most = Math.max(most, Math.abs(weightOf(fit, vocabulary, f)))
    step = most / 127
    steps.set(fit, step)
  }
  return step
}

/** How telling a row of words is, and how little a sign counts, goes into its weight. */
const weightOf = (fit: Fit, vocabulary: Vocabulary, f: number): number => (fit.weights[f] ?? 0) * worthOf(vocabulary, f)

const byteOf = (fit: Fit, vocabulary: Vocabulary, f: number): number =>
  Math.round(weightOf(fit, vocabulary, f) / rounded(stepOf(fit, vocabulary)))

const base64 = (numbers: Int8Array): string => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')
