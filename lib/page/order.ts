import type { Finding } from '../model/finding'
import type { Settings } from '../model/settings'
import { severities } from '../model/severity'

/**
 * The places of the findings that are drawn, in the order of the page: without muted kinds and risks below the reader's floor, and without
 * weaker signs unless asked for.
 */
export const drawnOrder = (findings: readonly Finding[], { mutedKinds, showPossible, floor }: Settings): number[] =>
  findings
    .map((finding, id) => ({ finding, id }))
    .filter(({ finding: { provision, band } }) => !mutedKinds.includes(provision) && (band === 'strong' || showPossible))
    .filter(({ finding: { polarity, severity } }) => polarity !== 'risk' || severities.indexOf(severity) <= severities.indexOf(floor))
    .sort((a, b) => a.finding.start - b.finding.start || a.id - b.id)
    .map(({ id }) => id)

/** The neighbour of a place in an order; past an end `wrap` goes round, otherwise there is none. */
export const neighbour = (order: readonly number[], at: number | null, step: 1 | -1, wrap: boolean): number | null => {
  if (order.length === 0) return null
  const here = at === null ? -1 : order.indexOf(at)
  const next = here < 0 ? (step === 1 ? 0 : order.length - 1) : here + step
  if (next >= 0 && next < order.length) return order[next] ?? null
  return wrap ? (order[(next + order.length) % order.length] ?? null) : null
}
