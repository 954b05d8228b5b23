import type { ClauseChange, Comparison } from '../../model/comparison'
import type { KeptText } from '../../model/kept-text'
import type { ReportComparison, ReportFinding } from '../../model/report'

/** The name of a provision by its id. */
export type NameOf = (provision: string) => string

/** The findings of a version with their names and words, in the order of the text. */
export const reportFindings = (kept: KeptText | null, nameOf: NameOf): ReportFinding[] =>
  kept === null
    ? []
    : [...kept.findings]
        .sort((a, b) => a.start - b.start)
        .map((finding) => ({ ...finding, name: nameOf(finding.provision), quote: kept.text.slice(finding.start, finding.end) }))

export const reportComparison = (from: number, to: number, comparison: Comparison, nameOf: NameOf): ReportComparison => ({
  from,
  to,
  ...comparison,
  changes: comparison.changes.map((change: ClauseChange) => ({
    ...change,
    provisions: change.provisions.map(({ provision, effect }) => ({ provision, name: nameOf(provision), effect })),
  })),
})
