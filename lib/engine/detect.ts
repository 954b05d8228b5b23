import type { Band, Finding } from '../model/finding'
import type { Block } from '../model/page'
import type { ReadyDetectors, ReadyType } from './detector'
import { fold } from './fold'
import { matchPattern, type Pattern } from './phrase/pattern'
import type { Effort } from './phrase/run'
import { type Sentence, sentencesOf } from './sentences'
import { adjust, severityBand, severityPoints } from './severity'
import { appendWords, emptyWords, type Words } from './words'

/** Words of a clause that are looked at; a longer one is read up to here. */
const longestClause = 400
/** Adjacent sentences of one block that say the same thing are one finding, up to this many. */
const longestRun = 3

/**
 * The findings in a page's text, in order of their place. Cues are found in one pass over the whole text; only clauses that hold a cue of
 * a type are cut into words and tried against that type's patterns. Cost: linear in the text (see `phrase/run`).
 */
export const detect = (text: string, blocks: readonly Block[], ready: ReadyDetectors, effort?: Effort): Finding[] => {
  const folded = fold(text)
  const sentences = sentencesOf(text, blocks)
  const candidates = cuedTypes(folded, sentences, ready)
  const clause = emptyWords(longestClause)
  const found: { finding: Finding; sentence: number; run: number }[] = []
  for (const [s, sentence] of sentences.entries()) {
    const types = candidates[s]
    if (!types || isTitle(sentence)) continue
    const own = readClause(folded, sentence, ready, clause)
    for (const t of types) {
      const type = ready.types[t]
      if (!type) continue
      const match = tryType(type, clause, own, effort)
      if (!match) continue
      const finding = findingOf(text, sentence, type, match, clause, effort)
      const before = found.findLast((f) => f.finding.provision === finding.provision)
      if (before && joins(before, finding, s, sentences)) {
        before.finding = joined(text, before.finding, finding)
        before.sentence = s
        before.run++
      } else found.push({ finding, sentence: s, run: 1 })
    }
  }
  return found.map((f) => f.finding)
}

/** A heading names a clause; it is none. A long one is a sentence that the page shows as a heading. */
const isTitle = (sentence: Sentence): boolean => sentence.heading && sentence.end - sentence.start < 80

/** For each sentence the types one of whose cues stands in it or in a lead-in of its list. */
const cuedTypes = (folded: Uint16Array, sentences: readonly Sentence[], ready: ReadyDetectors): (Set<number> | undefined)[] => {
  const cued: (Set<number> | undefined)[] = new Array(sentences.length)
  const byEnd = new Map<number, number>()
  let s = 0
  ready.cues.scan(folded, 0, folded.length, (owner, at) => {
    while (s < sentences.length - 1 && (sentences[s]?.end ?? 0) <= at) s++
    cued[s] = (cued[s] ?? new Set<number>()).add(owner)
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

/** Fills `clause` with the words of the lead-ins, then those of the sentence; returns the index of the first word of its own. */
const readClause = (folded: Uint16Array, sentence: Sentence, ready: ReadyDetectors, clause: Words): number => {
  clause.length = 0
  for (const lead of sentence.leads) appendWords(folded, lead.start, lead.end, ready.lexicon, clause)
  const own = clause.length
  appendWords(folded, sentence.start, sentence.end, ready.lexicon, clause)
  return own
}

interface TypeMatch {
  band: Band
  patterns: number
  words: number[]
}

const tryType = (type: ReadyType, clause: Words, own: number, effort: Effort | undefined): TypeMatch | null => {
  const strong = matching(type.strong(), clause, own, effort)
  const match =
    strong.patterns > 0
      ? { band: 'strong' as const, ...strong }
      : { band: 'possible' as const, ...matching(type.possible(), clause, own, effort) }
  if (match.patterns === 0) return null
  return type.unless().some((p) => matchPattern(p, clause, effort)) ? null : match
}

/** A match that lies wholly in the lead-in is the lead-in's, not the item's. */
const matching = (patterns: readonly Pattern[], clause: Words, own: number, effort: Effort | undefined) => {
  const words = new Set<number>()
  let count = 0
  for (const pattern of patterns) {
    const hit = matchPattern(pattern, clause, effort)
    if (!hit || (hit.at(-1) ?? 0) < own) continue
    count++
    for (const w of hit) words.add(w)
  }
  return { patterns: count, words: [...words].sort((a, b) => a - b) }
}

/** How far the words support a finding: one strong pattern .8, each further one takes a third of the doubt; a possible one .5. */
const scoreOf = ({ band, patterns }: TypeMatch): number =>
  Math.round(100 * (band === 'strong' ? 1 - 0.2 * (2 / 3) ** (patterns - 1) : 1 - 0.5 * 0.9 ** (patterns - 1))) / 100

const findingOf = (
  text: string,
  sentence: Sentence,
  type: ReadyType,
  match: TypeMatch,
  clause: Words,
  effort: Effort | undefined,
): Finding => {
  const { detector } = type
  const applied = type.modifiers().filter((m) => m.when.some((p) => matchPattern(p, clause, effort)))
  const { factors, said } = detector.factors
    ? adjust(
        detector.factors,
        applied.filter((m) => m.direction === 'raises'),
        applied.filter((m) => m.direction === 'lowers'),
      )
    : { factors: undefined, said: [] }
  const points = factors ? severityPoints(factors) : 0
  return {
    provision: detector.id,
    name: detector.name,
    category: detector.category,
    polarity: detector.polarity,
    band: match.band,
    score: scoreOf(match),
    severity: severityBand(points),
    points,
    start: sentence.start,
    end: sentence.end,
    quote: text.slice(sentence.start, sentence.end),
    why: decisive(text, match.words, clause),
    modifiers: said,
  }
}

/** The decisive words as they stand in the text; neighbours are joined into one phrase. */
const decisive = (text: string, words: readonly number[], clause: Words): string[] => {
  const phrases: { from: number; to: number }[] = []
  for (const w of words) {
    const before = phrases.at(-1)
    if (before && before.to === w - 1) before.to = w
    else phrases.push({ from: w, to: w })
  }
  return [...new Set(phrases.map(({ from, to }) => text.slice(clause.starts[from], clause.ends[to]).replace(/\s+/g, ' ')))]
}

const joins = (
  before: { finding: Finding; sentence: number; run: number },
  finding: Finding,
  at: number,
  sentences: readonly Sentence[],
): boolean =>
  before.sentence === at - 1 &&
  before.run < longestRun &&
  before.finding.band === finding.band &&
  sentences[at - 1]?.block === sentences[at]?.block

const joined = (text: string, a: Finding, b: Finding): Finding => {
  const worse = b.points > a.points ? b : a
  return {
    ...worse,
    start: a.start,
    end: b.end,
    quote: text.slice(a.start, b.end),
    score: Math.max(a.score, b.score),
    why: [...new Set([...a.why, ...b.why])],
  }
}
