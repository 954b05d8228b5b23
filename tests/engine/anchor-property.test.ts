import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorQuote, spoken } from '../../lib/engine/anchor'

const word = fc.constantFrom('we', 'may', 'sell', 'your', 'data', 'to', 'anyone', 'at', 'once', 'and', 'keep', 'it')
const wordsOf = (text: string): string[] => [...spoken(text).words]

/** Word edit distance, plainly written. */
const distance = (a: readonly string[], b: readonly string[]): number => {
  let row = b.map((_, j) => j).concat(b.length)
  for (const [i, x] of a.entries()) {
    const next = [i + 1]
    for (const [j, y] of b.entries()) next.push(Math.min((row[j] ?? 0) + (x === y ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row[b.length] ?? 0
}

test('words of the page are found where they stand, however they are written', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), fc.integer({ min: 1, max: 10 }), (words, from, length) => {
      const quote = words.slice(from % words.length, (from % words.length) + length)
      const text = words.join(', ')
      const anchor = anchorQuote(spoken(text), quote.join(' \n').toUpperCase())
      expect(anchor?.state).toBe('exact')
      expect(anchor && wordsOf(text.slice(anchor.span.start, anchor.span.end))).toEqual(quote)
    }),
    { numRuns: 2_000, seed: 6 },
  )
})

test('what is found is never further from the quote than one word in five', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { minLength: 1, maxLength: 12 }), (words, quote) => {
      const text = words.join(' ')
      const anchor = anchorQuote(spoken(text), quote.join(' '))
      if (!anchor) return
      const here = wordsOf(text.slice(anchor.span.start, anchor.span.end))
      expect(distance(here, quote)).toBeLessThanOrEqual(Math.floor(quote.length / 5))
      expect(anchor.state).toBe(here.join() === quote.join() ? 'exact' : 'relocated')
    }),
    { numRuns: 5_000, seed: 7 },
  )
})

test('a page that repeats one word without end is searched in bounded time', () => {
  const page = spoken('data '.repeat(100_000))
  expect(anchorQuote(page, 'data data data data data data data data sell it')).toMatchObject({ state: 'relocated' })
})
