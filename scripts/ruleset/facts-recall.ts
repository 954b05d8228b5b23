import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { hasSign } from '../../lib/engine/absence'
import { detect } from '../../lib/engine/detect'
import type { ReadyDetectors } from '../../lib/engine/detector'
import { blocksOfText } from '../../lib/engine/plain-text'
import type { Recall } from '../../lib/model/facts'
import { agreed, lines, ownDocuments } from '../train/documents'

/** Of protective types: what keeps us from calling them absent. */
type Signs = readonly [id: string, stems: readonly (readonly string[])[]][]

const Count = z.object({ right: z.int(), missed: z.int() })
const Bands = z.object({ any: Count })
const Figures = z.object({
  targets: z.array(
    z.object({
      id: z.string(),
      by: z.enum(['model', 'both', 'patterns', 'listed']),
      model: Bands,
      both: z.optional(Bands),
      listed: z.optional(Bands),
      patterns: Bands,
    }),
  ),
})

/**
 * Recall of every type, of strong and possible findings together. By clauses: the cross-validated figures of the training. By documents,
 * where patterns alone decide: the share of the labelled documents that hold the clause in which anything of the kind is found. A learned
 * type is not counted by documents, because its weights have seen them.
 */
export const measuredRecall = (detectorFolder: string, corpus: string, ready: ReadyDetectors, signs: Signs): Map<string, Recall[]> => {
  const measured = new Map<string, Recall[]>()
  const add = (id: string, recall: Recall): void => void measured.set(id, [...(measured.get(id) ?? []), recall])
  const figures = join(detectorFolder, 'figures.en.json')
  if (!existsSync(figures)) return measured
  const { targets } = z.parse(Figures, JSON.parse(readFileSync(figures, 'utf8')))
  for (const target of targets) {
    const { right, missed } = (target[target.by] ?? target.patterns).any
    add(target.id, { by: 'clauses', found: right, of: right + missed })
  }
  const learned = new Set(ready.model?.heads.map((h) => ready.ids[h.finds]) ?? [])
  for (const [id, recall] of byDocuments(detectorFolder, corpus, ready, signs)) if (!learned.has(id)) add(id, recall)
  return measured
}

const byDocuments = (detectorFolder: string, corpus: string, ready: ReadyDetectors, signs: Signs): Map<string, Recall> => {
  const counts = new Map<string, Recall>()
  const [first, second] = ['labels.jsonl', 'second-reading.jsonl'].map((name) => join(detectorFolder, name))
  if (!first || !second || !existsSync(first) || !existsSync(second)) return counts
  for (const document of ownDocuments(agreed(lines(first), lines(second)), corpus).documents) {
    const stands = new Set(document.answers.flatMap((answers) => [...answers].filter(([, is]) => is === 'yes').map(([id]) => id)))
    const { text, documentType } = document
    const found = new Set(detect(text, blocksOfText(text), ready, { documentType }).map((f) => f.provision))
    for (const [id, stems] of signs) if (hasSign(text, stems)) found.add(id)
    for (const id of stands) {
      const before = counts.get(id) ?? { by: 'documents', found: 0, of: 0 }
      counts.set(id, { by: 'documents', found: before.found + Number(found.has(id)), of: before.of + 1 })
    }
  }
  return counts
}
