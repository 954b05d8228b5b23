import type { Answer } from './documents'

/** A score and whether it should have been high. */
export interface Judged {
  score: number
  /** A strong pattern of the type matches, and nothing takes it back. */
  pattern: boolean
  /** A possible one does. */
  hint?: boolean
  answer: Answer | 'no'
}

export interface Count {
  right: number
  wrong: number
  missed: number
}

/** Marks that reasonable readers could dispute count neither way. */
export const count = (judged: readonly Judged[], from: number): Count => {
  const result = { right: 0, wrong: 0, missed: 0 }
  for (const { score, answer } of judged) {
    if (answer === 'maybe') continue
    if (score >= from) result[answer === 'yes' ? 'right' : 'wrong']++
    else if (answer === 'yes') result.missed++
  }
  return result
}

export const precision = ({ right, wrong }: Count): number => (right + wrong === 0 ? 0 : right / (right + wrong))
export const recall = ({ right, missed }: Count): number => (right + missed === 0 ? 0 : right / (right + missed))
export const f1 = ({ right, wrong, missed }: Count): number => (right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed))

/** Walks down the scores; `keep` is asked at each whether the count so far is wanted, and the last wanted score is returned. */
const lowest = (judged: readonly Judged[], keep: (so: Count) => boolean): number => {
  const sorted = judged.filter((j) => j.answer !== 'maybe').sort((a, b) => b.score - a.score)
  const so = { right: 0, wrong: 0, missed: sorted.filter((j) => j.answer === 'yes').length }
  let found = Number.POSITIVE_INFINITY
  for (const [k, { score, answer }] of sorted.entries()) {
    if (answer === 'yes') {
      so.right++
      so.missed--
    } else so.wrong++
    if (sorted[k + 1]?.score !== score && keep(so)) found = score
  }
  return found
}

/**
 * The lowest score at which marks are right often enough. With few marks chance is large: half a wrong mark is added in thought, so that
 * few marks must be better.
 */
export const strongFrom = (judged: readonly Judged[], wanted: number): number =>
  lowest(judged, (so) => so.right > 0 && so.right / (so.right + so.wrong + 0.5) >= wanted)

/** The score from which the balance of precision and recall is best. */
export const balancedFrom = (judged: readonly Judged[]): number => {
  let best = 0
  return lowest(judged, (so) => {
    if (f1(so) < best) return false
    best = f1(so)
    return true
  })
}

/** The highest score that finds the wanted share, unless precision has fallen below the floor before. */
export const possibleFrom = (judged: readonly Judged[], wantedRecall: number, floor: number): number => {
  let enough = false
  const found = lowest(judged, (so) => {
    if (enough || precision(so) < floor) return false
    enough = recall(so) >= wantedRecall
    return true
  })
  return Math.min(found, balancedFrom(judged))
}
