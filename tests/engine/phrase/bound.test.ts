import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../lib/engine/fold'
import { lexicon } from '../../../lib/engine/lexicon'
import { atomsIn, compilePattern, matchPattern } from '../../../lib/engine/phrase/pattern'
import { mayMatch, runProgram } from '../../../lib/engine/phrase/run'
import { appendWords, emptyWords } from '../../../lib/engine/words'

const word = fc.constantFrom('a', 'b', 'ab', 'abc', 'abcd')
const atom = fc.oneof(word, fc.constantFrom('abc*', 'abcd*'))
const group = fc
  .array(fc.array(atom, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((rows) => `(${rows.map((r) => r.join(' ')).join(' | ')})`)
const item = fc.tuple(fc.oneof(atom, group), fc.boolean()).map(([part, maybe]) => (maybe ? `${part}?` : part))
const gap = fc.integer({ min: 1, max: 20 }).map((n) => `..${n}`)
const phrase = fc
  .tuple(word, fc.array(fc.tuple(fc.option(gap, { nil: '' }), item), { maxLength: 8 }), word)
  .map(([first, middle, last]) => [first, ...middle.flat(), last].filter(Boolean).join(' '))

test('matching takes at most words x positions x width steps there and back, whatever pattern and text', () => {
  let compiledCount = 0
  fc.assert(
    fc.property(phrase, fc.array(word, { maxLength: 300 }), (source, text) => {
      const known = lexicon(atomsIn([source]))
      const compiled = compilePattern(source, known)
      if (compiled.kind === 'problem') return
      compiledCount++
      const [program] = compiled.pattern.must
      const words = emptyWords(400)
      const joined = text.join(' ')
      appendWords(fold(joined), 0, joined.length, known, words)
      const effort = { steps: 0 }
      matchPattern(compiled.pattern, words, effort)
      const { positions = 0, width = 0 } = program?.automaton() ?? {}
      expect(effort.steps).toBeLessThanOrEqual(words.length * (positions + 1) * width + words.length * positions)
    }),
    { numRuns: 500, seed: 7 },
  )
  expect(compiledCount).toBeGreaterThan(200)
})

test('phrases whose needed words are missing are passed over, and that changes no answer', () => {
  let passedOver = 0
  fc.assert(
    fc.property(phrase, fc.array(fc.oneof(word, fc.constantFrom('x', 'y', 'z')), { maxLength: 12 }), (source, text) => {
      const known = lexicon(atomsIn([source]))
      const compiled = compilePattern(source, known)
      const [program] = compiled.kind === 'pattern' ? compiled.pattern.must : []
      if (compiled.kind === 'problem' || !program) return
      const joined = text.join(' ')
      const [all, told] = [emptyWords(400), emptyWords(400, known.atomCount)]
      for (const words of [all, told]) appendWords(fold(joined), 0, joined.length, known, words)
      const answer = runProgram(program, all)
      if (!mayMatch(program, told)) passedOver++
      expect(matchPattern(compiled.pattern, told)).toEqual(answer)
    }),
    { numRuns: 1_000, seed: 11 },
  )
  expect(passedOver).toBeGreaterThan(200)
})

test('text that ruins backtracking engines costs no more', () => {
  const source = 'a ..20 a ..20 a ..20 a ..20 b'
  const known = lexicon(atomsIn([source]))
  const compiled = compilePattern(source, known)
  if (compiled.kind === 'problem') throw new Error(compiled.reason)
  const steps = (length: number): number => {
    const text = 'a '.repeat(length)
    const words = emptyWords(length)
    appendWords(fold(text), 0, text.length, known, words)
    const effort = { steps: 0 }
    expect(matchPattern(compiled.pattern, words, effort)).toBeNull()
    return effort.steps
  }
  expect(steps(4000) / steps(2000)).toBeLessThan(2.1)
})
