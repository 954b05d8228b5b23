import * as z from 'zod/mini'
import { Audience } from './provision'

/**
 * Where an instrument stands. `partly`: some provisions apply and some do not yet. `guidance`: a regulator's reading, not binding.
 * `proposal` and `bill` are not law, and are never shown as such.
 */
export const RegulationStatus = z.enum(['in-force', 'partly', 'not-yet', 'case-law', 'guidance', 'bill', 'proposal', 'planned'])
export type RegulationStatus = z.infer<typeof RegulationStatus>

/**
 * What an instrument does to a term of a kind, as far as it reaches. `void`: it takes the effect away from the term. `contestable`: the term
 * may be tested, and then may not bind. `limited`: it leaves rights or sets duties that the term cannot take away.
 */
export const effectNames = ['void', 'contestable', 'limited'] as const
export type Effect = (typeof effectNames)[number]

const Types = z.optional(z.array(z.string()))
/** By effect: ids of provision types. */
export const Effects = z.strictObject({ void: Types, contestable: Types, limited: Types })
export type Effects = z.infer<typeof Effects>

export const Regulation = z.strictObject({
  id: z.string(),
  name: z.string(),
  jurisdiction: z.string(),
  /** Ids of the places where it holds (see `model/place`). */
  applies: z.array(z.string()),
  /** Whom it speaks of: people, organisations as customers, or both. */
  audience: Audience,
  effects: z.optional(Effects),
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
