import type { Band } from '../model/finding'
import type { Clauses, TypeMatch } from './clauses'
import type { ClauseFeatures } from './learned/features'
import type { Model, ReadyHead } from './learned/model'

/** That a clause is of a type, how sure that is, and the words that decided it. */
export interface Decision {
  type: number
  band: Band
  /** 0 to 1: how far the words support it. */
  score: number
  /** Indices into the words of the clause. */
  words: readonly number[]
}

/** What is found in clause `s`, in the order of the types. */
export type Decide = (s: number) => Decision[]

/** By patterns alone: a strong one marks, a possible one hints, and a phrase of `unless` takes both back. */
export const byPatterns =
  (clauses: Clauses): Decide =>
  (s) =>
    [...(clauses.matches[s] ?? [])].flatMap(([type, match]) => patternDecision(type, match)).sort((a, b) => a.type - b.type)

const patternDecision = (type: number, match: TypeMatch): Decision[] =>
  match.ruledOut ? [] : [{ type, band: match.band, score: patternScore(match), words: match.words }]

/** One strong pattern .8, each further one takes a third of the doubt; a possible one .5. */
const patternScore = ({ band, patterns }: TypeMatch): number =>
  rounded(band === 'strong' ? 1 - 0.2 * (2 / 3) ** (patterns.length - 1) : 1 - 0.5 * 0.9 ** (patterns.length - 1))

/**
 * By the learned model, where a type has a part in it; the other types by their patterns. A head that only adds speaks where its type's
 * patterns found nothing; a head of a whole family speaks last, and only where no type of the family was found. What a phrase of `unless` took
 * back is no more than possible.
 */
export const byModel = (clauses: Clauses, features: ClauseFeatures, model: Model): Decide => {
  const learned = new Set(model.heads.filter((h) => !h.family && !h.adds).map((h) => h.finds))
  const turns = [...model.heads.entries()].sort(([, a], [, b]) => Number(a.family) - Number(b.family))
  return (s) => {
    const matches = clauses.matches[s]
    const scores = model.score(features, s)
    const found = new Map<number, Decision>()
    for (const [type, match] of matches ?? []) if (!learned.has(type)) for (const d of patternDecision(type, match)) found.set(type, d)
    for (const [h, head] of turns) {
      const score = scores[h] ?? 0
      const trusted = isTrusted(head, matches)
      if ((score < head.possible && !trusted) || isFound(head, found)) continue
      const words = matches?.get(head.finds)?.words ?? telling(features, model, h, s)
      const decision = headDecision(head, trusted ? Math.max(score, head.strong) : score, words)
      found.set(head.finds, isTakenBack(head, matches) ? { ...decision, band: 'possible' } : decision)
    }
    return [...found.values()].sort((a, b) => a.type - b.type)
  }
}

const isFound = (head: ReadyHead, found: ReadonlyMap<number, Decision>): boolean =>
  found.has(head.finds) || (head.family && head.signals.some(({ type }) => found.has(type)))

/** Whether a strong pattern of the head's types decides, whatever the score. */
export const isTrusted = (head: ReadyHead, matches: ReadonlyMap<number, TypeMatch> | undefined): boolean =>
  head.trusting &&
  head.signals.some(({ type }) => {
    const match = matches?.get(type)
    return match?.band === 'strong' && !match.ruledOut
  })

/** A phrase of `unless` took back what the patterns of the head's types matched, and none is left: "this does not waive your right". */
const isTakenBack = (head: ReadyHead, matches: ReadonlyMap<number, TypeMatch> | undefined): boolean => {
  const own = head.signals.flatMap(({ type }) => matches?.get(type) ?? [])
  return own.length > 0 && own.every((match) => match.ruledOut)
}

const headDecision = (head: ReadyHead, score: number, words: readonly number[]): Decision => {
  const strong = score >= head.strong
  const share = strong ? 1 - Math.exp(head.strong - score) : (score - head.possible) / (head.strong - head.possible)
  return { type: head.finds, band: strong ? 'strong' : 'possible', score: rounded(strong ? 0.8 + 0.2 * share : 0.5 + 0.3 * share), words }
}

const mostTelling = 6

/** The words of the rows that weighed most for a head. */
const telling = (features: ClauseFeatures, model: Model, head: number, s: number): number[] => {
  const rows: { weight: number; first: number; last: number }[] = []
  features.rows(s, (key, first, last) => {
    const weight = model.weightOf(head, key)
    if (weight > 0) rows.push({ weight, first, last })
  })
  rows.sort((a, b) => b.weight - a.weight)
  const words = new Set<number>()
  for (const { first, last } of rows) {
    if (words.size >= mostTelling) break
    for (let w = first; w <= last; w++) words.add(w)
  }
  return [...words].sort((a, b) => a - b)
}

const rounded = (score: number): number => Math.round(100 * Math.min(1, Math.max(0, score))) / 100
