import type { Finding } from '../model/finding'
import type { Factors } from '../model/severity'
import type { Decision } from './decide'
import type { ReadyModifier, ReadyType } from './detector'
import { matchPattern } from './phrase/pattern'
import type { Effort } from './phrase/run'
import type { Sentence } from './sentences'
import { adjust, type Step, severityBand, severityPoints, shiftInWords } from './severity'
import type { Words } from './words'

/** Adjacent sentences of one block that say the same thing are one finding, up to this many. */
const longestRun = 3

/** A finding while its page is being read. */
export interface Placed {
  finding: Finding
  /** The last sentence it covers. */
  sentence: number
  /** How many it covers. */
  run: number
}

/** A decision in the words of the page, weighed with the modifiers that stand in the clause. */
export const findingOf = (
  text: string,
  sentence: Sentence,
  type: ReadyType,
  decision: Decision,
  words: Words,
  effort: Effort | undefined,
): Finding => {
  const { detector } = type
  const weighed = detector.factors && weigh(text, detector.factors, type.modifiers(), words, effort)
  const points = weighed ? severityPoints(weighed.factors) : 0
  return {
    provision: detector.id,
    name: detector.name,
    category: detector.category,
    polarity: detector.polarity,
    band: decision.band,
    score: decision.score,
    severity: severityBand(points),
    points,
    start: sentence.start,
    end: sentence.end,
    quote: text.slice(sentence.start, sentence.end),
    why: decisive(text, decision.words, words),
    modifiers: weighed?.shifts.map(shiftInWords) ?? [],
    ...(weighed && { factors: weighed.factors }),
    ...(weighed && weighed.shifts.length > 0 && { shifts: weighed.shifts }),
  }
}

/** The factors of a kind, moved by those of its modifiers that stand in the clause. */
const weigh = (text: string, factors: Factors, modifiers: readonly ReadyModifier[], words: Words, effort: Effort | undefined) => {
  const steps = modifiers.flatMap(({ name, factor, direction, when }): (Step & Pick<ReadyModifier, 'direction'>)[] => {
    for (const pattern of when) {
      const matched = matchPattern(pattern, words, effort)
      if (matched) return [{ name, factor, direction, words: decisive(text, matched, words) }]
    }
    return []
  })
  return adjust(
    factors,
    steps.filter((step) => step.direction === 'raises'),
    steps.filter((step) => step.direction === 'lowers'),
  )
}

/** The decisive words as they stand in the text; neighbours are joined into one phrase. */
const decisive = (text: string, decisiveWords: readonly number[], words: Words): string[] => {
  const phrases: { from: number; to: number }[] = []
  for (const w of decisiveWords) {
    const before = phrases.at(-1)
    if (before && before.to === w - 1) before.to = w
    else phrases.push({ from: w, to: w })
  }
  return [...new Set(phrases.map(({ from, to }) => text.slice(words.starts[from], words.ends[to]).replace(/\s+/g, ' ')))]
}

export const joins = (before: Placed, finding: Finding, at: number, sentences: readonly Sentence[]): boolean =>
  before.sentence === at - 1 &&
  before.run < longestRun &&
  before.finding.band === finding.band &&
  sentences[at - 1]?.block === sentences[at]?.block

export const joined = (text: string, a: Finding, b: Finding): Finding => {
  const { scope: _, ...worse } = b.points > a.points ? b : a
  // What only a later sentence says of itself is not true of the whole.
  const scope = a.scope && [...new Set([...a.scope, ...(b.scope ?? [])])]
  return {
    ...worse,
    ...(scope && { scope }),
    start: a.start,
    end: b.end,
    quote: text.slice(a.start, b.end),
    score: Math.max(a.score, b.score),
    why: [...new Set([...a.why, ...b.why])],
  }
}
