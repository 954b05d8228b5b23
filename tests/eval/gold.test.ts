import { expect, test } from 'vitest'
import { scoreGold } from '../../scripts/eval/gold'

const row = (doc: string, i: number, code?: string, level = 2) => ({ doc, i, text: 't', labels: code ? [{ code, level }] : [] })

test('counts by category, by document, and over the eight', () => {
  const rows = [row('a', 0, 'law'), row('a', 1, 'law', 1), row('b', 0, 'law'), row('b', 1)]
  const score = scoreGold(rows, [
    { doc: 'a', i: 0, codes: ['law'] },
    { doc: 'a', i: 1, codes: ['law'] },
    { doc: 'b', i: 0, codes: [] },
    { doc: 'b', i: 1, codes: ['law'] },
  ])
  const law = score.codes.find((c) => c.code === 'law')
  expect(law).toMatchObject({ positives: 2, recall: 0.5, precision: 1 / 3, presence: 1 })
  expect(score).toMatchObject({ documents: 2, sentences: 4, macro: 0.4 / 8, micro: 0.4 })
})

test('the category outside the eight does not move them', () => {
  const rows = [row('a', 0, 'pinc')]
  expect(scoreGold(rows, [{ doc: 'a', i: 0, codes: [] }]).micro).toBe(0)
  expect(scoreGold(rows, [{ doc: 'a', i: 0, codes: ['pinc'] }]).codes.find((c) => c.code === 'pinc')?.f1).toBe(1)
})
