import { neverStrong } from '../../lib/engine/learned/model'
import { type Leaning, leaningFrom, noLeaning } from './common-threshold'
import { type Count, count, f1, type Judged, possibleFrom, precision, strongFrom } from './thresholds'

/** What is wanted of the bands; the figures are checked on documents that neither weights nor thresholds saw. */
export const wanted = { strong: 0.8, added: 0.7, recall: 0.9, floor: 0.4 }

export interface Thresholds {
  strong: number
  possible: number
  /** A strong pattern marks by itself, whatever the score. */
  trusting: boolean
}

/** A score that nothing reaches by itself. */
const sure = 50
/** What lifts a trusted pattern above it, however low the model's own score. */
const lift = 2 * sure

/** With trust, what a strong pattern matches stands above every score. */
export const effective = (judged: readonly Judged[], trusting: boolean): Judged[] =>
  trusting ? judged.map((j) => (j.pattern ? { ...j, score: lift + j.score } : j)) : [...judged]

/** With and without trust: the better one is kept, for a category by its balance, for a type by its strong marks. */
export const thresholdsOf = (judged: readonly Judged[], category: boolean, leaning: Leaning = noLeaning): Thresholds => {
  const ways = [false, true].map((trusting): Thresholds & { worth: number } => {
    const seen = effective(judged, trusting)
    if (category) {
      const { from, worth } = leaningFrom(seen, leaning)
      return { strong: Math.max(from, strongFrom(seen, wanted.strong)), possible: from, trusting, worth }
    }
    // What the model adds to trusted patterns must be right often enough by itself.
    const added = judged.filter((j) => !j.pattern)
    const strong = trusting ? Math.min(sure, strongFrom(added, wanted.added)) : strongFrom(seen, wanted.strong)
    const possible = Math.min(possibleFrom(seen, wanted.recall, wanted.floor), strong)
    return { strong, possible, trusting, worth: strongWorth(count(seen, strong)) }
  })
  const best = ways.reduce((a, b) => (b.worth >= a.worth ? b : a))
  return { strong: best.strong, possible: best.possible, trusting: best.trusting }
}

/** A strong mark that is wrong costs trust: below .85 it weighs double, below .75 again. No mark costs and gives nothing. */
export const strongWorth = (so: Count): number =>
  so.right + so.wrong === 0 ? 0 : f1(so) - 2 * Math.max(0, 0.85 - precision(so)) - 3 * Math.max(0, 0.75 - precision(so))

/** The patterns decide by themselves; what the model scores high besides is possible. */
export const addingThresholds = (judged: readonly Judged[]): Thresholds => {
  const possible = possibleFrom(afterPatterns(judged), wanted.recall, wanted.floor)
  return { strong: neverStrong, possible: Math.min(sure, possible), trusting: true }
}

/** No strong mark: what the model scores high is possible. */
export const listedThresholds = (judged: readonly Judged[]): Thresholds => ({
  strong: neverStrong,
  possible: Math.min(sure, possibleFrom(judged, wanted.recall, wanted.floor)),
  trusting: false,
})

/** Strong patterns above all, then possible ones, then what the model ranks. */
export const afterPatterns = (judged: readonly Judged[]): Judged[] =>
  judged.map((j) => (j.pattern ? { ...j, score: 2 * lift + j.score } : j.hint ? { ...j, score: lift + j.score } : j))
