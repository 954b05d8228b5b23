import { signalBit } from '../../lib/engine/learned/features'
import type { Scored } from './cross-validate'
import type { Target } from './targets'
import { balancedFrom, type Count, count, f1, type Judged, possibleFrom, precision, recall, strongFrom } from './thresholds'

/** What is wanted of the bands; the figures are checked on documents that neither weights nor thresholds saw. */
export const wanted = { strong: 0.87, added: 0.8, recall: 0.9, floor: 0.4 }

export interface Thresholds {
  strong: number
  possible: number
  /** A strong pattern marks by itself, whatever the score. */
  trusting: boolean
}

/** A score that nothing reaches by itself. */
const sure = 50
/** What lifts a trusted pattern above it, however low the model's own score. */
const lift = 2 * sure

/** With trust, what a strong pattern matches stands above every score. */
export const effective = (judged: readonly Judged[], trusting: boolean): Judged[] =>
  trusting ? judged.map((j) => (j.pattern ? { ...j, score: lift + j.score } : j)) : [...judged]

/** With and without trust: the better one is kept, for a category by its balance, for a type by its strong marks. */
export const thresholdsOf = (judged: readonly Judged[], category: boolean): Thresholds => {
  const ways = [false, true].map((trusting): Thresholds & { worth: number } => {
    const seen = effective(judged, trusting)
    if (category) {
      const possible = balancedFrom(seen)
      const strong = Math.max(possible, strongFrom(seen, wanted.strong))
      return { strong, possible, trusting, worth: f1(count(seen, possible)) }
    }
    // What the model adds to trusted patterns must be right often enough by itself.
    const added = judged.filter((j) => !j.pattern)
    const strong = trusting ? Math.min(sure, strongFrom(added, wanted.added)) : strongFrom(seen, wanted.strong)
    const possible = Math.min(possibleFrom(seen, wanted.recall, wanted.floor), strong)
    return { strong, possible, trusting, worth: strongWorth(count(seen, strong)) }
  })
  const best = ways.reduce((a, b) => (b.worth >= a.worth ? b : a))
  return { strong: best.strong, possible: best.possible, trusting: best.trusting }
}

/** A strong mark that is wrong costs trust: below .85 it weighs double, below .75 again. */
const strongWorth = (so: Count): number => f1(so) - 2 * Math.max(0, 0.85 - precision(so)) - 3 * Math.max(0, 0.75 - precision(so))

export interface Bands {
  strong: Count
  any: Count
}

export interface Verdict {
  target: Target
  positives: number
  disputed: number
  /** By the learned model with the patterns, thresholds chosen on the other parts. */
  learned: Bands
  /** By patterns alone, on the same sentences. */
  patterns: Bands
  /** Documents in which a mark of any band says that it occurs: rightly, wrongly, or not though it does. By the model, and by patterns. */
  presence: { learned: Count; patterns: Count }
  /** The learned model is better than the patterns. */
  better: boolean
  /** Chosen on all parts: what ships. */
  thresholds: Thresholds
}

/** A category is judged on the documents that its makers labelled, though others help to learn it. */
const judgedBy = (target: Target, scored: readonly Scored[]): readonly Scored[] =>
  target.id.startsWith('claudette:') ? scored.filter((s) => s.example.source === 'claudette') : scored

export const judge = (target: Target, everything: readonly Scored[], parts: number, typeIndex: ReadonlyMap<string, number>): Verdict => {
  const scored = judgedBy(target, everything)
  const level = (s: Scored): number => patternLevel(s, target, typeIndex)
  const judgedOf = (s: Scored): Judged => ({ score: s.score, pattern: level(s) === 2, answer: target.answer(s.example) ?? 'no' })
  const category = target.id.startsWith('claudette:')
  const learned: Bands = { strong: nothing(), any: nothing() }
  const presence = { learned: nothing(), patterns: nothing() }
  for (let part = 0; part < parts; part++) {
    const { strong, possible, trusting } = thresholdsOf(scored.filter((s) => s.fold !== part).map(judgedOf), category)
    const inPart = scored.filter((s) => s.fold === part)
    const here = effective(inPart.map(judgedOf), trusting)
    add(
      presence.learned,
      presenceOf(
        inPart.map((s, k) => ({ document: s.example.document, answer: here[k]?.answer ?? 'no', said: (here[k]?.score ?? 0) >= possible })),
      ),
    )
    add(learned.strong, count(here, strong))
    add(learned.any, count(here, possible))
  }
  const byPattern = scored.map((s): Judged => ({ score: level(s), pattern: false, answer: target.answer(s.example) ?? 'no' }))
  const patterns = { strong: count(byPattern, 2), any: count(byPattern, 1) }
  add(
    presence.patterns,
    presenceOf(scored.map((s, k) => ({ document: s.example.document, answer: byPattern[k]?.answer ?? 'no', said: level(s) > 0 }))),
  )
  const all = scored.map(judgedOf)
  return {
    target,
    positives: all.filter((j) => j.answer === 'yes').length,
    disputed: all.filter((j) => j.answer === 'maybe').length,
    learned,
    patterns,
    presence,
    better: worth(learned) > worth(patterns),
    thresholds: thresholdsOf(all, category),
  }
}

const nothing = (): Count => ({ right: 0, wrong: 0, missed: 0 })

const add = (to: Count, more: Count): void => {
  to.right += more.right
  to.wrong += more.wrong
  to.missed += more.missed
}

/** Of the documents, not of the sentences: is it in there, and is that said? What can be disputed says neither. */
export const presenceOf = (marks: readonly { document: string; answer: Judged['answer']; said: boolean }[]): Count => {
  const documents = new Map<string, { is: boolean; said: boolean }>()
  for (const { document, answer, said } of marks) {
    if (answer === 'maybe') continue
    const so = documents.get(document) ?? { is: false, said: false }
    documents.set(document, { is: so.is || answer === 'yes', said: so.said || said })
  }
  const of = (is: boolean, said: boolean): number => [...documents.values()].filter((d) => d.is === is && d.said === said).length
  return { right: of(true, true), wrong: of(false, true), missed: of(true, false) }
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
