import * as z from 'zod/mini'
import { Comparison, Effect, Verdict } from './comparison'

/** A figure that became another, as both stand in the text. */
export const FigureMove = z.strictObject({ before: z.string(), after: z.string(), rose: z.boolean() })
export type FigureMove = z.infer<typeof FigureMove>

/** What became of one provision in the whole document; `figure` where it is a figure that made the difference. */
export const ProvisionChange = z.strictObject({ provision: z.string(), effect: Effect, figure: z.nullable(FigureMove) })
export type ProvisionChange = z.infer<typeof ProvisionChange>

/** A comparison in a few facts, of which an interface makes one sentence. Trivial differences are not counted. */
export const ChangeSummary = z.strictObject({
  verdict: Verdict,
  /** As in the comparison. */
  reason: z.string(),
  date: Comparison.shape.date,
  /** Clauses that differ. */
  clauses: z.int(),
  /** Of these, the ones that make a provision worse for the reader, or better. */
  worse: z.int(),
  better: z.int(),
  /** Each provision once, the weightiest effect first; none whose effect is the same. */
  provisions: z.array(ProvisionChange),
  /** Figures that changed in clauses of no provision. */
  figures: z.array(FigureMove),
  /** Clauses that touch no provision and no figure, by what happened to them. */
  added: z.int(),
  removed: z.int(),
  reworded: z.int(),
})
export type ChangeSummary = z.infer<typeof ChangeSummary>
