import { type FactorName, type Factors, factorNames, type Severity, type Shift } from '../model/severity'

/** Weights of the factors, out of 31.5 with every factor at 3. Source of the method: docs/methodology.md. */
const weights: Record<FactorName, number> = { impact: 4, irreversibility: 2, breadth: 2, control: 1.5, legal: 1 }
const most = factorNames.reduce((sum, name) => sum + 3 * weights[name], 0)

/** 0 to 100. */
export const severityPoints = (factors: Factors): number =>
  Math.round((100 * factorNames.reduce((sum, name) => sum + weights[name] * factors[name], 0)) / most)

export const severityBand = (points: number): Severity => {
  if (points >= 80) return 'critical'
  if (points >= 60) return 'high'
  return points >= 40 ? 'medium' : 'low'
}

/** A modifier that stands in the clause, with the words that say so. */
export interface Step {
  name: string
  factor: FactorName
  words: readonly string[]
}

const mostSteps = 2

/**
 * Moves factors up for each raising and down for each lowering modifier, one step each, at most two steps a direction, never outside 0
 * to 3. A modifier that could change nothing is left out of what is returned.
 */
export const adjust = (factors: Factors, raised: readonly Step[], lowered: readonly Step[]): { factors: Factors; shifts: Shift[] } => {
  const after = { ...factors }
  const shifts: Shift[] = []
  const move = (steps: readonly Step[], by: 1 | -1): void => {
    let made = 0
    for (const { name, factor, words } of steps) {
      const from = after[factor]
      const to = Math.min(3, Math.max(0, from + by))
      if (made === mostSteps || to === from) continue
      after[factor] = to
      made++
      shifts.push({ factor, from, to, name, words: [...words] })
    }
  }
  move(raised, 1)
  move(lowered, -1)
  return { factors: after, shifts }
}

/** A shift in one line: "breadth 2 to 3: any purpose". */
export const shiftInWords = ({ factor, from, to, name }: Shift): string => `${factor} ${from} to ${to}: ${name}`
