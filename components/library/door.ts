import type { DifferenceReply, ForgetReply, LibraryReply, VersionAsk, VersionReply } from '../../lib/model/changes-reply'
import type { Comparison } from '../../lib/model/comparison'
import type { LibraryExport } from '../../lib/model/library-export'
import type { ProvisionHistory, ReadVersion, SearchReply, StepReply } from '../../lib/model/library-view'
import type { Kind } from '../../lib/model/replies'
import type { AuditDocument, AuditFile, ChangeReport, Feed, ReportComparison, ReportPiece } from '../../lib/model/report'
import type { Words } from '../words'

/** What the page around the dashboard does for the documents that were read. Everything rejects when the background cannot be reached. */
export interface LibraryDoor {
  library: () => Promise<LibraryReply>
  kinds: () => Promise<readonly Kind[]>
  version: (ask: VersionAsk) => Promise<VersionReply>
  difference: (ask: { key: string; from: number; to: number }) => Promise<DifferenceReply>
  step: (ask: VersionAsk) => Promise<StepReply>
  search: (ask: { key: string; words: string }) => Promise<SearchReply>
  read: (ask: VersionAsk) => Promise<boolean>
  forget: (ask: { key: string | null }) => Promise<ForgetReply>
  exportLibrary: (ask: { key: string | null }) => Promise<LibraryExport | null>
  /** Gives the reader a file to keep. */
  save: (name: string, type: string, text: string) => void
  print: () => void
  now: () => number
}

type NameOf = (provision: string) => string

/** What is made of the replies on this page: see `lib/app/library/dashboard-tools.ts`. */
export interface LibraryTools {
  provisionHistories: (versions: readonly ReadVersion[]) => ProvisionHistory[]
  changeReport: (
    difference: Extract<DifferenceReply, { kind: 'difference' }>,
    some: { nameOf: NameOf; made: number; disclaimer: string },
  ) => ChangeReport
  changeReportPieces: (report: ChangeReport, t: Words) => ReportPiece[]
  reportComparison: (from: number, to: number, comparison: Comparison, nameOf: NameOf) => ReportComparison
  auditDocument: (document: LibraryExport['documents'][number], comparisons: readonly ReportComparison[], nameOf: NameOf) => AuditDocument
  auditFile: (documents: readonly AuditDocument[], made: number, disclaimer: string) => AuditFile
  auditPieces: (audit: AuditFile, title: string, t: Words) => ReportPiece[]
  markdownOf: (pieces: readonly ReportPiece[]) => string
  atomOf: (feed: Feed) => string
}
