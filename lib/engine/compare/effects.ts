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
  /** How many strong findings of it there are, and the most points of one; -1 where there is none. */
  count(provision: string): number
  points(provision: string): number
}

export const foundOf = (findings: readonly Finding[]): Found => {
  const sorted = [...findings].sort((a, b) => a.start - b.start)
  const present = new Set(sorted.map((finding) => finding.provision))
  const most = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const { provision, band, points } of sorted) {
    if (band !== 'strong') continue
    most.set(provision, Math.max(points, most.get(provision) ?? -1))
    counts.set(provision, (counts.get(provision) ?? 0) + 1)
  }
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
    count: (provision) => counts.get(provision) ?? 0,
    points: (provision) => most.get(provision) ?? -1,
  }
}

const rank = ({ band, points, score }: Finding): number => (band === 'strong' ? 1_000 : 0) + points + score

export interface Touched {
  provision: string
  effect: Effect
}

/** How a clause changed: what tells a wider clause from a narrower one. */
export interface Edit {
  figures: readonly FigurePair[]
  /** Words only came (1), or only went (-1), and none that takes something back. */
  reach: 1 | 0 | -1
  /** What denies came (1) or went (-1). */
  denial: 1 | 0 | -1
}

/**
 * What a change of a clause does to the provisions that stand in it: `new` and `gone` where the whole document had none or has none left;
 * `worse` and `better` where the document has more clauses of it or fewer, by severity, by figures, or by how far the clause reaches. Turned
 * round for what protects the reader.
 */
export const effectsOf = (was: Span | null, is: Span | null, edit: Edit | null, before: Found, after: Found): Touched[] => {
  const old = was ? before.at(was) : []
  const now = is ? after.at(is) : []
  const touched: Touched[] = []
  for (const finding of now) {
    const known = old.find((o) => o.provision === finding.provision)
    if (known) touched.push({ provision: finding.provision, effect: between(known, finding, edit) })
    else if (finding.band === 'strong' || !before.has(finding.provision))
      touched.push({ provision: finding.provision, effect: cameTo(finding, before, after) })
  }
  for (const finding of old)
    if (finding.band === 'strong' && !now.some((n) => n.provision === finding.provision))
      touched.push({ provision: finding.provision, effect: wentFrom(finding, before, after) })
  return touched
}

const cameTo = (finding: Finding, before: Found, after: Found): Effect => {
  const { provision, points } = finding
  if (!before.has(provision)) return 'new'
  const more = after.count(provision) > before.count(provision) || points > before.points(provision)
  return more ? turned('worse', finding) : 'same'
}

const wentFrom = (finding: Finding, before: Found, after: Found): Effect => {
  const { provision, points } = finding
  if (!after.has(provision)) return 'gone'
  const fewer = after.count(provision) < before.count(provision) || points > after.points(provision)
  return fewer ? turned('better', finding) : 'same'
}

const between = (old: Finding, now: Finding, edit: Edit | null): Effect => {
  for (const { before, after } of edit?.figures ?? []) {
    const scale = before && after ? scaled(before, after) : null
    const effect = before && scale ? figureEffect(now.provision, isTime(before), scale.before, scale.after) : null
    if (effect) return effect
  }
  // A promise turns round with its "not", whichever way.
  if (edit && edit.denial !== 0 && now.polarity === 'protective' && edit.reach === 0) return 'worse'
  if (now.points !== old.points) return now.points > old.points ? 'worse' : 'better'
  if (now.band !== old.band) return turned(now.band === 'strong' ? 'worse' : 'better', now)
  if (!edit || edit.reach === 0) return 'same'
  return turned(edit.reach > 0 ? 'worse' : 'better', now)
}

/** What is no risk, but binds the reader: the wider, the worse. */
const restrictions: ReadonlySet<string> = new Set([
  'scraping-prohibition',
  'no-reverse-engineering-benchmark',
  'no-competing-models',
  'minimum-age',
])

/** More of a risk is worse, more of a protection better; of what is neither, nobody can tell. */
const turned = (effect: 'worse' | 'better', { polarity, provision }: Finding): Effect => {
  if (polarity === 'neutral' && !restrictions.has(provision)) return 'same'
  return (polarity !== 'protective') === (effect === 'worse') ? 'worse' : 'better'
}
