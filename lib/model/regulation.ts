import * as z from 'zod/mini'

/**
 * Where an instrument stands. `partly`: some provisions apply and some do not yet. `guidance`: a regulator's reading, not binding.
 * `proposal` and `bill` are not law, and are never shown as such.
 */
export const RegulationStatus = z.enum(['in-force', 'partly', 'not-yet', 'case-law', 'guidance', 'bill', 'proposal', 'planned'])
export type RegulationStatus = z.infer<typeof RegulationStatus>

export const Regulation = z.strictObject({
  id: z.string(),
  name: z.string(),
  jurisdiction: z.string(),
  citation: z.string(),
  status: RegulationStatus,
  /** The status in words, with its dates. */
  standing: z.string(),
  /** ISO date: what we say about it is as of this day. */
  asOf: z.string(),
  /** False when the statement comes from general knowledge and the source was not re-opened. */
  verified: z.boolean(),
  source: z.string(),
  requires: z.string(),
})
export type Regulation = z.infer<typeof Regulation>
