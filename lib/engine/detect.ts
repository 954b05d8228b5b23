import type { Finding } from '../model/finding'
import type { Block } from '../model/page'
import { readClauses } from './clauses'
import { byModel, byPatterns, type Decision } from './decide'
import type { ReadyDetectors } from './detector'
import { findingOf, joined, joins, type Placed } from './findings'
import { featuresOf } from './learned/features'
import type { Effort } from './phrase/run'
import { scopeAt } from './section'
import { sentencesOf } from './sentences'
import { saysWhatOthersDo } from './somebody-else'

export interface DetectOptions {
  /** Of the page, where it is known. */
  documentType?: string | null
  effort?: Effort
}

/**
 * The findings in a page's text, in order of their place: clause by clause what the patterns say, then what the learned model makes of that
 * and of the words. Cost: linear in the text.
 */
export const detect = (text: string, blocks: readonly Block[], ready: ReadyDetectors, options: DetectOptions = {}): Finding[] => {
  const sentences = sentencesOf(text, blocks)
  const clauses = readClauses(text, sentences, ready, options.effort)
  const decide = ready.model
    ? byModel(clauses, featuresOf(clauses, ready.ids, options.documentType ?? null), ready.model)
    : byPatterns(clauses)
  const found: Placed[] = []
  const latest = new Map<string, Placed>()
  for (const [s, sentence] of sentences.entries()) {
    if (clauses.isSilent(s)) continue
    const decisions = decide(s)
    if (decisions.length === 0) continue
    const { words } = clauses.clause(s)
    const scope = scopeAt(text, sentences, s)
    const othersDo = sentence.leads.length === 0 && saysWhatOthersDo(text.slice(sentence.start, sentence.end))
    for (const decided of decisions) {
      const type = ready.types[decided.type]
      if (!type || decided.type >= ready.kinds) continue
      // A risk that lies with somebody else is no mark, but may be listed.
      const decision: Decision = othersDo && type.detector.polarity === 'risk' ? { ...decided, band: 'possible' } : decided
      const made = findingOf(text, sentence, type, decision, words, options.effort)
      const finding = {
        ...made,
        ...(ready.language !== 'en' && { language: ready.language }),
        ...(scope.length > 0 && { scope }),
      }
      const before = latest.get(finding.provision)
      if (before && joins(before, finding, s, sentences)) {
        before.finding = joined(text, before.finding, finding)
        before.sentence = s
        before.run++
        continue
      }
      const placed = { finding, sentence: s, run: 1 }
      found.push(placed)
      latest.set(finding.provision, placed)
    }
  }
  return found.map((f) => f.finding)
}
