import type { Learned } from '../../lib/model/learned'
import { leaningWithout } from './common-threshold'
import { crossValidate, type Scored } from './cross-validate'
import type { Example } from './examples'
import { type FitOptions, fitTarget, type Prepared } from './fit'
import { foldsOf } from './folds'
import { judge, type Verdict } from './judge'
import { pack, type Trained } from './pack'
import { leads, type Target } from './targets'
import { numbersOf, vocabularyOf } from './vocabulary'

export const options: FitOptions = { cost: 0.3, positiveWeight: 3, passes: 12, seed: 20261125, most: 280 }
/** A category of CLAUDETTE stands for many sayings: it is given more features. */
export const mostOfCategory = 700
export const parts = 5
/** With fewer sure positives than this a type keeps its patterns. */
export const fewestPositives = 15

export interface Lesson {
  learned: Learned
  verdicts: Verdict[]
  scored: ReadonlyMap<string, readonly Scored[]>
  typeIndex: ReadonlyMap<string, number>
}

export const findsOf = (target: Target): string => {
  const code = target.id.startsWith('claudette:') ? target.id.slice('claudette:'.length) : null
  // The keys of `leads` are the codes.
  return code === null ? target.id : (leads[code as keyof typeof leads][0] ?? target.id)
}

/** Learns every target twice over: out of fold, to judge it and to set its thresholds; then on everything, to ship. */
export const learn = (
  language: string,
  targets: readonly Target[],
  examples: readonly Example[],
  typeIndex: ReadonlyMap<string, number>,
  said: (line: string) => void,
): Lesson => {
  const enough = targets.filter((t) => positives(t, examples) >= fewestPositives)
  const folds = foldsOf(examples, parts)
  const scored = crossValidate(enough, examples, folds, parts, typeIndex, optionsFor, said)
  // No part has the number -1: that leaning is from all.
  const leanings = [...Array(parts).keys(), -1].map((part) => leaningWithout(part, enough, scored))
  const verdicts = enough.map((t) => judge(t, scored.get(t.id) ?? [], parts, typeIndex, leanings))
  const vocabulary = vocabularyOf(examples)
  const prepared: Prepared = { examples, numbers: examples.map((e) => numbersOf(e, vocabulary)), vocabulary, typeIndex }
  const everything = [...examples.keys()]
  const trained = verdicts.flatMap(({ target, by, thresholds }): Trained[] => {
    if (by === 'patterns') return []
    const model = fitTarget(target, prepared, everything, optionsFor(target))
    return model ? [{ target, finds: findsOf(target), fit: model, thresholds }] : []
  })
  return { learned: pack(language, trained, vocabulary), verdicts, scored, typeIndex }
}

export const optionsFor = (target: Target): FitOptions =>
  target.id.startsWith('claudette:') ? { ...options, most: mostOfCategory } : options

const positives = (target: Target, examples: readonly Example[]): number => examples.filter((e) => target.answer(e) === 'yes').length
