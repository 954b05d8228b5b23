import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phraseSources } from '../../lib/engine/detector'
import { atomsIn } from '../../lib/engine/phrase/pattern'
import { packDetectors, unpackDetectors } from '../../lib/store/packed-detectors'
import { packPhrases, unpackPhrases, wordsOf } from '../../lib/store/packed-phrases'
import { bundledRuleset } from '../../scripts/ruleset/bundle'

const again = (phrases: readonly string[]): string[] => unpackPhrases(packPhrases(phrases))

describe('phrases come back letter by letter', () => {
  test.each<[string, string[]]>([
    ['none', []],
    ['words and gaps', ['we may ..4 sell']],
    ['groups, options, conditions', ['(we|the company)? may ..4 (sell|rent) + data ~ (not|never)']],
    [
      'a group that repeats, in another that repeats',
      ['((we|us|our company)|they who act for (we|us|our company)) may', '((we|us|our company)|they who act for (we|us|our company)) can'],
    ],
    ['spaces to spare', ['we  may ( sell | rent )']],
    ['parentheses that do not match', ['(we may', 'we) may', ')(']],
    ['quotes and other languages', ['don\'t "sell"', 'dürfen | können', '#']],
    ['an empty one', ['', 'we', '']],
  ])('%s', (_, phrases) => {
    expect(again(phrases)).toEqual(phrases)
  })

  test('whatever is written in a line', () => {
    const piece = fc.constantFrom('we', 'may', '(', ')', '|', '?', '+', '~', ' ', '..3', '#', 'sell*', '(we|us|them all)', '$1', '\\', '"')
    fc.assert(fc.property(fc.array(fc.array(piece).map((p) => p.join(''))), (phrases) => void expect(again(phrases)).toEqual(phrases)))
  })

  test('with more words than there are short codes', () => {
    const many = Array.from({ length: 6_000 }, (_, i) => `word${i} and word${i + 1}`)
    expect(again(many)).toEqual(many)
  })
})

test('damaged codes end, with some phrases or others', () => {
  const { table, lines } = packPhrases(['(we|us|our company) may', '(we|us|our company) can'])
  const letters = fc.string({ unit: fc.constantFrom(...'()|?+~!#$%&AZaz}{ \n'), maxLength: 60 })
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(Array.isArray(unpackPhrases({ table: a + table, lines: lines + b }))).toBe(true)
    }),
  )
})

test('the bundled detectors come back as they were, in half the size, with all their words', async () => {
  const { detectors } = await bundledRuleset()
  const packed = packDetectors(detectors)
  expect(unpackDetectors(packed)?.detectors).toEqual(detectors)
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(detectors).length * 0.6)
  const words = new Set(atomsIn(wordsOf(packed)))
  expect(atomsIn(detectors.flatMap(phraseSources)).filter((atom) => !words.has(atom))).toEqual([])
})

test('phrases that do not add up are no detectors', async () => {
  const { detectors } = await bundledRuleset()
  const packed = packDetectors(detectors)
  expect(unpackDetectors({ ...packed, lines: `${packed.lines}A\n` })).toBeNull()
})
