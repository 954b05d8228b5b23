import * as z from 'zod/mini'
import { Detector, type DetectorSet, Modifier } from '../model/provision'
import { packPhrases, unpackPhrases, wordsOf } from './packed-phrases'

const Count = z.int().check(z.minimum(0), z.maximum(10_000))
const PackedModifier = z.extend(z.omit(Modifier, { when: true }), { when: Count })

/** The detectors as they are stored: read at every cold start, so their phrases are packed and each stands for a count of them. */
export const PackedDetectors = z.strictObject({
  table: z.string(),
  lines: z.string(),
  detectors: z.array(
    z.extend(Detector, {
      cues: Count,
      patterns: Count,
      possible: Count,
      unless: Count,
      raises: z.array(PackedModifier),
      lowers: z.array(PackedModifier),
    }),
  ),
})
export type PackedDetectors = z.infer<typeof PackedDetectors>

export const packDetectors = (detectors: readonly Detector[]): PackedDetectors => {
  const phrases: string[] = []
  const put = (some: readonly string[]): number => phrases.push(...some) && some.length
  const slim = (modifiers: readonly Modifier[]) => modifiers.map((m) => ({ ...m, when: put(m.when) }))
  const packed = detectors.map((d) => ({
    ...d,
    cues: put(d.cues),
    patterns: put(d.patterns),
    possible: put(d.possible),
    unless: put(d.unless),
    raises: slim(d.raises),
    lowers: slim(d.lowers),
  }))
  return { ...packPhrases(phrases), detectors: packed }
}

/** Null where the phrases do not add up. */
export const unpackDetectors = ({ table, lines, detectors }: PackedDetectors): DetectorSet | null => {
  const phrases = unpackPhrases({ table, lines })
  let at = 0
  const take = (count: number): string[] => {
    at += count
    return phrases.slice(at - count, at)
  }
  const full = (modifiers: readonly z.infer<typeof PackedModifier>[]): Modifier[] => modifiers.map((m) => ({ ...m, when: take(m.when) }))
  const unpacked = detectors.map((d) => ({
    ...d,
    cues: take(d.cues),
    patterns: take(d.patterns),
    possible: take(d.possible),
    unless: take(d.unless),
    raises: full(d.raises),
    lowers: full(d.lowers),
  }))
  return at === phrases.length ? { detectors: unpacked, words: wordsOf({ table, lines }) } : null
}
