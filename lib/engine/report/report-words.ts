import type { ClauseChange, Comparison, Effect, Significance } from '../../model/comparison'
import type { Severity } from '../../model/severity'

/** The strings of a report. `Words` of the interface fit here. */
export type ReportKey =
  | 'report_changes'
  | 'report_audit'
  | 'report_made'
  | 'report_address'
  | 'report_documentType'
  | 'report_platform'
  | 'report_version'
  | 'report_readAt'
  | 'report_stated'
  | 'report_language'
  | 'report_rules'
  | 'report_length'
  | 'report_textHash'
  | 'report_notesHash'
  | 'report_previous'
  | 'report_link'
  | 'report_none'
  | 'report_outcome'
  | 'report_from'
  | 'report_to'
  | 'report_fromTo'
  | 'report_before'
  | 'report_after'
  | 'report_clause'
  | 'report_weight'
  | 'report_because'
  | 'report_figures'
  | 'report_provisions'
  | 'report_nothing'
  | 'report_findings'
  | 'report_noFindings'
  | 'report_dropped'
  | 'report_damaged'
  | 'report_missing'
  | `report_kind_${ClauseChange['kind']}`
  | `report_weight_${Significance}`
  | `report_effect_${Effect}`
  | `report_verdict_${Comparison['verdict']}`
  | `report_date_${'moved_alone' | 'not_moved'}`
  | `severity_${Severity}`
  | 'polarity_neutral'
  | 'polarity_protective'

export type ReportWords = (key: ReportKey, ...values: string[]) => string

/** A time in milliseconds since 1970, exact and the same everywhere. */
export const exactly = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString() : '')
