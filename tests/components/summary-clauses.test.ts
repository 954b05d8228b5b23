import { expect, test } from 'vitest'
import { type Clauses, clausesOf, type Kind, namesIn } from '../../components/summary/clauses'
import { partsOf } from '../../components/summary/parts'
import { finding, frame, ordinary, terms } from './summary-samples'

const ids = (kinds: readonly Kind[]) => kinds.map((k) => k.provision)
const outline = ({ risks, protective, neutral, possible, muted }: Clauses) => ({
  risks: risks.map(({ mark, kinds }) => `${mark}: ${ids(kinds).join(', ')}`),
  protective: ids(protective),
  neutral: ids(neutral),
  possible: ids(possible),
  muted: muted.map((m) => `${m.name}, ${m.here} here`),
})

test('findings are sorted by severity, then by weight; protective, neutral and weaker ones stand apart', () => {
  expect(outline(clausesOf([frame(ordinary)], []))).toEqual({
    risks: ['high: arbitration, class, licence', 'medium: licence, change, cap, renewal', 'low: closing'],
    protective: ['opt-out'],
    neutral: ['law'],
    possible: ['sale'],
    muted: [],
  })
})

test('a muted kind stands among the muted alone, with how often it is here; one that is not here is named by its id', () => {
  const muted = outline(clausesOf([frame(ordinary)], ['licence', 'price-change']))
  expect(muted.muted).toEqual(['Broad licence over user content, 2 here', 'Price change, 0 here'])
  expect(muted.risks).toEqual(['high: arbitration, class', 'medium: change, cap, renewal', 'low: closing'])
})

test('every place keeps its frame and its index there, the weightiest first', () => {
  const [top, inner] = [frame(ordinary.slice(0, 1)), frame([finding('law', 0, 'x'), finding('arbitration', 74, 'y')], { frameId: 4 })]
  const [high] = clausesOf([top, inner], []).risks
  expect(high?.kinds[0]?.places.map((p) => [p.frame.frameId, p.index])).toEqual([
    [4, 1],
    [0, 0],
  ])
})

test('no frames, no clauses', () => {
  expect(outline(clausesOf([], []))).toEqual({ risks: [], protective: [], neutral: [], possible: [], muted: [] })
})

test('a name comes from the findings; without one the id says whether it is here', () => {
  const name = namesIn([frame(ordinary)])
  expect([name('cap'), name('some-other-clause')]).toEqual([
    { name: 'Cap on what they pay you', here: true },
    { name: 'Some other clause', here: false },
  ])
})

test('the parts of the score add up to it, name their clauses, and take the worst severity among them', () => {
  const { risk, frames } = terms([frame(ordinary)])
  const parts = partsOf(risk, frames)
  expect(parts.reduce((sum, p) => sum + p.points, 0)).toBe(Math.round(risk.score))
  expect(parts.find((p) => p.category === 'Dispute resolution')).toMatchObject({
    clauses: ['Mandatory arbitration', 'Class action waiver'],
    mark: 'high',
  })
  expect(partsOf(risk, []).map((p) => p.mark)).toEqual(parts.map(() => 'low'))
})
