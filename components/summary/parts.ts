import type { FrameReading } from '../../lib/model/reading'
import type { Risk } from '../../lib/model/risk'
import type { Mark } from '../severity-mark'
import { namesIn, worstFirst } from './clauses'
import { wholeShares } from './whole-shares'

/** One category's part of the score. */
export interface Part {
  category: string
  /** Share of the score, for drawing. */
  share: number
  /** The same in whole points; all parts add up to the rounded score. */
  points: number
  clauses: string[]
  /** The worst severity among its clauses on this page: the part is drawn in its colour. */
  mark: Mark
}

/** What makes up the score, largest part first. */
export const partsOf = (risk: Risk, frames: readonly FrameReading[]): Part[] => {
  const name = namesIn(frames)
  const points = wholeShares(
    risk.categories.map((c) => c.share),
    risk.score,
  )
  return risk.categories.map(({ category, share, provisions }, i) => ({
    category,
    share,
    points: points[i] ?? 0,
    clauses: provisions.map((provision) => name(provision).name),
    mark: worst(frames, provisions),
  }))
}

const worst = (frames: readonly FrameReading[], provisions: readonly string[]): Mark => {
  const found = frames.flatMap((f) => f.findings).filter((f) => f.band === 'strong' && provisions.includes(f.provision))
  return worstFirst.find((severity) => found.some((f) => f.severity === severity)) ?? 'low'
}
