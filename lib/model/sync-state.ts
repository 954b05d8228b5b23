import * as z from 'zod/mini'
import { RefusalReason } from './refusal'

const Names = z.array(z.string())

/** What an update changed in one part of the rules: names, of which only the first are kept. */
export const PartChanges = z.strictObject({ part: z.string(), count: z.int(), added: Names, changed: Names, removed: Names })
export type PartChanges = z.infer<typeof PartChanges>

/** One look at the publisher's index, or a return to older rules, and what came of it. */
export const RulesCheck = z.strictObject({
  /** Milliseconds since 1970. */
  at: z.number(),
  outcome: z.enum(['accepted', 'unchanged', 'waiting', 'refused', 'returned', 'restored']),
  reason: z.optional(RefusalReason),
  detail: z.optional(z.string()),
  /** The version in use before, and the one that was offered or is in use now. */
  from: z.optional(z.int()),
  to: z.optional(z.int()),
  changes: z._default(z.array(PartChanges), []),
  /** What was left out, because this engine does not understand it or will not run it. */
  skipped: z._default(z.array(z.strictObject({ part: z.string(), name: z.string(), why: z.string() })), []),
})
export type RulesCheck = z.infer<typeof RulesCheck>

const Held = z.strictObject({ version: z.int(), digest: z.string() })

/** What is kept about the rules' publisher, on this machine. */
export const SyncState = z.strictObject({
  /** The key that the extension was built with: another build begins anew. */
  root: z.string(),
  trusted: z.string(),
  seen: z.nullable(z.strictObject({ hash: z.string(), version: z.int(), created: z.string(), expires: z.string(), digest: z.string() })),
  /** The reader's choice; off means that nothing is fetched. */
  on: z.boolean(),
  /** The version that the reader holds on to. */
  pinned: z.nullable(Held),
  /** Newest first. */
  checks: z.array(RulesCheck),
  /** Failed looks in a row. */
  failures: z.int(),
  /** Milliseconds since 1970: when it is looked again. */
  next: z.number(),
})
export type SyncState = z.infer<typeof SyncState>

/** One request that the extension made. Kept on this machine, for the reader to see. */
export const RequestMade = z.strictObject({
  at: z.number(),
  url: z.string(),
  /** `rules`: to see whether there are newer rules. `list`: one of the reader's lists. `watch`: a watched document. */
  why: z.string(),
  /** Of the answer; null where there was none. */
  status: z.nullable(z.int()),
})
export type RequestMade = z.infer<typeof RequestMade>

/** Everything that the reader may want to know of where the rules come from. */
export interface RulesStatus {
  /** Null: rules come with updates of the extension, and nothing is fetched. */
  source: { url: string; fingerprint: string } | null
  /** Null where no rules can be read at all. */
  held: { version: number; date: string; digest: string } | null
  on: boolean
  pinned: { version: number; digest: string } | null
  /** What one may return to; null where there is nothing. */
  previous: { version: number } | null
  /** Until when the newest index holds, as an ISO moment. */
  expires: string | null
  /** Newest first. */
  checks: RulesCheck[]
  next: number | null
  /** Newest first. */
  requests: RequestMade[]
}

export const RulesAsk = z.strictObject({
  /**
   * `look`: only tell. `check`: see now whether there are newer rules. `back`: return to the rules before these, and hold on to them. `pin`,
   * `unpin`: hold on to these, or go with the newest again. `on`, `off`: whether anything is fetched. `forget`: clear the list of requests.
   * `cancel`: a look that is under way is not waited for.
   */
  do: z.enum(['look', 'check', 'back', 'pin', 'unpin', 'on', 'off', 'forget', 'cancel']),
})
export type RulesAsk = z.infer<typeof RulesAsk>
