import { provisionHistories } from '../../engine/history/provision-histories'
import { atomOf } from '../../engine/report/atom'
import { auditDocument, auditFile, auditPieces } from '../../engine/report/audit-file'
import { changeReport, changeReportPieces } from '../../engine/report/change-report'
import { markdownOf } from '../../engine/report/markdown'
import { reportComparison } from '../../engine/report/report-findings'

/** What the dashboard makes of what it was sent, without asking again: histories and the files that a reader takes away. */
export const dashboardTools = {
  provisionHistories,
  changeReport,
  changeReportPieces,
  reportComparison,
  auditDocument,
  auditFile,
  auditPieces,
  markdownOf,
  atomOf,
}
