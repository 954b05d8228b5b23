import { signalBit } from '../../lib/engine/learned/features'
import { addingThresholds, afterPatterns, effective, listedThresholds, strongWorth, type Thresholds, thresholdsOf } from './bands'
import type { Leaning } from './common-threshold'
import type { Scored } from './cross-validate'
import { presenceOf } from './presence'
import { answerOf, isCategory, type Target } from './targets'
import { type Count, count, type Judged, precision, recall } from './thresholds'

export interface Bands {
  strong: Count
  any: Count
}

/**
 * Who decides about a type: the model with the patterns among its features; patterns, to which the model adds possible marks; patterns alone;
 * or the model without a strong band, where whoever decides would mark wrongly too often: such a type is listed, not marked.
 */
export type By = 'model' | 'both' | 'patterns' | 'listed'

export interface Verdict {
  target: Target
  positives: number
  disputed: number
  /** Thresholds chosen on the other parts, on the same sentences for all. */
  bands: Record<By, Bands>
  /** Documents in which a mark of any band says that it occurs: rightly, wrongly, or not though it does. By the model, and by patterns. */
  presence: { learned: Count; patterns: Count }
  /** What was best. */
  by: By
  /** Chosen on all parts: what ships, where patterns do not decide alone. */
  thresholds: Thresholds
}

/** A category is judged on the documents that its makers labelled, though others help to learn it. */
const judgedBy = (target: Target, scored: readonly Scored[]): readonly Scored[] =>
  isCategory(target) ? scored.filter((s) => s.example.source === 'claudette') : scored

/** `leanings`: by part, from the parts without it; then, last, from all. */
export const judge = (
  target: Target,
  everything: readonly Scored[],
  parts: number,
  typeIndex: ReadonlyMap<string, number>,
  leanings: readonly Leaning[] = [],
): Verdict => {
  const scored = judgedBy(target, everything)
  const level = (s: Scored): number => patternLevel(s, target, typeIndex)
  const judgedOf = (s: Scored): Judged => ({
    score: s.score,
    pattern: level(s) === 2,
    hint: level(s) === 1,
    answer: answerOf(target, s.example),
  })
  const category = isCategory(target)
  const [model, both, listed] = [noBands(), noBands(), noBands()]
  const presence = { learned: nothing(), patterns: nothing() }
  for (let part = 0; part < parts; part++) {
    const others = scored.filter((s) => s.fold !== part).map(judgedOf)
    const inPart = scored.filter((s) => s.fold === part)
    const here = inPart.map(judgedOf)
    const { strong, possible, trusting } = thresholdsOf(others, category, leanings[part])
    const seen = effective(here, trusting)
    add(model.strong, count(seen, strong))
    add(model.any, count(seen, possible))
    const said = inPart.map(({ example }, k) => ({
      document: example.document,
      answer: seen[k]?.answer ?? 'no',
      said: (seen[k]?.score ?? 0) >= possible,
    }))
    add(presence.learned, presenceOf(said))
    add(listed.any, count(here, listedThresholds(others).possible))
    add(both.any, count(afterPatterns(here), addingThresholds(others).possible))
  }
  const byPattern = scored.map((s): Judged => ({ score: level(s), pattern: false, answer: answerOf(target, s.example) }))
  const patterns = { strong: count(byPattern, 2), any: count(byPattern, 1) }
  both.strong = patterns.strong
  listed.strong.missed = listed.any.right + listed.any.missed
  add(
    presence.patterns,
    presenceOf(scored.map((s) => ({ document: s.example.document, answer: answerOf(target, s.example), said: level(s) > 0 }))),
  )
  const all = scored.map(judgedOf)
  const bands = { patterns, both, model, listed }
  const by = category ? 'model' : best(bands)
  const shipped: Record<By, (judged: readonly Judged[]) => Thresholds> = {
    model: (judged) => thresholdsOf(judged, category, leanings[parts]),
    both: addingThresholds,
    patterns: addingThresholds,
    listed: listedThresholds,
  }
  return {
    target,
    positives: all.filter((j) => j.answer === 'yes').length,
    disputed: all.filter((j) => j.answer === 'maybe').length,
    bands,
    presence,
    by,
    thresholds: shipped[by](all),
  }
}

/** A kind of which fewer strong marks are right is not marked in a page. */
const fewestRight = 0.75

/** The simplest of those that are worth most, if it is right often enough. */
const best = (bands: Record<By, Bands>): By => {
  const by = (['patterns', 'both', 'model'] as const).reduce((a, b) => (worth(bands[b]) > worth(bands[a]) ? b : a))
  return precision(bands[by].strong) < fewestRight ? 'listed' : by
}

const nothing = (): Count => ({ right: 0, wrong: 0, missed: 0 })
const noBands = (): Bands => ({ strong: nothing(), any: nothing() })

const add = (to: Count, more: Count): void => {
  to.right += more.right
  to.wrong += more.wrong
  to.missed += more.missed
}

/** 2 strong, 1 possible, 0 nothing: the best of the target's types. */
export const patternLevel = ({ example }: Pick<Scored, 'example'>, target: Target, typeIndex: ReadonlyMap<string, number>): number =>
  Math.max(
    ...target.signalsOf.map((id) => {
      const bits = example.own[typeIndex.get(id) ?? -1] ?? 0
      if (bits & signalBit('one strong')) return 2
      return bits & signalBit('possible') ? 1 : 0
    }),
    0,
  )

/** Strong marks first; then how much of the rest is found at all. */
const worth = ({ strong, any }: Bands): number => strongWorth(strong) + recall(any) / 2 + precision(any) / 8
