import * as z from 'zod/mini'
import { RefusalReason } from './refusal'

/** Why a list was not taken: what can be wrong with anything that is published, and with a list. */
export const ListRefusal = z.enum([
  ...RefusalReason.options,
  /** No JSON, or another kind of file. */
  'not-a-list',
  /** Nothing of it can be used. */
  'nothing',
  /** With the other lists it would be too much. */
  'too-much',
  /** No address that a list may come from: HTTPS, or this machine. */
  'bad-address',
  /** Neither a public key nor the fingerprint of one. */
  'bad-key',
  /** Another list stands at the address than the one that was added. */
  'another-list',
])
export type ListRefusal = z.infer<typeof ListRefusal>

export interface ListRefused {
  kind: 'refused'
  reason: ListRefusal
  /** For people; empty where there is nothing to add. */
  detail: string
}

/** One look at the address of a list, and what came of it. */
export const ListCheck = z.strictObject({
  /** Milliseconds since 1970. */
  at: z.number(),
  outcome: z.enum(['accepted', 'unchanged', 'refused']),
  reason: z.optional(ListRefusal),
  detail: z.optional(z.string()),
  /** The version that was taken. */
  to: z.optional(z.int()),
})
export type ListCheck = z.infer<typeof ListCheck>

/** Where a list comes from, and what is known of its publisher. */
export const ListSource = z.strictObject({
  /** Address of the signed index. */
  url: z.string(),
  /** The key that the reader gave, base64url, and the one that is trusted by now: that, or one that it vouched for. */
  root: z.string(),
  trusted: z.string(),
  /** The newest index that was found true. */
  seen: z.strictObject({ hash: z.string(), version: z.int(), created: z.string(), expires: z.string(), digest: z.string() }),
  /** SHA-256 of the list in use as it was published, in hex. */
  digest: z.string(),
  /** The reader was asked for access to the host with this list: it is given back when the list goes. */
  asked: z.boolean(),
  /** Newest first. */
  checks: z.array(ListCheck),
  /** Failed looks in a row. */
  failures: z.int(),
  /** Milliseconds since 1970: when it is looked again. */
  next: z.number(),
})
export type ListSource = z.infer<typeof ListSource>
