import * as z from 'zod/mini'
import { Comparison } from './comparison'
import { DocumentType } from './document'
import { Polarity, Severity } from './severity'

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** What was found in a version when it was read; its words stand in the version's text. */
export const KeptFinding = z.strictObject({
  provision: z.string(),
  polarity: Polarity,
  band: z.enum(['strong', 'possible']),
  severity: Severity,
  points: z.number(),
  start: z.int(),
  end: z.int(),
})
export type KeptFinding = z.infer<typeof KeptFinding>

/** One version of a document's terms, a link in the chain of its history: everything but its text. Times are milliseconds since 1970. */
export const KeptVersion = z.strictObject({
  key: z.string(),
  /** Counts from 1, without gaps. */
  version: z.int(),
  at: z.number(),
  url: z.string(),
  title: z.string(),
  type: z.nullable(DocumentType),
  platform: z.nullable(z.string()),
  language: z.string(),
  /** The date that the document states, ISO; null where it states none. */
  stated: z.nullable(z.string()),
  rulesetVersion: z.int(),
  /** Length of the text in UTF-16 units. */
  length: z.int(),
  /** SHA-256 of the text in UTF-8, in hex. */
  textHash: Sha256,
  /** SHA-256 of what was noted about the text: its blocks and findings. */
  notesHash: Sha256,
  /** The `link` of the version before; null for the first. */
  previous: z.nullable(Sha256),
  /** SHA-256 of everything above: see `lib/engine/kept/chain.ts`. */
  link: Sha256,
})
export type KeptVersion = z.infer<typeof KeptVersion>

/** What is told of a change until the reader says that they have read it. */
export const Alert = z.strictObject({
  /** The version that the reader read last, and the one that is there now. */
  from: z.int(),
  to: z.int(),
  /** When the reader was there last, and when the change was found. */
  since: z.number(),
  at: z.number(),
  /** The comparison, with the clauses' words cut short: what a summary is made from. */
  outline: Comparison,
  /** The reader closed the banner: it is not shown again for this version, and the alert stays. */
  closed: z.boolean(),
})
export type Alert = z.infer<typeof Alert>

/** A document of the library: one address, and what is known of its versions. */
export const KeptDocument = z.strictObject({
  key: z.string(),
  url: z.string(),
  title: z.string(),
  type: z.nullable(DocumentType),
  platform: z.nullable(z.string()),
  /** Counts up with every change of this record: two who change it at once cannot overwrite each other. */
  revision: z.int(),
  /** The number of versions, and so the newest one's number. */
  versions: z.int(),
  visited: z.number(),
  /** The version that the reader read last, and when they were last seen with it. */
  read: z.strictObject({ version: z.int(), at: z.number() }),
  alert: z.nullable(Alert),
  /** The stated date moved without the text; `told` is the number of times. */
  date: z.nullable(z.strictObject({ from: z.nullable(z.string()), to: z.nullable(z.string()), at: z.number(), told: z.int() })),
  /** The view of the page in which the newest version was first read: what it goes on to show belongs to that version. */
  view: z.string(),
})
export type KeptDocument = z.infer<typeof KeptDocument>

/** Whether a version's text is still there. `dropped`: to make room, at the time given. */
export const TextState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), bytes: z.int() }),
  z.strictObject({ kind: z.literal('dropped'), at: z.number() }),
  z.strictObject({ kind: z.literal('damaged') }),
])
export type TextState = z.infer<typeof TextState>
