import type { ReadyDetectors, ReadyType } from './detector'
import { isEntry } from './entry'
import { fold } from './fold'
import { matchPattern, type Pattern } from './phrase/pattern'
import type { Effort } from './phrase/run'
import type { Sentence } from './sentences'
import { appendWords, clearWords, emptyWords, type Words } from './words'

/** Words of a clause that are looked at; a longer one is read up to here. */
const longestClause = 400

/**
 * Steps of matching that one type may take on a page of so many characters: twice the most that one of ours took on 450 real documents, which
 * was 100,394, and 1.7 a character where there were over 5,000. With as many types as are admitted, some seconds on the longest page.
 */
export const mostSteps = (characters: number): number => 200_000 + 4 * characters

/** What the patterns of one type say of one clause. */
export interface TypeMatch {
  band: 'strong' | 'possible'
  /** Which patterns of that band matched, by place in its list. */
  patterns: number[]
  /** The words that decided it, as indices into the clause. */
  words: number[]
  /** A phrase of `unless` stands in the clause too. */
  ruledOut: boolean
}

/** The clauses of a page, with what the patterns say of each. `clause(s)` is valid until the next call. */
export interface Clauses {
  readonly folded: Uint16Array
  readonly sentences: readonly Sentence[]
  /** It names a clause and is none: a heading, or a line of a table of contents. */
  isSilent(s: number): boolean
  /** By sentence: the types whose patterns match, by index of the type. */
  readonly matches: readonly (ReadonlyMap<number, TypeMatch> | undefined)[]
  /** Types that took more work than a page of this length may cost: they were not tried to its end. */
  readonly broken: ReadonlySet<number>
  /** The words of a clause: those of its lead-ins, then, from `own` on, those of the sentence. */
  clause(s: number): { words: Words; own: number }
}

/**
 * Reads a page clause by clause. Cues are found in one pass over the whole text; only clauses that hold a cue of a type are tried against
 * that type's patterns, as long as the type keeps to {@link mostSteps}. Cost: linear in the text (see `phrase/run`).
 */
export const readClauses = (
  text: string,
  sentences: readonly Sentence[],
  ready: ReadyDetectors,
  effort: Effort = { steps: 0 },
): Clauses => {
  const folded = fold(text)
  const words = emptyWords(longestClause, ready.lexicon.atomCount)
  const clause: Clauses['clause'] = (s) => {
    clearWords(words)
    const sentence = sentences[s]
    if (!sentence) return { words, own: 0 }
    for (const lead of sentence.leads) appendWords(folded, lead.start, lead.end, ready.lexicon, words)
    const own = words.length
    appendWords(folded, sentence.start, sentence.end, ready.lexicon, words)
    return { words, own }
  }
  const silent = sentences.map((s) => isTitle(s) || (s.leads.length === 0 && isEntry(text.slice(s.start, s.end))))
  const spent = new Float64Array(ready.types.length)
  const most = mostSteps(text.length)
  const broken = new Set<number>()
  const matches = cuedTypes(folded, sentences, ready).map((types, s) => {
    const sentence = sentences[s]
    if (!types || !sentence || silent[s]) return undefined
    const { own } = clause(s)
    const found = new Map<number, TypeMatch>()
    for (const t of types) {
      if (broken.has(t)) continue
      const before = effort.steps
      const match = tryType(ready.types[t], words, own, effort)
      if (match) found.set(t, match)
      spent[t] = (spent[t] ?? 0) + effort.steps - before
      if ((spent[t] ?? 0) > most) broken.add(t)
    }
    return found.size > 0 ? found : undefined
  })
  return { folded, sentences, isSilent: (s) => silent[s] ?? true, matches, broken, clause }
}

/** A heading names a clause; it is none. A long one is a sentence that the page shows as a heading. */
export const isTitle = (sentence: Sentence): boolean => sentence.heading && sentence.end - sentence.start < 80

/** For each sentence the types one of whose cues stands in it or in a lead-in of its list. */
const cuedTypes = (folded: Uint16Array, sentences: readonly Sentence[], ready: ReadyDetectors): (Set<number> | undefined)[] => {
  const cued: (Set<number> | undefined)[] = Array.from(sentences, () => undefined)
  const byEnd = new Map<number, number>()
  let s = 0
  ready.cues.scan(folded, 0, folded.length, (owner, at) => {
    while (s < sentences.length - 1 && (sentences[s]?.end ?? 0) <= at) s++
    const types = cued[s] ?? new Set<number>()
    cued[s] = types.add(owner)
  })
  for (const [i, sentence] of sentences.entries()) {
    byEnd.set(sentence.end, i)
    for (const lead of sentence.leads) {
      const inherited = cued[byEnd.get(lead.end) ?? -1]
      if (inherited) cued[i] = new Set([...(cued[i] ?? []), ...inherited])
    }
  }
  return cued
}

const tryType = (type: ReadyType | undefined, words: Words, own: number, effort: Effort): TypeMatch | null => {
  if (!type) return null
  const strong = matching(type.strong(), words, own, effort)
  const match =
    strong.patterns.length > 0
      ? { band: 'strong' as const, ...strong }
      : { band: 'possible' as const, ...matching(type.possible(), words, own, effort) }
  return match.patterns.length === 0 ? null : { ...match, ruledOut: type.unless().some((p) => matchPattern(p, words, effort)) }
}

/** A match that lies wholly in the lead-in is the lead-in's, not the item's. */
const matching = (patterns: readonly Pattern[], words: Words, own: number, effort: Effort) => {
  const decisive = new Set<number>()
  const matched: number[] = []
  for (const [p, pattern] of patterns.entries()) {
    const hit = matchPattern(pattern, words, effort, own)
    if (!hit) continue
    matched.push(p)
    for (const w of hit) decisive.add(w)
  }
  return { patterns: matched, words: [...decisive].sort((a, b) => a - b) }
}
