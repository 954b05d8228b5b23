import type { Finding } from '../../model/finding'
import type { ProvisionClause, StatedFigure } from '../../model/library-view'
import { figuresIn } from '../compare/figures'

const mostFigures = 6

/** What a version says of each kind of provision found in it for certain, the weightiest first. */
export const provisionClauses = (text: string, findings: readonly Finding[]): ProvisionClause[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings)
    if (finding.band === 'strong') groups.set(finding.provision, [...(groups.get(finding.provision) ?? []), finding])
  return [...groups.values()]
    .flatMap((group) => {
      const [worst] = [...group].sort((a, b) => b.points - a.points || b.score - a.score || a.start - b.start)
      if (!worst) return []
      const { provision, polarity, severity, points, start, end } = worst
      const inOrder = [...group].sort((a, b) => a.start - b.start)
      const figures = distinct(inOrder.flatMap((one) => figuresIn(text.slice(one.start, one.end)).filter(({ unit }) => unit !== '')))
      return [{ provision, polarity, severity, points, start, end, quote: text.slice(start, end), figures: figures.slice(0, mostFigures) }]
    })
    .sort((a, b) => b.points - a.points || a.start - b.start)
}

const distinct = (figures: readonly StatedFigure[]): StatedFigure[] => {
  const seen = new Set<string>()
  return figures.filter(({ value, unit }) => {
    const known = seen.has(`${value} ${unit}`)
    seen.add(`${value} ${unit}`)
    return !known
  })
}
