import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notesOf, pack, unpack } from '../../../lib/engine/kept/pack'
import { withShortWords, withWholeWords } from '../../../lib/engine/kept/shortened-words'
import { blocksOfText } from '../../../lib/engine/plain-text'

test.each([
  'You may terminate this Agreement at any time, for any reason.',
  'THE SERVICE; the Service, the service.  Two  spaces, a tab\tand an end ',
  'the',
  '\u0393\u03bd\u03c9\u03c3\u03c4\u03bf\u03c0\u03bf\u03af\u03b7\u03c3\u03b7 \u0001 \u0002the\u0003 \u03b1the',
])('%j comes back as it was', (text) => {
  expect(withWholeWords(withShortWords(text))).toBe(text)
})

test('any text comes back, whatever letters it has', () => {
  const piece = fc.oneof(
    fc.constantFrom('the ', 'Any', 'liability', ' ', '\u0370', '\u0001', '\u0002', '\u0003', '\u07ff', '.'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(withWholeWords(withShortWords(text))).toBe(text)
    }),
  )
})

test('common words come to a letter each, with the space behind them', () => {
  expect(withShortWords('you may terminate the agreement at any time')).toHaveLength(
    'you may terminate the agreement at any time'.split(' ').length + 1,
  )
})

test('what was stored in the first form still opens', () => {
  const text = 'Terms\nWe may sell your data.\n'
  const blocks = blocksOfText(text)
  const findings = [{ provision: 'selling', polarity: 'risk', band: 'strong', severity: 'high', points: 66, start: 6, end: 28 }] as const
  const kept = { text, blocks, findings: [...findings] }
  expect(unpack(`${notesOf(kept)}\n${text}`)).toEqual(kept)
  expect(pack(kept)).not.toBe(`${notesOf(kept)}\n${text}`)
  expect(unpack(pack(kept))).toEqual(kept)
})
