import { expect, test } from 'vitest'
import { itemsOf, paragraphsOf, proseOf, sectionsOf } from '../../lib/ruleset/markdown'

const only = (markdown: string) => sectionsOf(`## T\n${markdown}`)[0]?.nodes ?? []

test('sections carry their title and line; text before the first heading has no title', () => {
  const sections = sectionsOf('before\n\n## One\na\n\n### deeper\n\n## *Two* things\n')
  expect(sections.map(({ title, line, nodes }) => [title, line, nodes.length])).toEqual([
    ['', 1, 1],
    ['One', 3, 2],
    ['Two things', 8, 0],
  ])
})

test.each([
  ['a paragraph over two lines', 'one\ntwo', [{ p: ['one two'] }]],
  ['bold and italic', 'a **b** *c*', [{ p: ['a ', { strong: 'b' }, ' ', { em: 'c' }] }]],
  ['a hard break is a space', 'a  \nb', [{ p: ['a', ' ', 'b'] }]],
  ['a citation', 'so it is [us-faa].', [{ p: ['so it is ', { cite: 'us-faa' }, '.'] }]],
  ['two citations', '[us-faa] [eu-uctd]', [{ p: [{ cite: 'us-faa' }, ' ', { cite: 'eu-uctd' }] }]],
  ['brackets that are no citation', 'as [sic] it said', [{ p: ['as [sic] it said'] }]],
  ['a bullet list', '* a\n* b', [{ ul: [['a'], ['b']] }]],
  ['a numbered list', '1. a\n2. b', [{ ol: [['a'], ['b']] }]],
  ['paragraph and list', 'Ask:\n1. a\n\nThen b.', [{ p: ['Ask:'] }, { ol: [['a']] }, { p: ['Then b.'] }]],
  ['nothing', '', []],
])('prose: %s', (_, markdown, prose) => {
  expect(proseOf(only(markdown))).toEqual({ kind: 'prose', prose })
})

test.each([
  ['a link', 'see\n[it](https://example.com)', 3, /only text.*link/],
  ['an image', '![alt](x.png)', 2, /only text.*image/],
  ['code', 'a `b`', 2, /only text.*inlineCode/],
  ['HTML in a paragraph', 'a <b>b</b>', 2, /only text.*html/],
  ['a block of HTML', '<div>a</div>', 2, /only paragraphs and lists.*html/],
  ['a heading inside', 'a\n\n### b', 4, /only paragraphs and lists.*heading/],
  ['a quote', '> a', 2, /only paragraphs and lists.*blockquote/],
  ['two paragraphs in an item', '* a\n* b\n\n  c', 3, /a list item is one paragraph/],
  ['a list in a list', '* a\n  * b', 2, /a list item is one paragraph/],
])('refused: %s', (_, markdown, line, reason) => {
  expect(proseOf(only(markdown))).toEqual({ kind: 'problem', line, reason: expect.stringMatching(reason) })
})

test('items and paragraphs are plain text with their lines; citations stay', () => {
  const nodes = only('Ask  for\n**this** [us-faa]:\n* one\n  more\n* two')
  expect(itemsOf(nodes)).toEqual([
    { text: 'one more', line: 4 },
    { text: 'two', line: 6 },
  ])
  expect(paragraphsOf(nodes)[0]).toEqual({ text: 'Ask for this [us-faa]:', line: 2 })
  expect(paragraphsOf(nodes)).toHaveLength(3)
})
