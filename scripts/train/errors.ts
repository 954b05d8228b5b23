import { afterPatterns, effective } from './bands'
import type { Scored } from './cross-validate'
import type { LabelledDocument } from './documents'
import { patternLevel, type Verdict } from './judge'
import type { Lesson } from './learn'
import { randomFrom } from './random'
import type { Judged } from './thresholds'

/** Of each kind this many, by chance: enough to see what is common. */
const sample = 40

/** False alarms of the strong band and sure clauses that no band found, by chance, in words: to be read one by one. */
export const errorsOf = ({ verdicts, scored, typeIndex }: Lesson, documents: readonly LabelledDocument[]): string => {
  const texts = new Map(documents.map((d) => [d.id, d]))
  const quote = (document: string, s: number): string => {
    const from = texts.get(document)
    const at = from?.sentences[s]
    return from && at ? from.text.slice(at.start, at.end).replace(/\s+/g, ' ') : ''
  }
  const alarms: string[] = []
  const misses: string[] = []
  for (const verdict of verdicts)
    for (const one of scored.get(verdict.target.id) ?? []) {
      const answer = verdict.target.answer(one.example)
      if (answer !== 'yes' && answer !== 'no') continue
      const band = bandOf(verdict, one, typeIndex)
      const line = `${verdict.target.id} | ${one.example.document} ${one.example.s} | ${quote(one.example.document, one.example.s)}`
      if (band === 'strong' && answer === 'no') alarms.push(line)
      if (band === null && answer === 'yes') misses.push(line)
    }
  const some = (from: readonly string[]): string[] => {
    const random = randomFrom(7)
    return from
      .map((line) => ({ line, at: random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, sample)
      .map(({ line }) => line)
  }
  return [`${alarms.length} strong false alarms`, ...some(alarms), '', `${misses.length} misses`, ...some(misses), ''].join('\n')
}

/** As whoever decides about the type marks it. */
const bandOf = ({ target, by, thresholds }: Verdict, one: Scored, typeIndex: ReadonlyMap<string, number>): 'strong' | 'possible' | null => {
  const level = patternLevel(one, target, typeIndex)
  if (by === 'patterns' || (by === 'both' && level > 0)) return level === 2 ? 'strong' : level === 1 ? 'possible' : null
  const judged: Judged = { score: one.score, pattern: level === 2, hint: level === 1, answer: 'no' }
  const [seen = judged] = by === 'both' ? afterPatterns([judged]) : effective([judged], thresholds.trusting)
  return seen.score >= thresholds.strong ? 'strong' : seen.score >= thresholds.possible ? 'possible' : null
}
