import { readClauses } from '../../lib/engine/clauses'
import type { ReadyDetectors } from '../../lib/engine/detector'
import { featuresOf } from '../../lib/engine/learned/features'
import type { Answer, LabelledDocument } from './documents'

/** One sentence as a model sees it. */
export interface Example {
  document: string
  company: string
  source: LabelledDocument['source']
  /** Sentence of the document. */
  s: number
  rows: Int32Array
  words: number
  signs: Int32Array
  /** By type: its own signals as bits. */
  own: Uint8Array
  answers: ReadonlyMap<string, Answer>
}

export const examplesOf = (document: LabelledDocument, ready: ReadyDetectors): Example[] => {
  const clauses = readClauses(document.text, document.sentences, ready)
  const features = featuresOf(clauses, ready.ids, document.documentType)
  return document.sentences.map((_, s) => {
    const rows = new Set<number>()
    const signs = new Set<number>()
    const words = features.rows(s, (key) => rows.add(key))
    features.signs(s, (key) => signs.add(key))
    return {
      document: document.id,
      company: document.company,
      source: document.source,
      s,
      rows: Int32Array.from(rows),
      words,
      signs: Int32Array.from(signs),
      own: Uint8Array.from(ready.ids, (_id, t) => features.own(s, t)),
      answers: document.answers[s] ?? new Map(),
    }
  })
}
