import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { detect } from '../../lib/engine/detect'
import type { ReadyDetectors } from '../../lib/engine/detector'
import { namings, typeOf } from '../../lib/engine/document-type'
import { blocksOfText } from '../../lib/engine/plain-text'
import type { ProvisionSource } from '../../lib/ruleset/provision-source'

const Point = z.object({ start: z.int(), end: z.int(), case: z.string(), point: z.string() })
const QuotedDocument = z.object({ doc: z.string(), text: z.string(), points: z.array(Point) })

export interface QuoteScore {
  documents: number
  /** Quotes of "bad" and "blocker" cases that some provision type says it covers. */
  quotes: number
  /** Of these, quotes that some finding of any band touches, and that one of the case's own type touches. */
  touched: number
  ofItsType: number
}

/**
 * How many of the places that ToS;DR's reviewers quoted for a mapped bad or blocker case are among the findings. `file`: a line of
 * `{doc, text, points: [{start, end, case, point}]}` for each document. A sentence without a point is not a negative: no precision follows.
 */
export const scoreQuotes = (file: string, provisions: readonly ProvisionSource[], ready: ReadyDetectors): QuoteScore | string => {
  if (!existsSync(file)) return `${file} does not exist`
  const typesOf = new Map<string, string[]>()
  for (const { detector, tosdr } of provisions) for (const title of tosdr) typesOf.set(title, [...(typesOf.get(title) ?? []), detector.id])
  const score: QuoteScore = { documents: 0, quotes: 0, touched: 0, ofItsType: 0 }
  for (const [k, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const read = documentIn(line)
    if (!read) return `${file}: line ${k + 1} needs "doc", "text" and "points"`
    const asked = read.points.filter((p) => (p.point === 'bad' || p.point === 'blocker') && typesOf.has(p.case))
    if (asked.length === 0) continue
    const found = detect(read.text, blocksOfText(read.text), ready, { documentType: typeOf(namings('', read.doc, [])) })
    score.documents++
    for (const point of asked) {
      const here = found.filter((f) => f.start < point.end && f.end > point.start)
      score.quotes++
      if (here.length > 0) score.touched++
      if (here.some((f) => typesOf.get(point.case)?.includes(f.provision))) score.ofItsType++
    }
  }
  return score.documents === 0 ? `${file} has no quote of a case that a provision names` : score
}

const documentIn = (line: string): z.infer<typeof QuotedDocument> | null => {
  try {
    const parsed = z.safeParse(QuotedDocument, JSON.parse(line))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export const quoteLines = ({ documents, quotes, touched, ofItsType }: QuoteScore, format: 'text' | 'json'): string[] =>
  format === 'json'
    ? [JSON.stringify({ documents, quotes, touched, ofItsType })]
    : [
        `${quotes} quotes of bad and blocker cases that a provision names, in ${documents} documents`,
        `touched by some finding: ${touched} (${((100 * touched) / quotes).toFixed(1)} %); by one of its type: ${ofItsType} (${((100 * ofItsType) / quotes).toFixed(1)} %)`,
      ]
