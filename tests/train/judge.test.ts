import { describe, expect, test } from 'vitest'
import { signalBit } from '../../lib/engine/learned/features'
import { neverStrong } from '../../lib/engine/learned/model'
import type { Scored } from '../../scripts/train/cross-validate'
import { type By, judge } from '../../scripts/train/judge'
import { typeTarget } from '../../scripts/train/targets'

const strong = signalBit('one strong')
/** Of five parts: what a pattern and the model's score say of a clause, and whether it is one; `times` in each part. */
const clauses = (of: readonly [pattern: boolean, score: number, is: boolean, times: number][]): Scored[] =>
  [0, 1, 2, 3, 4].flatMap((fold) =>
    of.flatMap(([pattern, score, is, times]) =>
      Array.from({ length: times }, (_, k): Scored => {
        const example = { document: `${fold}`, company: `${fold}`, source: 'own' as const, s: k, words: 9 }
        const seen = { rows: new Int32Array(0), signs: new Int32Array(0), own: Uint8Array.from([pattern ? strong : 0]) }
        const answers = new Map(is ? [['tea-ban', 'yes' as const]] : [])
        // Scores of a kind differ a little, as they do.
        return { fold, score: score + k / 1000, example: { ...example, ...seen, answers } }
      }),
    ),
  )

describe('who decides about a type', () => {
  test.each<[string, By, Scored[]]>([
    [
      'patterns that find all',
      'patterns',
      clauses([
        [true, -2, true, 6],
        [false, -1, false, 30],
      ]),
    ],
    [
      'patterns that are right, and a model that finds more',
      'both',
      clauses([
        [true, -2, true, 6],
        [false, 0.5, true, 4],
        [false, 0.51, false, 3],
        [false, -1, false, 30],
      ]),
    ],
    [
      'a model that knows better',
      'model',
      clauses([
        [true, 2, true, 6],
        [true, -1, false, 6],
        [false, 2, true, 6],
        [false, -1, false, 30],
      ]),
    ],
    [
      'neither is right often enough',
      'listed',
      clauses([
        [true, 1, true, 4],
        [true, 1, false, 4],
        [false, -1, false, 30],
      ]),
    ],
  ])('%s: %s', (_, by, scored) => {
    const verdict = judge(typeTarget('tea-ban'), scored, 5, new Map([['tea-ban', 0]]))
    expect(verdict.by).toBe(by)
    if (by === 'listed') expect(verdict.thresholds).toMatchObject({ strong: neverStrong, trusting: false })
    if (by === 'both') expect(verdict.thresholds).toMatchObject({ strong: neverStrong, trusting: true })
  })
})
