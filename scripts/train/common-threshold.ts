import type { Scored } from './cross-validate'
import { answerOf, macroCodes, type Target } from './targets'
import { count, f1, type Judged } from './thresholds'

/** Scores that a category's threshold is chosen from. */
const step = 0.05
const lowest = -1.2
export const rungs: readonly number[] = Array.from({ length: 49 }, (_, k) => Math.round(1000 * (lowest + k * step)) / 1000)

/** How good a threshold is for all categories together, 0 to 1; by place in `rungs`. */
export type Leaning = readonly number[]

export const noLeaning: Leaning = rungs.map(() => 0)

/** What the others say counts this much beside a category's own F1: 0 gave a macro F1 of .732, .25 and .5 .739, 1 .736, 2 .729. */
const weight = 0.5

/** The mean F1 of the lists at each rung. */
export const leaningOf = (lists: readonly (readonly Judged[])[]): Leaning =>
  rungs.map((rung) => lists.reduce((sum, judged) => sum + f1(count(judged, rung)), 0) / Math.max(1, lists.length))

/**
 * The rung at which a category's F1 is best, leaning towards what suits all: with some fifty positives its own best threshold is half chance
 * (shrinkage).
 */
export const leaningFrom = (judged: readonly Judged[], leaning: Leaning): { from: number; worth: number } => {
  let best = { from: lowest, worth: Number.NEGATIVE_INFINITY }
  for (const [k, rung] of rungs.entries()) {
    const worth = f1(count(judged, rung)) + weight * (leaning[k] ?? 0)
    if (worth >= best.worth) best = { from: rung, worth }
  }
  return best
}

const isCounted = ({ id }: Target): boolean => macroCodes.some((code) => id === `claudette:${code}`)

/** The leaning of the categories that the macro figure counts, from all parts but one. */
export const leaningWithout = (part: number, targets: readonly Target[], scored: ReadonlyMap<string, readonly Scored[]>): Leaning =>
  leaningOf(
    targets
      .filter(isCounted)
      .map((target) =>
        (scored.get(target.id) ?? [])
          .filter((s) => s.fold !== part && s.example.source === 'claudette')
          .map((s): Judged => ({ score: s.score, pattern: false, answer: answerOf(target, s.example) })),
      ),
  )
