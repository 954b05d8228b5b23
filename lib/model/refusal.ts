import * as z from 'zod/mini'

/** Why a published ruleset was not taken. */
export const RefusalReason = z.enum([
  /** Nothing answered, or the answer broke off, or led elsewhere. */
  'offline',
  'timeout',
  /** The reader has withdrawn the access to the host: nothing was asked. */
  'not-allowed',
  /** An answer that is neither the file nor "not changed"; `detail` is its number. */
  'status',
  'wrong-type',
  'too-large',
  /** It is small, and would unpack to more than is taken. */
  'bomb',
  'unsigned',
  'wrong-key',
  /** Signature or hash do not fit the bytes. */
  'tampered',
  /** Older than what was seen before: a rollback. */
  'older',
  /** Past its time: somebody may be holding back newer ones. */
  'expired',
  /** It needs a newer engine. */
  'too-new',
  'malformed',
  /** It could not be stored; what was there stays. */
  'storage',
  /** This browser cannot check the signature. */
  'unsupported',
  /** The reader did not want to wait. */
  'cancelled',
])
export type RefusalReason = z.infer<typeof RefusalReason>

export interface Refused {
  kind: 'refused'
  reason: RefusalReason
  /** For people: which file, or which number; empty where there is nothing to add. */
  detail: string
}

export const refused = (reason: RefusalReason, detail = ''): Refused => ({ kind: 'refused', reason, detail })
