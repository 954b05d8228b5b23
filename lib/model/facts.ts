import * as z from 'zod/mini'
import { DocumentType } from './document'

/**
 * How often a kind of clause was found where it was known to stand. `by` says what was counted: clauses, by a model that had not seen their
 * document, or whole documents that hold at least one.
 */
export const Recall = z.strictObject({ by: z.enum(['clauses', 'documents']), found: z.int(), of: z.int() })
export type Recall = z.infer<typeof Recall>

/** What one document says of one kind: `+` found for sure, `?` only weaker signs, `-` nothing found in a document that was read in full. */
export type FactMark = '+' | '?' | '-'

/** A document that was read: place of its platform, its type, ISO date of the copy and ISO date it states; empty where not known. */
export const ReadDocument = z.tuple([z.int(), DocumentType, z.string(), z.string()])
export type ReadDocument = z.infer<typeof ReadDocument>

/** What all facts share: which documents of which platforms were read, and when. */
export const FactsRead = z.strictObject({
  /** ISO date of the reading. */
  date: z.string(),
  /** Id, name, and sector or an empty text; their place is their number, those with most known documents first. */
  platforms: z.array(z.tuple([z.string(), z.string(), z.string()])).check(z.maxLength(5_000)),
  documents: z.array(ReadDocument).check(z.maxLength(5_000)),
  /** Kinds of documents by the name of their group. */
  groups: z.record(z.string(), z.array(DocumentType)),
})
export type FactsRead = z.infer<typeof FactsRead>

/** The facts of one provision type. */
export const TypeFacts = z.strictObject({
  id: z.string(),
  /** A platform was looked at only where a document of each of these groups was read. */
  groups: z.array(z.string()).check(z.maxLength(20)),
  /** One {@link FactMark} for each read document of these groups, in their order. */
  marks: z.string().check(z.regex(/^[+?-]*$/)),
  /** Absent where it was not measured on enough. */
  recall: z.optional(Recall),
  /** Whether recall is high enough to say that a clause is absent. */
  sure: z.boolean(),
})
export type TypeFacts = z.infer<typeof TypeFacts>

/** How sure it is that a whole document does not hold a protective kind. Never counted in a grade. */
export const Absent = z.strictObject({ provision: z.string(), name: z.string(), recall: Recall })
export type Absent = z.infer<typeof Absent>

/** In small letters. They are looked for in every document: an empty one would be found without end. */
const Stem = z.string().check(z.minLength(3), z.maxLength(40))

/** A protective kind whose absence from a whole document is worth a line. */
export const Missable = z.strictObject({
  provision: z.string(),
  name: z.string(),
  /** Where it is expected to stand. */
  documents: z.array(DocumentType),
  /** Lists of stems: where one of each stands close together, the document may speak of it after all. */
  signs: z.array(z.array(Stem).check(z.maxLength(20))).check(z.maxLength(4)),
  recall: Recall,
})
export type Missable = z.infer<typeof Missable>

export const Facts = z.strictObject({
  read: FactsRead,
  types: z.array(TypeFacts).check(z.maxLength(1_000)),
  missable: z.array(Missable).check(z.maxLength(20)),
})
export type Facts = z.infer<typeof Facts>
