import { describe, expect, test } from 'vitest'
import { wanted } from '../../scripts/train/bands'
import { agreed, oneSentenceARow, sentenceHash } from '../../scripts/train/documents'
import type { Example } from '../../scripts/train/examples'
import { foldsOf } from '../../scripts/train/folds'
import { learn } from '../../scripts/train/learn'
import { randomFrom } from '../../scripts/train/random'
import { dot, trainSvm } from '../../scripts/train/svm'
import type { Target } from '../../scripts/train/targets'
import { precision } from '../../scripts/train/thresholds'

const row = (...at: number[]) => ({ at: Int32Array.from(at), value: Float32Array.from(at, () => 1), has: [] })

describe('the learner', () => {
  const rows = [row(0), row(0, 2), row(1), row(1, 2), row(2), row(0, 1)]
  const positive = Uint8Array.from([1, 1, 0, 0, 0, 0])
  const options = { cost: 1, positiveWeight: 2, passes: 30, seed: 1 }

  test('parts what can be parted', () => {
    const weights = trainSvm(rows, positive, new Uint8Array(3).fill(1), options)
    expect(rows.map((r) => dot(weights, r) > 0)).toEqual([true, true, false, false, false, false])
  })

  test('gives an unused feature no weight', () => {
    expect(trainSvm(rows, positive, Uint8Array.from([1, 0, 1]), options)[1]).toBe(0)
  })

  test('gives the same bytes for the same seed', () => {
    const used = new Uint8Array(3).fill(1)
    expect(trainSvm(rows, positive, used, options)).toEqual(trainSvm(rows, positive, used, options))
  })
})

const example = (company: string, s: number, rowsOf: number[], yes: boolean): Example => ({
  document: `${company} terms`,
  company,
  source: 'own',
  s,
  rows: Int32Array.from(rowsOf),
  words: 9,
  signs: new Int32Array(0),
  own: Uint8Array.from([0]),
  answers: new Map(yes ? [['tea-ban', 'yes' as const]] : []),
})
const random = randomFrom(5)
const examples = Array.from({ length: 400 }, (_, s) => {
  const yes = s % 8 === 0
  return example(`company ${s % 10}`, s, [yes ? 1 : 2, 3 + Math.floor(random() * 20), 40 + Math.floor(random() * 20)], yes)
})
const target: Target = {
  id: 'tea-ban',
  signalsOf: ['tea-ban'],
  answer: (e) => e.answers.get('tea-ban') ?? 'no',
}

describe('learning a type', () => {
  const index = new Map([['tea-ban', 0]])
  const lesson = learn('en', [target], examples, index, () => undefined)

  test('is judged on documents of companies that it had not seen', () => {
    const folds = foldsOf(examples, 5)
    expect(new Set(folds.values()).size).toBe(5)
    for (const { example: e, fold } of lesson.scored.get('tea-ban') ?? []) expect(fold).toBe(folds.get(e.company))
    expect(lesson.scored.get('tea-ban')).toHaveLength(400)
  })

  test('beats patterns that find nothing, and ships', () => {
    const { strong, any } = lesson.verdicts[0]?.bands.model ?? {}
    expect(any).toMatchObject({ right: 50, missed: 0 })
    expect(strong?.right).toBeGreaterThan(40)
    expect(strong && precision(strong)).toBeGreaterThan(wanted.strong - 0.03)
    expect(lesson.learned.heads.map((h) => h.id)).toEqual(['tea-ban'])
  })

  test('gives the same weights again', () => {
    expect(JSON.stringify(learn('en', [target], examples, index, () => undefined).learned)).toBe(JSON.stringify(lesson.learned))
  })

  test('too few positives keep their patterns', () => {
    const few = examples.map((e, k) => (k < 100 ? e : { ...e, answers: new Map() }))
    expect(learn('en', [target], few, index, () => undefined).learned.heads).toEqual([])
  })
})

describe('labels', () => {
  const label = (doc: string, i: number, types: string[], sure = true) => ({ doc, i, hash: `${doc}${i}`, types, sure })

  test('what two readers say is sure, what one says can be disputed', () => {
    const first = [label('a', 1, ['x', 'y']), label('b', 1, ['x'])]
    const second = [label('a', 1, ['x']), label('a', 2, ['z'], false)]
    expect(agreed(first, second).map(({ doc, i, types, sure }) => [doc, i, types[0], sure])).toEqual([
      ['b', 1, 'x', true],
      ['a', 1, 'x', true],
      ['a', 1, 'y', false],
      ['a', 2, 'z', false],
    ])
  })

  test('a sentence is told by its words, not by its spaces or capitals', () => {
    expect(sentenceHash('No  Tea\nhere. ')).toBe(sentenceHash('no tea here.'))
    expect(sentenceHash('no tea here.')).not.toBe(sentenceHash('no tea there.'))
  })

  test('gold rows stay one sentence each', () => {
    const { text, sentences } = oneSentenceARow(['One. Two.', 'Three'])
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['One. Two.', 'Three'])
  })
})
