import * as z from 'zod/mini'
import { Facts } from './facts'
import { LanguageRules } from './language-rules'
import { Platform } from './platform'
import { Detector, Note } from './provision'
import { Regulation } from './regulation'

/** The compiled ruleset: what `npm run ruleset -- build` writes, what ships in the extension, and what the store is filled from. */
export const Ruleset = z.strictObject({
  format: z.literal(1),
  /** Counts up with every release of the rules. */
  version: z.int(),
  /** ISO date of the build's sources. */
  date: z.string(),
  /** SHA-256 of the rest, in hex: tells two builds apart, and a half-written store from a whole one. */
  digest: z.string(),
  detectors: z.array(Detector),
  languages: z.array(LanguageRules),
  notes: z.array(Note),
  regulations: z.array(Regulation),
  platforms: z.array(Platform),
  /** What was found on which platform; absent where nothing was read. */
  facts: z.optional(Facts),
})
export type Ruleset = z.infer<typeof Ruleset>
