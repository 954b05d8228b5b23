import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOfText } from '../../lib/engine/plain-text'

const shown = (text: string): string[] =>
  blocksOfText(text).map(({ start, end, kind, lead }) => `${kind}${lead === undefined ? '' : `<${lead}`}: ${text.slice(start, end)}`)

test.each([
  ['nothing', '', []],
  ['only white space', ' \n\t\n', []],
  ['paragraphs', 'One.\n\nTwo.', ['text: One.', 'text: Two.']],
  ['lines that were wrapped', 'We may\nsell it.\n', ['text: We may\nsell it.']],
  ['Windows', 'One.\r\n\r\nTwo.\r\n', ['text: One.', 'text: Two.']],
  ['headings', '# Terms\nText.\n## Fees\nMore.', ['heading: Terms', 'text: Text.', 'heading: Fees', 'text: More.']],
  ['headings by their name', 'Section 4: Fees\nText.', ['heading: Section 4: Fees', 'text: Text.']],
  ['bullets after a colon', 'You will:\n\n- pay\n- sing\n  loudly', ['text: You will:', 'item<0: - pay', 'item<0: - sing\n  loudly']],
  ['bullets after a full stop', 'You will.\n\n- pay', ['text: You will.', 'item: - pay']],
  ['numbers and letters', 'You:\n\n1. pay\n(b) sing\niv) go', ['text: You:', 'item<0: 1. pay', 'item<0: (b) sing', 'item<0: iv) go']],
  ['a paragraph ends the list', 'You:\n- pay\n\nBye.\n\n- more', ['text: You:', 'item<0: - pay', 'text: Bye.', 'item: - more']],
  ['rows of a table', '| a | b |\n| c | d |', ['cell: | a | b |', 'cell: | c | d |']],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected)
})

test('blocks of any text lie in order and hold all of its words', () => {
  const piece = fc.constantFrom('# A', '- b', 'You will:', 'text', '', ' ', '| x |', '1. y', '\r', '##', '\u2028')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('\n')
      let at = 0
      let words = ''
      for (const { start, end } of blocksOfText(text)) {
        expect(start >= at && end > start).toBe(true)
        words += text.slice(start, end)
        at = end
      }
      const bare = (s: string): string => s.replace(/[\s#]/g, '')
      expect(bare(words)).toBe(bare(text))
    }),
    { seed: 4 },
  )
})
