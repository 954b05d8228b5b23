import * as z from 'zod/mini'
import { ListSource } from './list-source'
import { Overlay, PlatformDocument } from './platform'
import { Prose } from './prose'
import { Detector, sectionNames } from './provision'
import { Factors, Level } from './severity'

const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/))
/** One line, without signs that hide text or turn it around. */
const Line = z.string().check(z.regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]{1,120}$/u))

/** A provision of a list's own, in English. `category` is of no account: what a list finds stands under the list's name. */
export const ListDetector = z.extend(Detector, {
  id: Id,
  name: Line,
  category: z._default(z.string(), ''),
  audience: z._default(Detector.shape.audience, 'both'),
  raises: z._default(Detector.shape.raises, []),
  lowers: z._default(Detector.shape.lowers, []),
  mitigates: z._default(z.array(z.string()), []),
  possible: z._default(z.array(z.string()), []),
  unless: z._default(z.array(z.string()), []),
})

/** A text is one paragraph; never markup. */
const Text = z.union([z.string(), Prose])
const Sections = z.partialRecord(z.enum(sectionNames), Text)

/** What a list says of a provision: of its own, or, where `id` is one of ours, beside what our note says. */
export const ListNote = z.object({
  id: Id,
  exposure: z._default(Level, 'low'),
  enforcement: z._default(Level, 'low'),
  /** Ids of instruments of ours. */
  regulations: z._default(z.array(z.string()), []),
  sections: Sections,
})
export type ListNote = z.infer<typeof ListNote>

/** A platform of a list's own, or, without a name, more about the one of ours with that id. */
export const ListPlatform = z.object({
  id: Id,
  name: z.optional(Line),
  sector: z.optional(Line),
  documents: z._default(z.array(PlatformDocument), []),
  overlays: z._default(z.array(Overlay), []),
})
export type ListPlatform = z.infer<typeof ListPlatform>

/** Factors in place of ours for one of our provisions. */
export const ListSeverity = z.object({ id: Id, factors: Factors })

/** A list of rules that a reader or a company adds: docs/own-lists.md. */
export const OwnList = z.object({
  clauselight: z.literal('list'),
  format: z.literal(1),
  /** Stands before the ids of everything that is the list's own. */
  id: Id,
  name: Line,
  version: z.int().check(z.minimum(0)),
  /** ISO date. */
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  detectors: z._default(z.array(ListDetector), []),
  notes: z._default(z.array(ListNote), []),
  platforms: z._default(z.array(ListPlatform), []),
  severities: z._default(z.array(ListSeverity), []),
})
export type OwnList = z.infer<typeof OwnList>

export const listParts = ['detectors', 'notes', 'platforms', 'severities'] as const
export type ListPart = (typeof listParts)[number]

/** Something of a list that was left out when it was added, and why. */
export const LeftOut = z.strictObject({ part: z.string(), name: z.string(), why: z.string() })
export type LeftOut = z.infer<typeof LeftOut>

/** A list as it is kept: what could be used of it, first the one that decides where two differ. */
export const KeptList = z.strictObject({
  list: OwnList,
  on: z.boolean(),
  /** When it was added, milliseconds since 1970. */
  at: z.number(),
  skipped: z.array(LeftOut),
  /** Where it comes from; null for one from a file. */
  source: z._default(z.nullable(ListSource), null),
})
export type KeptList = z.infer<typeof KeptList>
