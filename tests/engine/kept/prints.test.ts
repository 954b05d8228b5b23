import { expect, test } from 'vitest'
import { joinPrints, printsOf, readPrints, seenAmong } from '../../../lib/engine/kept/prints'

test('a fingerprint costs four bytes, and is known again', () => {
  const first = printsOf(['a', 'b', 'b'])
  expect(first).toHaveLength(8)
  expect(seenAmong(['a', 'c', 'b'], readPrints([first]))).toEqual(new Set(['a', 'b']))
})

test('only what is new is added', () => {
  const first = printsOf(['a', 'b'])
  const second = printsOf(['b', 'c'], readPrints([first]))
  expect(second).toHaveLength(4)
  expect(seenAmong(['a', 'b', 'c', 'd'], readPrints([first, second]))).toEqual(new Set(['a', 'b', 'c']))
})

test('a list that was cut short is read as far as it goes', () => {
  const whole = printsOf(['a', 'b'])
  expect(readPrints([whole.subarray(0, 6)]).size).toBe(1)
  expect(readPrints([new Uint8Array()]).size).toBe(0)
})

test('two lists become one, each print once', () => {
  const joined = joinPrints(printsOf(['a', 'b']), printsOf(['b', 'c']))
  expect(joined).toEqual(printsOf(['a', 'b', 'c']))
})
