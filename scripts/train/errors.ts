import { effective, patternLevel } from './bands'
import type { LabelledDocument } from './documents'
import type { Lesson } from './learn'
import { randomFrom } from './random'

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
  for (const { target, thresholds } of verdicts.filter((v) => v.better || v.target.id.startsWith('claudette:')))
    for (const { example, score } of scored.get(target.id) ?? []) {
      const [judged] = effective(
        [{ score, pattern: patternLevel({ example }, target, typeIndex) === 2, answer: 'no' }],
        thresholds.trusting,
      )
      const answer = target.answer(example)
      const line = `${target.id} | ${example.document} ${example.s} | ${quote(example.document, example.s)}`
      if ((judged?.score ?? score) >= thresholds.strong && answer === 'no') alarms.push(line)
      if ((judged?.score ?? score) < thresholds.possible && answer === 'yes') misses.push(line)
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
