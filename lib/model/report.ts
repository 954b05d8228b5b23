import type { ClauseChange, Comparison } from './comparison'
import type { KeptFinding, KeptVersion } from './kept'
import type { LibraryExport } from './library-export'

/** A finding of a version in full: its name, and its words as they stood. */
export interface ReportFinding extends KeptFinding {
  name: string
  quote: string
}

export interface ReportChange extends Omit<ClauseChange, 'provisions'> {
  provisions: { provision: string; name: string; effect: ClauseChange['provisions'][number]['effect'] }[]
}

export interface ReportComparison extends Omit<Comparison, 'changes'> {
  from: number
  to: number
  changes: ReportChange[]
}

interface ReportHead {
  /** When it was made, ISO. */
  made: string
  /** The rules that today's comparisons were made by; each version names those it was read by. */
  disclaimer: string
}

/** What changed between two versions of a document, as it is exported. */
export interface ChangeReport extends ReportHead {
  format: 'clauselight-change-report-1'
  from: KeptVersion & { findings: ReportFinding[] }
  to: KeptVersion & { findings: ReportFinding[] }
  comparison: ReportComparison
}

type ExportedDocument = LibraryExport['documents'][number]
type ExportedVersion = ExportedDocument['history'][number]

export interface AuditDocument extends Omit<ExportedDocument, 'history'> {
  history: (ExportedVersion & { findings: ReportFinding[] })[]
  /** Each version with a text, compared with the one with a text before it. */
  comparisons: ReportComparison[]
}

/** Everything that is known of a document, or of all documents of a platform. */
export interface AuditFile extends ReportHead {
  format: 'clauselight-audit-1'
  documents: AuditDocument[]
}

/** A report as it is read: plain texts, which whoever writes them out makes harmless in their own form. */
export type ReportPiece =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'quote'; of: 'before' | 'after' | 'found'; text: string }
  | { kind: 'facts'; rows: [string, string][] }

/** One change for a feed. `link` is the hash that ends the chain at the later version, 64 hex digits; `at` milliseconds since 1970. */
export interface FeedEntry {
  link: string
  at: number
  title: string
  url: string
  lines: readonly string[]
}

export interface Feed {
  /** 64 hex digits that stay the same for this feed. */
  of: string
  title: string
  author: string
  /** Milliseconds since 1970: taken where there is no entry. */
  made: number
  subtitle: string
  entries: readonly FeedEntry[]
}
