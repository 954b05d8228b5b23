import type { DifferenceReply } from '../../model/changes-reply'
import type { ChangeReport, ReportPiece } from '../../model/report'
import { changePieces } from './change-pieces'
import { type NameOf, reportComparison, reportFindings } from './report-findings'
import { exactly, type ReportWords } from './report-words'
import { findingPieces, versionFacts } from './version-pieces'

export type Difference = Extract<DifferenceReply, { kind: 'difference' }>

/** What two versions differ in, with all that vouches for them. `made`: milliseconds since 1970. */
export const changeReport = (
  { comparison, before, after, from, to }: Difference,
  { nameOf, made, disclaimer }: { nameOf: NameOf; made: number; disclaimer: string },
): ChangeReport => ({
  format: 'clauselight-change-report-1',
  made: exactly(made),
  disclaimer,
  from: { ...from, findings: reportFindings(before, nameOf) },
  to: { ...to, findings: reportFindings(after, nameOf) },
  comparison: reportComparison(from.version, to.version, comparison, nameOf),
})

/** The report in words. */
export const changeReportPieces = ({ made, disclaimer, from, to, comparison }: ChangeReport, t: ReportWords): ReportPiece[] => [
  { kind: 'heading', level: 1, text: t('report_changes', to.title || to.key) },
  { kind: 'text', text: disclaimer },
  { kind: 'facts', rows: [[t('report_made'), made]] },
  { kind: 'heading', level: 2, text: t('report_from', String(from.version)) },
  versionFacts(from, t),
  { kind: 'heading', level: 2, text: t('report_to', String(to.version)) },
  versionFacts(to, t),
  ...changePieces(comparison, 2, t),
  ...findingPieces(to.findings, to.version, 2, t),
]
