import * as z from 'zod/mini'

/**
 * `unchanged`: the same terms. `cosmetic`: the same words in another dress (order, case, punctuation, numbering). `reverted`: what is there
 * has been seen before. `unavailable`: the page did not show its terms (an outage, a challenge, a login). Only `changed` raises an alert.
 */
export const Verdict = z.enum(['unchanged', 'cosmetic', 'changed', 'reverted', 'unavailable'])
export type Verdict = z.infer<typeof Verdict>

/** `substantive`: rights, duties, figures, deadlines or provisions. `minor`: a rewording. `trivial`: spelling, numbering, names of links. */
export const Significance = z.enum(['substantive', 'minor', 'trivial'])
export type Significance = z.infer<typeof Significance>

export const Effect = z.enum(['new', 'gone', 'worse', 'better', 'same'])
export type Effect = z.infer<typeof Effect>

/** A figure that a clause states, before and after: a notice period, a sum, an age. As they stand in the text; null where it was not there. */
export const FigureChange = z.strictObject({ before: z.nullable(z.string()), after: z.nullable(z.string()) })
export type FigureChange = z.infer<typeof FigureChange>

/** One clause that differs. Spans are half-open UTF-16 offsets into the texts that were compared; null on the side where it does not stand. */
export const ClauseChange = z.strictObject({
  kind: z.enum(['added', 'removed', 'reworded', 'moved']),
  before: z.string(),
  after: z.string(),
  was: z.nullable(z.strictObject({ start: z.int(), end: z.int() })),
  is: z.nullable(z.strictObject({ start: z.int(), end: z.int() })),
  significance: Significance,
  /** Ids of what made it so, the weightiest first: `figure`, `deadline`, `negation`, `provision`, `scope`, `duty`, `spelling`, … */
  because: z.array(z.string()),
  figures: z.array(FigureChange),
  provisions: z.array(z.strictObject({ provision: z.string(), effect: Effect })),
})
export type ClauseChange = z.infer<typeof ClauseChange>

export const Comparison = z.strictObject({
  verdict: Verdict,
  /** The id of the reason: `same-text`, `seen-before`, `outage`, `challenge`, `login`, `too-short`, `other-language`, `redirect`, `clauses-differ`, … */
  reason: z.string(),
  changes: z.array(ClauseChange),
  /** The stated date moved although the text is the same, or the text changed although the date did not. */
  date: z.enum(['agrees', 'moved-alone', 'not-moved', 'unknown']),
})
export type Comparison = z.infer<typeof Comparison>
