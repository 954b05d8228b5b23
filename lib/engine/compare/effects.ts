import type { Effect } from '../../model/comparison'
import type { Finding } from '../../model/finding'
import type { Span } from '../../model/span'
import type { FigurePair } from './figure-changes'
import { figureEffect } from './figure-sense'
import { isTime, scaled } from './figures'

/** The findings of one side, to be asked by place and by provision. */
export interface Found {
  /** Those that overlap a span, weightiest first, one a provision. */
  at(span: Span): Finding[]
  /** Whether a provision stands anywhere in the document, strong or possible. */
  has(provision: string): boolean
  /** The most points of a strong finding of it; -1 where there is none. */
  points(provision: string): number
}

export const foundOf = (findings: readonly Finding[]): Found => {
  const sorted = [...findings].sort((a, b) => a.start - b.start)
  const present = new Set(sorted.map((finding) => finding.provision))
  const most = new Map<string, number>()
  for (const { provision, band, points } of sorted) if (band === 'strong') most.set(provision, Math.max(points, most.get(provision) ?? -1))
  const longest = sorted.reduce((max, { start, end }) => Math.max(max, end - start), 0)
  const first = (start: number): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    at: ({ start, end }) => {
      const here = new Map<string, Finding>()
      for (let i = first(start - longest); i < sorted.length; i++) {
        const finding = sorted[i]
        if (!finding || finding.start >= end) break
        if (finding.end <= start) continue
        const known = here.get(finding.provision)
        if (!known || rank(finding) > rank(known)) here.set(finding.provision, finding)
      }
      return [...here.values()].sort((a, b) => rank(b) - rank(a))
    },
    has: (provision) => present.has(provision),
    points: (provision) => most.get(provision) ?? -1,
  }
}

const rank = ({ band, points, score }: Finding): number => (band === 'strong' ? 1_000 : 0) + points + score

export interface Touched {
  provision: string
  effect: Effect
}

/**
 * What a change of a clause does to the provisions that stand in it: `new` and `gone` where the whole document had none or has none left,
 * `worse` and `better` by severity and by figures, turned round for what protects the reader.
 */
export const effectsOf = (was: Span | null, is: Span | null, figures: readonly FigurePair[], before: Found, after: Found): Touched[] => {
  const old = was ? before.at(was) : []
  const now = is ? after.at(is) : []
  const touched: Touched[] = []
  for (const finding of now) {
    const known = old.find((o) => o.provision === finding.provision)
    if (known) touched.push({ provision: finding.provision, effect: between(known, finding, figures) })
    else if (finding.band === 'strong') touched.push({ provision: finding.provision, effect: cameTo(finding, before) })
  }
  for (const finding of old)
    if (finding.band === 'strong' && !now.some((n) => n.provision === finding.provision))
      touched.push({ provision: finding.provision, effect: wentFrom(finding, after) })
  return touched
}

const cameTo = (finding: Finding, before: Found): Effect => {
  if (!before.has(finding.provision)) return 'new'
  if (finding.polarity === 'risk') return finding.points > before.points(finding.provision) ? 'worse' : 'same'
  return finding.polarity === 'protective' && before.points(finding.provision) < 0 ? 'better' : 'same'
}

const wentFrom = (finding: Finding, after: Found): Effect => {
  if (!after.has(finding.provision)) return 'gone'
  if (finding.polarity === 'risk') return after.points(finding.provision) < finding.points ? 'better' : 'same'
  return finding.polarity === 'protective' && after.points(finding.provision) < 0 ? 'worse' : 'same'
}

const between = (old: Finding, now: Finding, figures: readonly FigurePair[]): Effect => {
  for (const { before, after } of figures) {
    const scale = before && after ? scaled(before, after) : null
    const effect = before && scale ? figureEffect(now.provision, isTime(before), scale.before, scale.after) : null
    if (effect) return effect
  }
  if (now.points !== old.points) return now.points > old.points ? 'worse' : 'better'
  const bands = (now.band === 'strong' ? 1 : 0) - (old.band === 'strong' ? 1 : 0)
  if (bands === 0) return 'same'
  return bands > 0 === (now.polarity === 'risk') ? 'worse' : 'better'
}
