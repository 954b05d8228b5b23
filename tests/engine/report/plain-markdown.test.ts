import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { markdownOf, plainMarkdown } from '../../../lib/engine/report/markdown'

test.each([
  ['You may *not* do __this__', 'You may \\*not\\* do \\_\\_this\\_\\_'],
  ['[click](javascript:x)', '\\[click\\](javascript:x)'],
  ['![pixel](a)', '\\!\\[pixel\\](a)'],
  ['<img src=x onerror=y>', '\\<img src\\=x onerror\\=y\\>'],
  ['AT&amp;T', 'AT\\&amp;T'],
  ['see https://a.example/b_c_d for more', 'see `https://a.example/b_c_d` for more'],
  ['write to dpo@a.example.', 'write to `dpo@a.example.`'],
  ['or WWW.a.example', 'or `WWW.a.example`'],
  ['a`b@c``d', '```a`b@c``d```'],
  ['`@', '`` `@ ``'],
  ['# Heading', '\\# Heading'],
  ['- item', '\\- item'],
  ['12. We may', '12\\. We may'],
  ['a | b', 'a \\| b'],
  ['two\n\nlines\tand\u0000more', 'two lines and more'],
  ['    indented', 'indented'],
  ['30 days - 5.5 % + $100', '30 days - 5.5 % + \\$100'],
])('%j stays a text', (text, written) => {
  expect(plainMarkdown(text)).toBe(written)
})

const textIn = (node: unknown): string => {
  const value: unknown = Reflect.get(Object(node), 'value')
  const children: unknown = Reflect.get(Object(node), 'children')
  return typeof value === 'string' ? value : Array.isArray(children) ? children.map(textIn).join('') : ''
}
const typesIn = (node: unknown): string[] => {
  const children: unknown = Reflect.get(Object(node), 'children')
  return [String(Reflect.get(Object(node), 'type')), ...(Array.isArray(children) ? children.flatMap(typesIn) : [])]
}

const nasty = fc.string({
  unit: fc.constantFrom(...'ab1.)(*_-+=#<>[]!`~|&;:/\\@ \n\t^{}$"\''.split(''), 'www.', 'https://', '&amp;', '---', '```'),
  maxLength: 40,
})

test('whatever a page says is read back as the same words, and as nothing else', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const tree = fromMarkdown(markdownOf([{ kind: 'text', text }]))
      expect(textIn(tree).replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim())
      expect(typesIn(tree).filter((type) => !['root', 'paragraph', 'text', 'inlineCode'].includes(type))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('headings, facts and quotes hold their texts', () => {
  const tree = fromMarkdown(
    markdownOf([
      { kind: 'heading', level: 2, text: '1) # Terms' },
      { kind: 'facts', rows: [['Address', 'https://a.example/']] },
      { kind: 'quote', of: 'before', text: '> We *may*\n- do so' },
    ]),
  )
  expect(typesIn(tree)).toEqual(
    'root heading text list listItem paragraph text inlineCode blockquote paragraph strong text text paragraph strong text text'.split(' '),
  )
  expect(textIn(tree)).toContain('> We *may*')
})
