import type { Example } from './examples'
import type { Bands, By, Verdict } from './judge'
import type { Lesson } from './learn'
import { macroCodes } from './targets'
import { type Count, f1, precision, recall } from './thresholds'

/** What the model card and the program say of one target. */
export interface TargetFigures {
  id: string
  positives: number
  disputed: number
  /** What decides in the extension. */
  by: By
  model: Bands
  /** Strong by patterns, possible by either; not of a category. */
  both?: Bands
  /** Possible alone. */
  listed?: Bands
  patterns: Bands
  /** For a category: documents in which it was said to occur. */
  presence?: Verdict['presence']
}

/** Of whom decides. */
export const decisive = (t: TargetFigures): Bands => t[t.by] ?? t.patterns

export interface Figures {
  language: string
  documents: number
  sentences: number
  targets: TargetFigures[]
  summary: string[]
}

/** Every figure is out of fold: neither weights nor thresholds had seen the document. */
export const figures = (language: string, { verdicts }: Lesson, examples: readonly Example[]): Figures => {
  const targets = verdicts.map(
    (v): TargetFigures => ({
      id: v.target.id,
      positives: v.positives,
      disputed: v.disputed,
      by: v.by,
      model: v.bands.model,
      patterns: v.bands.patterns,
      ...(v.target.id.startsWith('claudette:') ? { presence: v.presence } : { both: v.bands.both, listed: v.bands.listed }),
    }),
  )
  return {
    language,
    documents: new Set(examples.map((e) => e.document)).size,
    sentences: examples.length,
    targets,
    summary: [...targets.map(line), ...totals(targets), ...macro(verdicts)],
  }
}

const line = (t: TargetFigures): string => {
  const show = ({ strong, any }: Bands): string =>
    `strong ${two(precision(strong))} ${two(recall(strong))}  any ${two(precision(any))} ${two(recall(any))} F ${two(f1(any))}`
  return `${t.id.padEnd(34)} ${String(t.positives).padStart(4)} ${t.by.padEnd(8)} model: ${show(t.model)}   patterns: ${show(t.patterns)}`
}

const totals = (targets: readonly TargetFigures[]): string[] => {
  const sum = (band: 'strong' | 'any'): Count =>
    targets
      .filter((t) => !t.id.startsWith('claudette:'))
      .map((t) => decisive(t)[band])
      .reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), {
        right: 0,
        wrong: 0,
        missed: 0,
      })
  const [strong, any] = [sum('strong'), sum('any')]
  if (strong.right + strong.missed === 0) return []
  return [
    `our types together: strong P ${two(precision(strong))} R ${two(recall(strong))}; strong or possible P ${two(precision(any))} R ${two(recall(any))}`,
  ]
}

const macro = (verdicts: readonly Verdict[]): string[] => {
  const of = macroCodes.flatMap((code) => verdicts.filter((v) => v.target.id === `claudette:${code}`))
  if (of.length === 0) return []
  const show = (name: string, counts: readonly Count[]): string => {
    const all = counts.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }))
    return `${name}: macro F1 ${(counts.reduce((sum, c) => sum + f1(c), 0) / counts.length).toFixed(3)}, micro ${f1(all).toFixed(3)} of ${counts.length}`
  }
  return [
    show(
      'CLAUDETTE, model',
      of.map((v) => v.bands.model.any),
    ),
    show(
      'CLAUDETTE, patterns alone',
      of.map((v) => v.bands.patterns.any),
    ),
    presence(
      'model',
      of.map((v) => v.presence.learned),
    ),
    presence(
      'patterns alone',
      of.map((v) => v.presence.patterns),
    ),
  ]
}

const presence = (by: string, counts: readonly Count[]): string =>
  `CLAUDETTE, in which documents a category occurs, ${by}: macro F1 ${(counts.reduce((sum, c) => sum + f1(c), 0) / counts.length).toFixed(3)} of ${counts.length}`

const two = (n: number): string => n.toFixed(2)
