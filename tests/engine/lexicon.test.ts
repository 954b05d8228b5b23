import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../lib/engine/fold'
import { lexicon } from '../../lib/engine/lexicon'

const atoms = ['term', 'terms', 'term*', 'terminat*', 'we', '#', '30', 'übung', '3d*']
const { classOf, atomsOf, atomNumber } = lexicon([...atoms, 'we'])
const satisfied = (word: string): string[] => {
  const numbers = atomsOf(classOf(fold(word), 0, word.length))
  return atoms.filter((atom) => numbers.includes(atomNumber(atom)))
}

test.each([
  ['term', ['term', 'term*']],
  ['terms', ['terms', 'term*']],
  ['termite', ['term*']],
  ['terminated', ['term*', 'terminat*']],
  ['ter', []],
  ['we', ['we']],
  ['west', []],
  ['Übung', ['übung']],
  ['te\u00adrms', ['terms', 'term*']],
  ['7', ['#']],
  ['30', ['#', '30']],
  ['300', ['#']],
  ['3dprinted', ['#', '3d*']],
  ['seven', ['#']],
  ['文', []],
  ['', []],
])('"%s" satisfies %j', (word, expected) => {
  expect(satisfied(word)).toEqual(expected)
})

test('an atom that no rule uses has no number', () => {
  expect(atomNumber('sell')).toBe(-1)
})

test('words that satisfy the same atoms share a class', () => {
  expect(classOf(fold('termite'), 0, 7)).toBe(classOf(fold('termagant'), 0, 9))
})

test('any word satisfies exactly the words and stems that it is', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(letters, fc.boolean()), { maxLength: 8 }), letters, (entries, word) => {
      const all = [...new Set(entries.map(([text, stem]) => (stem ? `${text}*` : text)))]
      const words = lexicon(all)
      const numbers = words.atomsOf(words.classOf(fold(word), 0, word.length))
      const expected = all.filter((a) => (a.endsWith('*') ? word.startsWith(a.slice(0, -1)) : word === a))
      expect(all.filter((a) => numbers.includes(words.atomNumber(a)))).toEqual(expected)
    }),
    { numRuns: 500, seed: 2 },
  )
})
