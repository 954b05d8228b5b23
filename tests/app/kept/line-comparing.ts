import type { Comparing } from '../../../lib/app/kept/comparing'
import type { Side } from '../../../lib/engine/compare/side'
import type { ClauseChange, Comparison } from '../../../lib/model/comparison'

const dateLine = /^Last updated:/
const linesOf = ({ text }: Side): string[] => text.split('\n').filter((line) => line.trim() !== '' && !dateLine.test(line))
const plain = (line: string): string => line.toLowerCase().replace(/[^a-z0-9 ]/g, '')
const versionOf = (side: Side): string => `v${[...new Set(linesOf(side).map(plain))].sort().join('|')}`

/**
 * A small comparison that stands in for the real one where the keeping is tested: a line is a clause, "Sorry" an outage, letters and
 * digits are what counts.
 */
export const lineComparing: Comparing = {
  fingerprintsOf: (side) => [...linesOf(side), versionOf(side)],
  sameWords: (before, after) => linesOf(before).join('\n') === linesOf(after).join('\n'),
  compare: (before, after, seen): Comparison => {
    const date = before.updated === after.updated ? 'agrees' : 'moved-alone'
    if (after.text.startsWith('Sorry')) return { verdict: 'unavailable', reason: 'outage', changes: [], date: 'unknown' }
    if (before.text.startsWith('Sorry')) return { verdict: 'unavailable', reason: 'before-outage', changes: [], date: 'unknown' }
    const [was, is] = [linesOf(before), linesOf(after)]
    if (was.join('\n') === is.join('\n')) return { verdict: 'unchanged', reason: 'same-text', changes: [], date }
    if (was.map(plain).join() === is.map(plain).join()) return { verdict: 'cosmetic', reason: 'same-words', changes: [], date }
    if (seen.has(versionOf(after))) return { verdict: 'reverted', reason: 'seen-before', changes: [], date: 'unknown' }
    const added = is.filter((line) => !was.includes(line)).map((line) => changeOf('added', '', line))
    const removed = was.filter((line) => !is.includes(line)).map((line) => changeOf('removed', line, ''))
    return {
      verdict: 'changed',
      reason: 'clauses-differ',
      changes: [...added, ...removed],
      date: date === 'agrees' ? 'not-moved' : 'agrees',
    }
  },
}

const changeOf = (kind: ClauseChange['kind'], before: string, after: string): ClauseChange => ({
  kind,
  before,
  after,
  was: null,
  is: null,
  significance: 'substantive',
  because: [],
  figures: [],
  provisions: [],
})
