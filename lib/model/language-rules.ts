import * as z from 'zod/mini'
import { Learned } from './learned'

/** The phrases of one provision type in one language, in place of its English ones. */
export const Phrases = z.strictObject({
  id: z.string(),
  cues: z.array(z.string()),
  patterns: z.array(z.string()),
  possible: z.array(z.string()),
  unless: z.array(z.string()),
})
export type Phrases = z.infer<typeof Phrases>

/** What the rules know of one language. English phrases stand in the detectors themselves. */
export const LanguageRules = z.strictObject({
  /** Two letters. */
  language: z.string(),
  phrases: z.array(Phrases),
  learned: z.nullable(Learned),
})
export type LanguageRules = z.infer<typeof LanguageRules>
