import { expect, test } from 'vitest'
import type { ClauseChange } from '../../lib/model/comparison'
import { changeOrder, drawnChanges } from '../../lib/page/changed-marks'

const change = (start: number | null, some: Partial<ClauseChange> = {}): ClauseChange => ({
  kind: 'reworded',
  before: 'a',
  after: 'b',
  was: null,
  is: start === null ? null : { start, end: start + 1 },
  significance: 'substantive',
  because: [],
  figures: [],
  provisions: [],
  ...some,
})

test.each<[string, ClauseChange[], number[]]>([
  ['come in the order of the page, numbered on behind the findings', [change(9), change(3)], [1, 0]],
  ['without what is not there any more', [change(null, { kind: 'removed' }), change(3)], [1]],
  ['without spelling', [change(1, { significance: 'trivial' }), change(3, { significance: 'minor' })], [1]],
  ['without what only moved', [change(1, { kind: 'moved' })], []],
])('marks of changes %s', (_, changes, order) => {
  expect(changeOrder({ findings: [], changes })).toEqual(order)
  expect(drawnChanges({ findings: [], changes }, () => [])).toEqual(
    order.map((id) => ({ id, look: { tone: 'changed', faint: false }, ranges: [] })),
  )
})
