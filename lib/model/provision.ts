import * as z from 'zod/mini'
import { Action } from './action'
import { Checked } from './learned'
import { Prose } from './prose'
import { Factors, Level, Polarity } from './severity'

export const Audience = z.enum(['consumer', 'business', 'both'])
export type Audience = z.infer<typeof Audience>

/** A named reason why one clause weighs more or less than its kind: moves one severity factor by one step. */
export const Modifier = z.strictObject({
  name: z.string(),
  factor: z.enum(['impact', 'irreversibility', 'breadth', 'control', 'legal']),
  when: z.array(z.string()),
})
export type Modifier = z.infer<typeof Modifier>

/** What the machine needs of a provision type: read at every cold start, so it holds no prose. */
export const Detector = z.strictObject({
  id: z.string(),
  name: z.string(),
  category: z.string(),
  polarity: Polarity,
  audience: Audience,
  /** Absent for protective and neutral types, which weigh nothing. */
  factors: z.optional(Factors),
  raises: z.array(Modifier),
  lowers: z.array(Modifier),
  mitigates: z.array(z.string()),
  cues: z.array(z.string()),
  patterns: z.array(z.string()),
  possible: z.array(z.string()),
  unless: z.array(z.string()),
})
export type Detector = z.infer<typeof Detector>

/** Detectors, and what the words of their phrases are among where that is known: it saves reading every phrase at a cold start. */
export interface DetectorSet {
  detectors: Detector[]
  words: string[] | null
}

/** The sections of a note, in the order of the reader's questions. */
export const sectionNames = [
  'plain',
  'forYou',
  'actions',
  'why',
  'landscape',
  'exposure',
  'jurisdictions',
  'contract',
  'compliance',
  'diligence',
  'enforcement',
  'open',
  'others',
] as const
export type SectionName = (typeof sectionNames)[number]

/** What the reader is told about a provision type: read only when a card opens. */
export const Note = z.strictObject({
  id: z.string(),
  name: z.string(),
  category: z.string(),
  polarity: Polarity,
  exposure: Level,
  enforcement: Level,
  regulations: z.array(z.string()),
  related: z.array(z.string()),
  mitigatedBy: z.array(z.string()),
  /** By item of these sections: ids of the places it speaks of (see `model/place`); none where it speaks of no place. */
  places: z.optional(z.strictObject({ landscape: z.array(z.array(z.string())), jurisdictions: z.array(z.array(z.string())) })),
  /** What the reader can do about it with a letter or a date; absent where there is nothing of the kind. */
  acts: z.optional(z.array(Action)),
  /** How often marks of this kind were right on documents that the rules had not seen; absent where too few were checked. */
  checked: z.optional(Checked),
  sections: z.strictObject({
    plain: Prose,
    forYou: Prose,
    actions: Prose,
    why: Prose,
    landscape: Prose,
    exposure: Prose,
    jurisdictions: Prose,
    contract: Prose,
    compliance: Prose,
    diligence: Prose,
    enforcement: Prose,
    open: Prose,
    others: Prose,
  }),
})
export type Note = z.infer<typeof Note>
