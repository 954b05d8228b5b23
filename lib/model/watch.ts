import * as z from 'zod/mini'
import { Comparison } from './comparison'

/**
 * What a document's checks are compared with. `new`: not checked yet. `with-visits`: what is fetched reads as what the reader saw. `apart`: it
 * reads differently (parts of the page come by script), so that fetched readings are compared among themselves. `visits-only`: the page
 * needs scripts to show its terms.
 */
export const WatchMode = z.enum(['new', 'with-visits', 'apart', 'visits-only'])
export type WatchMode = z.infer<typeof WatchMode>

export const FetchFailure = z.enum(['offline', 'timeout', 'status', 'wrong-type', 'too-large'])
export type FetchFailure = z.infer<typeof FetchFailure>

/** What came of one check. Only `first`, `unchanged` and `changed` have seen the terms. */
export const CheckOutcome = z.discriminatedUnion('kind', [
  /** Nothing to compare with until now: what was fetched is it from now on. */
  z.strictObject({ kind: z.literal('first') }),
  z.strictObject({ kind: z.literal('unchanged'), because: z.enum(['not-modified', 'unchanged', 'cosmetic', 'reverted', 'read-before']) }),
  z.strictObject({ kind: z.literal('changed') }),
  /** The page needs scripts to show its terms. */
  z.strictObject({ kind: z.literal('visits-only') }),
  /** `detail`: the status, or the content type. */
  z.strictObject({ kind: z.literal('unreachable'), reason: FetchFailure, detail: z.string() }),
  /** An answer that shows no terms: `challenge`, `login`, `outage`, `redirect`, … as in `Comparison`, or `not-terms`, `unparsed`. */
  z.strictObject({ kind: z.literal('unavailable'), reason: z.string() }),
  /** The reader has withdrawn the access to the site. */
  z.strictObject({ kind: z.literal('not-allowed') }),
  /** No version that the reader has read is there to compare with. */
  z.strictObject({ kind: z.literal('not-read') }),
  /** It could not be written down, or the rules could not be read: nothing was taken note of. */
  z.strictObject({ kind: z.literal('failed'), reason: z.enum(['not-kept', 'rules-damaged', 'interrupted', 'unexpected']) }),
])
export type CheckOutcome = z.infer<typeof CheckOutcome>

/** A change that a check has found. `version`: of the library; null where fetched readings are kept apart from it. */
export const WatchNews = z.strictObject({
  at: z.number(),
  version: z.nullable(z.int()),
  outline: Comparison,
  /** When the document had been visited last, as its record said then; null where there was no record. */
  visited: z._default(z.nullable(z.number()), null),
  /** A notification has told of it. */
  told: z.boolean(),
})
export type WatchNews = z.infer<typeof WatchNews>

/** A watched document. Times are milliseconds since 1970. */
export const Watched = z.strictObject({
  key: z.string(),
  url: z.string(),
  title: z.string(),
  platform: z.nullable(z.string()),
  /** Watched because its platform is. */
  byPlatform: z.boolean(),
  since: z.number(),
  mode: WatchMode,
  /** When it is to be checked next, and the failed checks in a row. */
  next: z.number(),
  failures: z.int(),
  /** A check was begun and is not known to have ended. It blocks nothing: `next` says when it is begun anew. */
  begun: z.nullable(z.number()),
  last: z.nullable(z.strictObject({ at: z.number(), outcome: CheckOutcome })),
  /** When a check has last seen the terms. */
  seen: z.nullable(z.number()),
  news: z.nullable(WatchNews),
  /** What the host gave to ask by whether the page has changed: the `ETag` and `Last-Modified` headers. */
  etag: z.nullable(z.string()),
  modified: z.nullable(z.string()),
})
export type Watched = z.infer<typeof Watched>

export const AlertsHow = z.enum(['same-day', 'weekly'])
export type AlertsHow = z.infer<typeof AlertsHow>

export const WatchChoices = z.strictObject({
  alerts: z._default(AlertsHow, 'weekly'),
  /** Platforms whose documents are all watched as soon as they have been read. */
  platforms: z._default(z.array(z.string()), []),
  /** Documents that are not, although their platform is. */
  except: z._default(z.array(z.string()), []),
  /** When the last weekly notification was due. */
  digest: z._default(z.number(), 0),
})
export type WatchChoices = z.infer<typeof WatchChoices>

const Url = z.string().check(z.maxLength(8_192))

/** `check` with null: all of them, now. */
export const WatchAsk = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list') }),
  z.strictObject({ do: z.literal('star'), url: Url, title: z.string().check(z.maxLength(2_048)), platform: z.nullable(z.string()) }),
  z.strictObject({ do: z.literal('unstar'), key: z.string() }),
  z.strictObject({ do: z.literal('platform'), platform: z.string(), on: z.boolean() }),
  z.strictObject({ do: z.literal('check'), key: z.nullable(z.string()) }),
  z.strictObject({ do: z.literal('alerts'), how: AlertsHow }),
  z.strictObject({ do: z.literal('seen'), key: z.string() }),
])
export type WatchAsk = z.infer<typeof WatchAsk>

/** `notify`: whether notifications are allowed. */
export type WatchReply =
  | { kind: 'watched'; documents: Watched[]; platforms: string[]; alerts: AlertsHow; notify: boolean }
  | { kind: 'failed'; reason: 'storage' | 'malformed' | 'not-yours' }

/** A notification: of one document that changed, or of a number of them. */
export type WatchedNotice = { kind: 'one'; watched: Watched } | { kind: 'many'; count: number; weekly: boolean }
