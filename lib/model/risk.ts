import * as z from 'zod/mini'
import { DocumentType } from './document'

export const Grade = z.enum(['A', 'B', 'C', 'D', 'E'])
export type Grade = z.infer<typeof Grade>

/** The risk of a platform, from the documents read. Method: docs/methodology.md. */
export const Risk = z.strictObject({
  /** 0 to 100. */
  score: z.number(),
  grade: Grade,
  /** Set when unmitigated critical findings keep the grade from being better, with their number. */
  floor: z.optional(z.strictObject({ grade: Grade, criticals: z.int() })),
  /** The three findings without which the score would fall most, in points of the score, and what there would be without each. */
  top: z.array(
    z.strictObject({
      provision: z.string(),
      contribution: z.number(),
      without: z.strictObject({ score: z.number(), grade: Grade }),
    }),
  ),
  /** What makes up the score: each category's own risk (0 to 1) and its share of the score in points; shares add up to the score. */
  categories: z.array(z.strictObject({ category: z.string(), risk: z.number(), share: z.number(), provisions: z.array(z.string()) })),
  mitigations: z.array(z.strictObject({ by: z.string(), of: z.string() })),
  coverage: z.strictObject({ read: z.array(DocumentType), missing: z.array(DocumentType) }),
})
export type Risk = z.infer<typeof Risk>
