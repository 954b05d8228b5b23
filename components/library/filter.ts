import type { ClauseChange } from '../../lib/model/comparison'

export const filters = ['all', 'notTrivial', 'substantive'] as const
export type Filter = (typeof filters)[number]

/** Whether a change is shown under a filter by significance. */
export const passes = ({ significance }: ClauseChange, filter: Filter): boolean =>
  filter === 'all' || significance === 'substantive' || (filter === 'notTrivial' && significance === 'minor')
