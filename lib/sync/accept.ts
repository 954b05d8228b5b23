import * as z from 'zod/mini'
import type { LanguageRules } from '../model/language-rules'
import type { Detector } from '../model/provision'
import { type Refused, refused } from '../model/refusal'
import { Ruleset } from '../model/ruleset'
import { readElements, readFacts } from './elements'
import { isObject } from './keyed'

/** Something that was left out of a set, and why. */
export interface Skipped {
  part: string
  name: string
  why: string
}

/** What the engine makes of rules from elsewhere: those that it can run within its bounds. `lib/engine/admit.ts` is one. */
export type Admit = (
  detectors: readonly Detector[],
  languages: readonly LanguageRules[],
) => { detectors: Detector[]; languages: LanguageRules[]; skipped: Skipped[] } | { refused: string }

export type Accepted = { kind: 'accepted'; ruleset: Ruleset; skipped: Skipped[] }

/**
 * Turns whatever came into a ruleset that is fit to be stored and run, or says why not. What this engine does not understand is left out
 * element by element, and named. Never throws; time and memory are bounded by the size of what came.
 */
export const accept = (raw: unknown, admit: Admit): Accepted | Refused => {
  try {
    return accepted(raw, admit)
  } catch (error) {
    return refused('malformed', error instanceof Error ? error.message.slice(0, 200) : '')
  }
}

const accepted = (raw: unknown, admit: Admit): Accepted | Refused => {
  if (!isObject(raw)) return refused('malformed', 'no ruleset')
  const { parts, skipped } = readElements(raw)
  const whole = readFacts(parts)
  const parsed = z.safeParse(Ruleset, whole.parts)
  if (!parsed.success) return refused(newer(raw) ? 'too-new' : 'malformed', parsed.error.issues[0]?.path.join('.') ?? '')
  const ruleset = parsed.data
  const admitted = admit(ruleset.detectors, ruleset.languages)
  if ('refused' in admitted) return refused('malformed', admitted.refused)
  const both = paired({ ...ruleset, detectors: admitted.detectors, languages: admitted.languages })
  const left = [...skipped, ...whole.skipped, ...admitted.skipped, ...both.skipped]
  const sent = Array.isArray(raw.detectors) ? raw.detectors.length : 0
  // A set of which hardly anything can be read is for another engine, or is none.
  if (both.ruleset.detectors.length * 2 < Math.max(1, sent)) return refused('too-new', `${sent - both.ruleset.detectors.length} of ${sent}`)
  return { kind: 'accepted', ruleset: both.ruleset, skipped: left }
}

/** A kind that marks and cannot say what it means, or the other way round, is no use: both halves or none. */
const paired = (ruleset: Ruleset): { ruleset: Ruleset; skipped: Skipped[] } => {
  const noted = new Set(ruleset.notes.map((n) => n.id))
  const marking = new Set(ruleset.detectors.filter((d) => noted.has(d.id)).map((d) => d.id))
  const lonely = [
    ...ruleset.detectors.filter((d) => !marking.has(d.id)).map((d): Skipped => ({ part: 'detectors', name: d.id, why: 'it has no note' })),
    ...ruleset.notes.filter((n) => !marking.has(n.id)).map((n): Skipped => ({ part: 'notes', name: n.id, why: 'nothing finds it' })),
  ]
  const whole = {
    ...ruleset,
    detectors: ruleset.detectors.filter((d) => marking.has(d.id)),
    notes: ruleset.notes.filter((n) => marking.has(n.id)),
  }
  return { ruleset: whole, skipped: lonely }
}

const newer = (raw: Readonly<Record<string, unknown>>): boolean => {
  const format = Ruleset.shape.format.def.values[0] ?? 1
  return typeof raw.format === 'number' && raw.format > format
}
