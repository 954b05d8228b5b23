import * as z from 'zod/mini'

/** The blanks of a letter. `today` is the day it is written, `date` the day the reader gave, `ground` the sentence on the law. */
export const letterFields = ['name', 'account', 'platform', 'date', 'today', 'ground'] as const
export type LetterField = (typeof letterFields)[number]

/** A law that a letter may name, and the sentence that names it. */
export const Ground = z.strictObject({
  /** Id and name of the instrument. */
  by: z.string(),
  name: z.string(),
  /** Where it holds, as ids of `model/place`. */
  places: z.array(z.string()),
  verified: z.boolean(),
  says: z.string(),
})
export type Ground = z.infer<typeof Ground>

/** From which day a period is counted: on from the day the terms were accepted, or back from the day a plan renews. */
export const CountedFrom = z.enum(['accepted', 'renewal'])
export type CountedFrom = z.infer<typeof CountedFrom>

/** Something a reader can do about a clause: what it is, by when, and a letter to send. Blanks stand as `{name}`. */
export const Action = z.strictObject({
  id: z.string(),
  title: z.string(),
  says: z.string(),
  steps: z.array(z.string()),
  /** `days` is usual where the text names no period. `stated` by a clause of these types, besides the one the action is offered for. */
  deadline: z.optional(z.strictObject({ from: CountedFrom, days: z.int(), stated: z.array(z.string()) })),
  grounds: z.array(Ground),
  subject: z.string(),
  /** Paragraphs. */
  letter: z.array(z.string()),
})
export type Action = z.infer<typeof Action>
