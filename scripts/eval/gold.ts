import { readClauses } from '../../lib/engine/clauses'
import { isTrusted } from '../../lib/engine/decide'
import type { ReadyDetectors } from '../../lib/engine/detector'
import { featuresOf } from '../../lib/engine/learned/features'
import { type GoldRow, oneSentenceARow } from '../train/documents'
import { claudetteCodes } from '../train/targets'

export interface Prediction {
  doc: string
  i: number
  codes: string[]
}

/**
 * The categories of each row. The rows of a document are read together, in order; a category is said to be there when its head reaches its
 * possible band, which is what puts a finding of the family before the reader.
 */
export const predict = (rows: readonly GoldRow[], ready: ReadyDetectors): Prediction[] => {
  const byDocument = new Map<string, GoldRow[]>()
  for (const row of rows) {
    const list = byDocument.get(row.doc) ?? []
    list.push(row)
    byDocument.set(row.doc, list)
  }
  const said = new Map<GoldRow, string[]>()
  for (const list of byDocument.values()) {
    list.sort((a, b) => a.i - b.i)
    const { text, sentences } = oneSentenceARow(list.map((r) => r.text))
    const clauses = readClauses(text, sentences, ready)
    const features = featuresOf(clauses, ready.ids, 'terms-of-service')
    for (const [s, row] of list.entries()) {
      const scores = ready.model?.score(features, s)
      const codes = claudetteCodes.filter((code) => {
        const h = ready.model?.heads.findIndex((head) => head.id === `claudette:${code}`) ?? -1
        const head = ready.model?.heads[h]
        return head !== undefined && ((scores?.[h] ?? Number.NEGATIVE_INFINITY) >= head.possible || isTrusted(head, clauses.matches[s]))
      })
      said.set(row, codes)
    }
  }
  return rows.map((row) => ({ doc: row.doc, i: row.i, codes: said.get(row) ?? [] }))
}

export interface CodeScore {
  code: string
  precision: number
  recall: number
  f1: number
  positives: number
  /** F1 of "the category is somewhere in this document". */
  presence: number
}

export interface GoldScore {
  documents: number
  sentences: number
  codes: CodeScore[]
  macro: number
  micro: number
  presence: number
}

const counted = (pairs: readonly (readonly [is: boolean, said: boolean])[]) => {
  const right = pairs.filter(([is, said]) => is && said).length
  const wrong = pairs.filter(([is, said]) => !is && said).length
  const missed = pairs.filter(([is, said]) => is && !said).length
  const share = (a: number, b: number): number => (b === 0 ? 0 : a / b)
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  }
}

/** Positives are levels 2 and 3. Macro and micro are over the eight categories without `pinc`. */
export const scoreGold = (rows: readonly GoldRow[], predictions: readonly Prediction[]): GoldScore => {
  const is = (row: GoldRow, code: string): boolean => (row.labels ?? []).some((l) => l.code === code && l.level >= 2)
  const documents = [...new Set(rows.map((r) => r.doc))]
  const of = claudetteCodes.map((code) => {
    const pairs = rows.map((row, k) => [is(row, code), predictions[k]?.codes.includes(code) ?? false] as const)
    const inDocument = documents.map((doc) => {
      const here = pairs.filter((_, k) => rows[k]?.doc === doc)
      return [here.some(([a]) => a), here.some(([, b]) => b)] as const
    })
    const all = counted(pairs)
    return {
      code,
      all,
      score: {
        code,
        precision: all.precision,
        recall: all.recall,
        f1: all.f1,
        positives: all.right + all.missed,
        presence: counted(inDocument).f1,
      },
    }
  })
  const eight = of.filter(({ code }) => code !== 'pinc')
  const sum = (pick: (c: (typeof eight)[number]) => number): number => eight.reduce((total, c) => total + pick(c), 0)
  const right = sum((c) => c.all.right)
  return {
    documents: documents.length,
    sentences: rows.length,
    codes: of.map(({ score }) => score),
    macro: sum((c) => c.score.f1) / eight.length,
    micro: right === 0 ? 0 : (2 * right) / (2 * right + sum((c) => c.all.wrong) + sum((c) => c.all.missed)),
    presence: sum((c) => c.score.presence) / eight.length,
  }
}
