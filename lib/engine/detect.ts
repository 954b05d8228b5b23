import type { Finding } from '../model/finding'
import type { Block } from '../model/page'
import type { SetAside } from '../model/set-aside'
import { type Clauses, readClauses } from './clauses'
import { byModel, byPatterns, type Decision } from './decide'
import type { ReadyDetectors } from './detector'
import { findingOf, joined, joins, type Placed } from './findings'
import { featuresOf } from './learned/features'
import type { Effort } from './phrase/run'
import { scopeAt } from './section'
import { sentencesOf } from './sentences'
import { type Share, tooMany } from './share'
import { saysWhatOthersDo } from './somebody-else'

export interface DetectOptions {
  /** Of the page, where it is known. */
  documentType?: string | null
  effort?: Effort
}

export interface Detected {
  /** In the order of their place. */
  findings: Finding[]
  /** Kinds that would have marked too much of the page, or cost too much. */
  setAside: SetAside[]
}

/** The findings in a page's text, in the order of their place. */
export const detect = (text: string, blocks: readonly Block[], ready: ReadyDetectors, options: DetectOptions = {}): Finding[] =>
  detected(text, blocks, ready, options).findings

/**
 * Reads a page's text clause by clause: what the patterns say, then what the learned model makes of that and of the words, then which kinds are
 * set aside. Cost: linear in the text.
 */
export const detected = (text: string, blocks: readonly Block[], ready: ReadyDetectors, options: DetectOptions = {}): Detected => {
  const sentences = sentencesOf(text, blocks)
  const clauses = readClauses(text, sentences, ready, options.effort)
  const decided = decisionsIn(text, clauses, ready, options)
  const { setAside, isAside } = asideIn(decided, clauses, ready)
  const found: Placed[] = []
  const latest = new Map<string, Placed>()
  for (const [s, decisions] of decided) {
    const sentence = sentences[s]
    const kept = decisions.filter((d) => !isAside(d.type))
    if (!sentence || kept.length === 0) continue
    const { words } = clauses.clause(s)
    const scope = scopeAt(text, sentences, s)
    for (const decision of kept) {
      const type = ready.types[decision.type]
      if (!type) continue
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
  return { findings: found.map((f) => f.finding), setAside }
}

/** What was decided of each sentence that holds something. */
type Decided = (readonly [s: number, decisions: readonly Decision[]])[]

const decisionsIn = (text: string, clauses: Clauses, ready: ReadyDetectors, options: DetectOptions): Decided => {
  const decide = ready.model
    ? byModel(clauses, featuresOf(clauses, ready.ids, options.documentType ?? null), ready.model)
    : byPatterns(clauses)
  return clauses.sentences.flatMap((sentence, s): Decided => {
    if (clauses.isSilent(s)) return []
    const decisions = decide(s).filter(({ type }) => type >= 0 && type < ready.kinds)
    if (decisions.length === 0) return []
    // A risk that lies with somebody else is no mark, but may be listed.
    const othersDo = sentence.leads.length === 0 && saysWhatOthersDo(text.slice(sentence.start, sentence.end))
    const isRisk = ({ type }: Decision): boolean => ready.types[type]?.detector.polarity === 'risk'
    return [[s, othersDo ? decisions.map((d): Decision => (isRisk(d) ? { ...d, band: 'possible' } : d)) : decisions]]
  })
}

const asideIn = (decided: Decided, clauses: Clauses, ready: ReadyDetectors) => {
  const shares = new Map<number, Share>()
  for (const [, decisions] of decided)
    for (const { type, band } of decisions) {
      const { strong, all } = shares.get(type) ?? { strong: 0, all: 0 }
      shares.set(type, { strong: strong + (band === 'strong' ? 1 : 0), all: all + 1 })
    }
  const of = clauses.sentences.filter((_, s) => !clauses.isSilent(s)).length
  const floods = tooMany(shares, of)
  const isAside = (type: number): boolean => floods.has(type) || clauses.broken.has(type)
  const setAside = ready.types.slice(0, ready.kinds).flatMap(({ detector: { id, name } }, type): SetAside[] => {
    const sentences = shares.get(type)?.all ?? 0
    return isAside(type) ? [{ provision: id, name, why: clauses.broken.has(type) ? 'too-slow' : 'too-many', sentences, of }] : []
  })
  return { setAside, isAside }
}
