import * as z from 'zod/mini'

/**
 * What this engine can run. A ruleset names the least it needs; one that needs more is refused, and the one before it stays. Count up when
 * rules begin to use what an engine before would misread.
 */
export const engineVersion = 1

/** SHA-256 or a public key, 32 bytes, in base64url without padding. */
const Bytes32 = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
/** Seconds precision and UTC: one way to write a moment. */
const Moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
const Size = z.int().check(z.nonnegative())

/**
 * The signed index of a published ruleset: all that a daily check reads. The signature stands behind it in the file and is not part of it.
 * Whole sets and deltas are gzip files, named after the SHA-256 of their bytes.
 */
export const PublishedIndex = z.strictObject({
  /** Of the index itself. */
  format: z.literal(1),
  /** Of the ruleset: counts up with every release. */
  version: z.int().check(z.positive()),
  created: Moment,
  /** After this moment nobody takes the index: whoever holds back newer ones can do so only until then. */
  expires: Moment,
  /** The least engine that can run it. */
  engine: z.int().check(z.positive()),
  /** Id of the key that signed it. */
  key: z.string().check(z.regex(/^[A-Za-z0-9_-]{11}$/)),
  /** The ruleset's own digest, in base64url. */
  digest: Bytes32,
  /** SHA-256 and size of the file, and the size of the JSON in it, in bytes. */
  set: z.tuple([Bytes32, Size, Size]),
  /** Oldest version that it can start from, SHA-256 and size of the file; the smallest first. */
  deltas: z.array(z.tuple([z.int().check(z.positive()), Bytes32, Size])).check(z.maxLength(8)),
})
export type PublishedIndex = z.infer<typeof PublishedIndex>

/** A new key, vouched for by the one before it. */
export const KeyLink = z.strictObject({
  /** The new public key. */
  key: Bytes32,
  /** Id of the key that vouches. */
  by: z.string(),
  /** Ed25519 over "clauselight-key", a line break and the new key. */
  sig: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/)),
})
export type KeyLink = z.infer<typeof KeyLink>
