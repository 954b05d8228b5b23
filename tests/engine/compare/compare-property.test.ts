import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../../../lib/engine/compare/compare'
import { fingerprintsOf } from '../../../lib/engine/compare/fingerprints'
import { sideOf } from './sides'

const nothing = new Set<string>()
const words = 'you we may must not lamp lamps oil terms share sell 30 days $40 notice all only harbour mill the a of in (b) 2.1'.split(' ')
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
  .map((said) => `${said.join(' ')}${said.length > 4 ? '.' : ''}`)
const block = fc
  .tuple(fc.constantFrom('', '', '', '# ', '- ', '| ', '> '), fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([kind, said]) => `${kind}${said.join(' ')}`)
const page = fc.array(block, { maxLength: 30 })

test('a version is never a change of itself', () => {
  fc.assert(
    fc.property(page, (lines) => {
      const side = sideOf(lines)
      const { verdict, changes } = compare(side, side, nothing)
      expect(verdict === 'unavailable' ? 'unchanged' : verdict).toBe('unchanged')
      expect(changes).toEqual([])
    }),
  )
})

test('blocks in another order are never a change', () => {
  const shuffled = page.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })),
  )
  fc.assert(
    fc.property(shuffled, ([lines, other]) => {
      // Without a title, so that what stands above it stays the same.
      const { verdict, changes } = compare(sideOf(lines, { title: '' }), sideOf(other, { title: '' }), nothing)
      expect(verdict).not.toBe('changed')
      expect(changes.filter((change) => change.significance !== 'trivial')).toEqual([])
    }),
  )
})

test('spans lie within the texts and say what the change says', () => {
  fc.assert(
    fc.property(page, page, (lines, other) => {
      const before = sideOf(lines)
      const after = sideOf(other)
      for (const change of compare(before, after, nothing).changes) {
        expect(change.was ? before.text.slice(change.was.start, change.was.end) : '').toBe(change.before)
        expect(change.is ? after.text.slice(change.is.start, change.is.end) : '').toBe(change.after)
        expect(change.was !== null || change.is !== null).toBe(true)
      }
    }),
  )
})

test('a return to what was seen is never a change', () => {
  fc.assert(
    fc.property(page, page, (lines, other) => {
      const before = sideOf(lines)
      const after = sideOf(other)
      const seen = new Set([...fingerprintsOf(before), ...fingerprintsOf(after)])
      expect(compare(before, after, seen).verdict).not.toBe('changed')
    }),
  )
})
