import type { Figure } from './figures'
import { isTime } from './figures'

/** A figure that became another; null where it was not there. */
export interface FigurePair {
  before: Figure | null
  after: Figure | null
}

/** The figures of a clause that changed: those of one kind in their order; what is left over came or went. */
export const figurePairs = (before: readonly Figure[], after: readonly Figure[]): FigurePair[] => {
  const gone = without(before, after)
  const come = without(after, before)
  const pairs: FigurePair[] = []
  for (const figure of gone) {
    const i = come.findIndex((other) => kind(other) === kind(figure))
    const [partner = null] = i < 0 ? [] : come.splice(i, 1)
    pairs.push({ before: figure, after: partner })
  }
  return [...pairs, ...come.map((figure) => ({ before: null, after: figure }))]
}

const kind = (figure: Figure): string => (isTime(figure) ? 'time' : figure.unit)

const without = (figures: readonly Figure[], others: readonly Figure[]): Figure[] => {
  const left = [...others]
  return figures.filter((figure) => {
    const i = left.findIndex((other) => other.value === figure.value && other.unit === figure.unit)
    if (i >= 0) left.splice(i, 1)
    return i < 0
  })
}
