import type { DocumentType } from '../model/document'
import type { Finding } from '../model/finding'
import type { Grade, Risk } from '../model/risk'

/** Parameters of the method: docs/methodology.md. */
const findingWeight = 0.3
const categoryWeight = 0.35
const softened = 0.5
const gradeFrom: readonly [Grade, number][] = [
  ['E', 75],
  ['D', 60],
  ['C', 35],
  ['B', 15],
  ['A', 0],
]
const criticalFrom = 80

/** The documents a platform is expected to have, and whose absence makes a grade provisional. */
const expected: readonly DocumentType[] = ['terms-of-service', 'privacy-policy']

/** What weighs: one kind of clause, at its worst over all documents and places. */
interface Weight {
  provision: string
  category: string
  points: number
}

export type Counted = Pick<Finding, 'provision' | 'category' | 'polarity' | 'band' | 'points'>

/**
 * The risk of a platform from the strong findings of all its documents read. Adding or raising a risk never lowers the score, adding a
 * protective finding never raises it; possible findings count for nothing. `mitigates` gives, for a protective type, the risks it softens.
 */
export const platformRisk = (
  findings: readonly Counted[],
  read: readonly DocumentType[],
  mitigates: (provision: string) => readonly string[],
): Risk => {
  const strong = findings.filter((f) => f.band === 'strong')
  const weights = worstOfEach(strong)
  const mitigations = mitigationsIn(strong, weights, mitigates)
  const soft = new Set(mitigations.map((m) => m.of))
  const score = scoreOf(weights, soft)
  const criticalsIn = (ws: readonly Weight[]): number => ws.filter((w) => w.points >= criticalFrom && !soft.has(w.provision)).length
  const top = weights
    .map((w) => {
      const others = without(weights, w)
      const left = scoreOf(others, soft)
      return {
        provision: w.provision,
        contribution: round(score - left),
        without: { score: round(left), grade: graded(left, criticalsIn(others)).grade },
      }
    })
    .sort((a, b) => b.contribution - a.contribution || a.provision.localeCompare(b.provision))
    .slice(0, 3)
  return {
    score: round(score),
    ...graded(score, criticalsIn(weights)),
    top,
    categories: categoriesOf(weights, soft, score),
    mitigations,
    coverage: { read: [...new Set(read)], missing: expected.filter((type) => !read.includes(type)) },
  }
}

const round = (n: number): number => Math.round(n * 10) / 10
const without = (weights: readonly Weight[], one: Weight): Weight[] => weights.filter((w) => w !== one)

const worstOfEach = (findings: readonly Counted[]): Weight[] => {
  const worst = new Map<string, Weight>()
  for (const { provision, category, points, polarity } of findings) {
    if (polarity !== 'risk') continue
    const known = worst.get(provision)
    if (!known || points > known.points) worst.set(provision, { provision, category, points })
  }
  return [...worst.values()]
}

const mitigationsIn = (findings: readonly Counted[], weights: readonly Weight[], mitigates: (provision: string) => readonly string[]) => {
  const present = new Set(weights.map((w) => w.provision))
  const protective = [...new Set(findings.filter((f) => f.polarity === 'protective').map((f) => f.provision))]
  return protective.flatMap((by) =>
    mitigates(by)
      .filter((of) => present.has(of))
      .map((of) => ({ by, of })),
  )
}

const byCategory = (weights: readonly Weight[]): Map<string, Weight[]> => {
  const map = new Map<string, Weight[]>()
  for (const w of weights) map.set(w.category, [...(map.get(w.category) ?? []), w])
  return map
}

const categoryRisk = (weights: readonly Weight[], soft: ReadonlySet<string>): number =>
  1 - weights.reduce((rest, w) => rest * (1 - findingWeight * (w.points / 100) * (soft.has(w.provision) ? softened : 1)), 1)

const scoreOf = (weights: readonly Weight[], soft: ReadonlySet<string>): number => {
  let rest = 1
  for (const group of byCategory(weights).values()) rest *= 1 - categoryWeight * categoryRisk(group, soft)
  return 100 * (1 - rest)
}

/** Shares in proportion to each category's part of the product, so that they add up to the score. */
const categoriesOf = (weights: readonly Weight[], soft: ReadonlySet<string>, score: number): Risk['categories'] => {
  const parts = [...byCategory(weights)].map(([category, group]) => {
    const risk = categoryRisk(group, soft)
    return { category, risk, part: -Math.log(1 - categoryWeight * risk), provisions: group.map((w) => w.provision) }
  })
  const whole = parts.reduce((sum, p) => sum + p.part, 0)
  return parts
    .map(({ category, risk, part, provisions }) => ({
      category,
      risk: Math.round(risk * 1000) / 1000,
      share: whole === 0 ? 0 : round((score * part) / whole),
      provisions,
    }))
    .sort((a, b) => b.share - a.share || a.category.localeCompare(b.category))
}

/** One unmitigated critical finding: no better than D; two: E. */
const graded = (score: number, criticals: number): Pick<Risk, 'grade' | 'floor'> => {
  const grade = gradeFrom.find(([, from]) => score >= from)?.[0] ?? 'A'
  const least: Grade = criticals >= 2 ? 'E' : criticals === 1 ? 'D' : 'A'
  return least > grade ? { grade: least, floor: { grade: least, criticals } } : { grade }
}
