import type { Comparison } from './comparison'
import type { KeptVersion } from './kept'
import type { Polarity, Severity } from './severity'

/** A figure as it stands in a clause, and what it amounts to: "$100" is 100 of `$`. */
export interface StatedFigure {
  said: string
  value: number
  unit: string
}

/** What a version says of one kind of provision: its weightiest clause, and the sums, times and shares that its clauses state. */
export interface ProvisionClause {
  provision: string
  polarity: Polarity
  severity: Severity
  points: number
  quote: string
  start: number
  end: number
  figures: StatedFigure[]
}

/** One version, read by today's rules, and how it differs from the version with a text before it (null for the first). */
export type StepReply =
  | { kind: 'step'; version: KeptVersion; clauses: ProvisionClause[]; before: number | null; comparison: Comparison | null }
  | { kind: 'no-text'; version: number; reason: 'dropped' | 'damaged' }
  | { kind: 'unknown' }

/** A version as it was read. `clauses` is null where there is no text: nothing is said of such a version. */
export interface ReadVersion {
  version: number
  /** Milliseconds since 1970. */
  at: number
  /** ISO date that the document states. */
  stated: string | null
  clauses: readonly ProvisionClause[] | null
}

/**
 * What a provision was from one version on. `known`: `first`, it stands in the first version that was read; `dated`, the document states a
 * date since the reading before; `seen`, it is only known when it was read. `figures` and `quote` are empty where it is gone.
 */
export interface Era {
  version: number
  /** Milliseconds since 1970: when the version was read. */
  at: number
  stated: string | null
  known: 'first' | 'dated' | 'seen'
  state: 'stands' | 'gone'
  figures: string[]
  quote: string
}

export interface ProvisionHistory {
  provision: string
  polarity: Polarity
  severity: Severity
  eras: Era[]
}

/** A place where words that were looked for stand. Spans of `found` point into `excerpt`, `start` and `end` into the version's text. */
export interface Passage {
  start: number
  end: number
  excerpt: string
  found: { start: number; end: number }[]
}

export interface SearchHit extends Passage {
  version: number
  /** Milliseconds since 1970: when that version was read. */
  at: number
}

/** `unread`: versions whose text was dropped or is damaged; `cut`: older versions that were not looked into. */
export type SearchReply =
  | { kind: 'found'; hits: SearchHit[]; unread: number; cut: number }
  | { kind: 'nothing-asked' }
  | { kind: 'unknown' }
