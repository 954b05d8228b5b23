import * as z from 'zod/mini'

/** How often marks of a kind were right when they were checked on documents the model had not seen. */
export const Checked = z.strictObject({ marks: z.int(), right: z.int() })
export type Checked = z.infer<typeof Checked>

/** The learned part of one detector: a linear model over the features of `engine/learned`. */
export const Head = z.strictObject({
  /** A provision type, or a CLAUDETTE category as `claudette:a`. */
  id: z.string(),
  /** The provision type it finds: itself, or the type that leads a category's family. */
  finds: z.string(),
  bias: z.number(),
  /** What one step of a weight stands for. */
  step: z.number(),
  /** Weights of the model's own signals, in the order of `ownSignals`, for each type in `signalsOf`. */
  signalsOf: z.array(z.string()),
  own: z.array(z.number()),
  /** Places in `keys`, ascending, as `engine/learned/deltas.ts` writes them. */
  places: z.string(),
  /** Base64: a signed byte for each place. */
  weights: z.string(),
  /**
   * Scores from which a finding is strong or possible. A trusting head whose strong band is never reached (99) only adds: patterns decide
   * about its type, and it calls possible what they did not find.
   */
  strong: z.number(),
  possible: z.number(),
  /** A strong pattern of the type marks by itself, whatever the score. */
  trusting: z.boolean(),
})
export type Head = z.infer<typeof Head>

/** Phrases that are no kind of clause, but tell a model something: that a clause speaks of changes, of courts, of ending an account. */
export const Sign = z.strictObject({
  id: z.string(),
  cues: z.array(z.string()),
  patterns: z.array(z.string()),
  unless: z.array(z.string()),
})
export type Sign = z.infer<typeof Sign>

/** Learned weights for one language. `npm run train` writes them. */
export const Learned = z.strictObject({
  language: z.string(),
  /** Keys of the features, ascending, written in the same way. */
  keys: z.string(),
  heads: z.array(Head),
  signs: z.optional(z.array(Sign)),
})
export type Learned = z.infer<typeof Learned>
