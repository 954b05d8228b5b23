import * as z from 'zod/mini'
import { Factors, Polarity, Severity, Shift } from './severity'

/** `strong` findings are marked and counted; `possible` ones are listed, and lightly marked only if the reader asks. */
export const Band = z.enum(['strong', 'possible'])
export type Band = z.infer<typeof Band>

/** Groups that a clause may say it is for. */
export const scopeGroups = ['us', 'us-ca', 'eu-uk', 'business', 'consumers', 'minors', 'paid', 'sellers'] as const
export type ScopeGroup = (typeof scopeGroups)[number]

export const Finding = z.strictObject({
  provision: z.string(),
  name: z.string(),
  category: z.string(),
  polarity: Polarity,
  band: Band,
  /** 0 to 1: how far the words support the finding. */
  score: z.number(),
  severity: Severity,
  /** Severity in points, 0 to 100, after modifiers; 0 for protective and neutral findings. */
  points: z.number(),
  /** Covers the operative sentence or sentences. */
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** The words that decided it, as they stand in the text. */
  why: z.array(z.string()),
  /** Severity modifiers that applied, in words: "breadth 2 to 3: any purpose". */
  modifiers: z.array(z.string()),
  /** What its points are made of, modifiers applied; absent for protective and neutral findings. */
  factors: z.optional(Factors),
  /** The same modifiers with the words that did it; absent where none applied. */
  shifts: z.optional(z.array(Shift)),
  /** Two letters, where the clause is not in English: its note is. */
  language: z.optional(z.string()),
  /** Ids of the groups that the clause, or the heading above it, says it is for (see `scopeGroups`); absent where it does not say. */
  scope: z.optional(z.array(z.string())),
})
export type Finding = z.infer<typeof Finding>

/**
 * Where a reviewed clause stands on the page now. With a quote: `exact`, word for word; `relocated`, nearly so (small edits); `differs`,
 * the provision is still found, but no longer in those words; `not-found`, neither. Without a quote: `by-provision`, a clause of that
 * provision is found, its words were not compared; `differs`, none is.
 */
export const AnchorState = z.enum(['exact', 'relocated', 'by-provision', 'differs', 'not-found'])
export type AnchorState = z.infer<typeof AnchorState>

export const AnchoredOverlay = z.strictObject({
  provision: z.string(),
  state: AnchorState,
  start: z.optional(z.int()),
  end: z.optional(z.int()),
})
export type AnchoredOverlay = z.infer<typeof AnchoredOverlay>
