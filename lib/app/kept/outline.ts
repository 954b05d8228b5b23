import type { ClauseChange, Comparison } from '../../model/comparison'

const mostChanges = 200
const longestWords = 240

/** A comparison that is small enough to be kept with an alert: the weightiest clauses, and the first words of each. */
export const outlineOf = (comparison: Comparison): Comparison => ({
  ...comparison,
  changes: [...comparison.changes]
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, mostChanges)
    .map(shortened),
})

const weights = { substantive: 0, minor: 1, trivial: 2 } as const
const weight = ({ significance }: ClauseChange): number => weights[significance]

const shortened = (change: ClauseChange): ClauseChange => ({ ...change, before: few(change.before), after: few(change.after) })

const few = (words: string): string => (words.length > longestWords ? `${words.slice(0, longestWords).replace(/\s+\S*$/, '')} …` : words)
