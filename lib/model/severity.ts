import * as z from 'zod/mini'

export const Severity = z.enum(['critical', 'high', 'medium', 'low'])
export type Severity = z.infer<typeof Severity>

export const Polarity = z.enum(['risk', 'protective', 'neutral'])
export type Polarity = z.infer<typeof Polarity>

export const Level = z.enum(['low', 'medium', 'high'])
export type Level = z.infer<typeof Level>

export const factorNames = ['impact', 'irreversibility', 'breadth', 'control', 'legal'] as const
export type FactorName = (typeof factorNames)[number]

const Step = z.int().check(z.minimum(0), z.maximum(3))

/** How bad a kind of clause is, by five questions answered 0 to 3. Method: docs/methodology.md. */
export const Factors = z.strictObject({
  impact: Step,
  irreversibility: Step,
  breadth: Step,
  control: Step,
  legal: Step,
})
export type Factors = z.infer<typeof Factors>

/** One step of a factor that the wording of a clause made, and the words that did it, as they stand in the text: one entry a phrase. */
export const Shift = z.strictObject({
  factor: z.enum(factorNames),
  from: Step,
  to: Step,
  /** What the modifier is called: "any purpose". */
  name: z.string(),
  words: z.array(z.string()),
})
export type Shift = z.infer<typeof Shift>

/** Worst first. */
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low']
