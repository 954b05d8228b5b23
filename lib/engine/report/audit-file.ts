import type { LibraryExport } from '../../model/library-export'
import type { AuditDocument, AuditFile, ReportComparison, ReportPiece } from '../../model/report'
import { changePieces } from './change-pieces'
import { type NameOf, reportFindings } from './report-findings'
import { exactly, type ReportWords } from './report-words'
import { findingPieces, versionFacts } from './version-pieces'

/** A document as an audit tells of it. `comparisons` are of neighbours, in order. */
export const auditDocument = (
  document: LibraryExport['documents'][number],
  comparisons: readonly ReportComparison[],
  nameOf: NameOf,
): AuditDocument => ({
  ...document,
  history: document.history.map((version) => ({ ...version, findings: reportFindings(version.kept, nameOf) })),
  comparisons: [...comparisons],
})

/** `made`: milliseconds since 1970. */
export const auditFile = (documents: readonly AuditDocument[], made: number, disclaimer: string): AuditFile => ({
  format: 'clauselight-audit-1',
  made: exactly(made),
  disclaimer,
  documents: [...documents],
})

/** The audit in words: each document with its versions, what they were found to say, and what changed between them. `title` names the whole. */
export const auditPieces = ({ made, disclaimer, documents }: AuditFile, title: string, t: ReportWords): ReportPiece[] => [
  { kind: 'heading', level: 1, text: t('report_audit', title) },
  { kind: 'text', text: disclaimer },
  { kind: 'facts', rows: [[t('report_made'), made]] },
  ...documents.flatMap((document): ReportPiece[] => [
    { kind: 'heading', level: 2, text: document.title || document.key },
    { kind: 'facts', rows: [[t('report_address'), document.url]] },
    ...missingPieces(document, t),
    ...document.history.flatMap((version): ReportPiece[] => [
      { kind: 'heading', level: 3, text: t('report_version', String(version.version)) },
      versionFacts(version, t),
      ...textPieces(version, t),
      ...document.comparisons.filter(({ to }) => to === version.version).flatMap((comparison) => changePieces(comparison, 3, t)),
    ]),
  ]),
]

const missingPieces = ({ versions, history }: AuditDocument, t: ReportWords): ReportPiece[] =>
  history.length < versions ? [{ kind: 'text', text: t('report_missing', String(versions - history.length), String(versions)) }] : []

const textPieces = ({ missing, findings, version }: AuditDocument['history'][number], t: ReportWords): ReportPiece[] => {
  if (missing === null) return findingPieces(findings, version, 4, t)
  return [{ kind: 'text', text: missing === 'damaged' ? t('report_damaged') : t('report_dropped', exactly(missing.dropped)) }]
}
