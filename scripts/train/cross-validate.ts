import type { Example } from './examples'
import { type FitOptions, fitTarget, type Prepared, scoreOf } from './fit'
import type { Target } from './targets'
import { numbersOf, vocabularyOf } from './vocabulary'

/** The score of one example by a model that saw neither its document nor another of its company. */
export interface Scored {
  example: Example
  fold: number
  score: number
}

/** Scores for every example that a target knows, out of fold. `said` is told how far it is. */
export const crossValidate = (
  targets: readonly Target[],
  examples: readonly Example[],
  folds: ReadonlyMap<string, number>,
  parts: number,
  typeIndex: ReadonlyMap<string, number>,
  options: (target: Target) => FitOptions,
  said: (line: string) => void,
): Map<string, Scored[]> => {
  const scores = new Map<string, Scored[]>(targets.map((t) => [t.id, []]))
  for (let part = 0; part < parts; part++) {
    const inPart = (e: Example): boolean => folds.get(e.company) === part
    const learned = examples.filter((e) => !inPart(e))
    const judged = examples.filter(inPart)
    const vocabulary = vocabularyOf(learned)
    const all = [...learned, ...judged]
    const prepared: Prepared = { examples: all, numbers: all.map((e) => numbersOf(e, vocabulary)), vocabulary, typeIndex }
    const from = [...learned.keys()]
    for (const target of targets) {
      const model = fitTarget(target, prepared, from, options(target))
      for (const [j, example] of judged.entries()) {
        if (target.answer(example) === null) continue
        const score = model ? scoreOf(target, prepared, model, learned.length + j) : Number.NEGATIVE_INFINITY
        scores.get(target.id)?.push({ example, fold: part, score })
      }
    }
    said(`part ${part + 1} of ${parts} judged: ${judged.length} sentences`)
  }
  return scores
}
