import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAscending, writeAscending } from '../../../lib/engine/learned/deltas'

test.each([[[]], [[0]], [[0, 0, 1]], [[127, 128, 129, 300]], [[5, 16_777_215, 4_294_967_295]]])('%j comes back', (numbers) => {
  expect(readAscending(writeAscending(numbers))).toEqual(numbers)
})

test('any ascending numbers come back', () => {
  const ascending = fc.array(fc.nat(0xffffff)).map((numbers) => numbers.sort((a, b) => a - b))
  fc.assert(fc.property(ascending, (numbers) => void expect(readAscending(writeAscending(numbers))).toEqual(numbers)))
})

test('numbers near each other take a byte each', () => {
  expect(atob(writeAscending([1_000, 1_001, 1_100, 1_227])).length).toBe(5)
})

test('numbers that do not ascend are refused', () => {
  expect(() => writeAscending([2, 1])).toThrow(RangeError)
})
