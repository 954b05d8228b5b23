import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostBlocks } from '../../lib/model/longest-text'
import { extract } from '../../lib/page/extract'
import { Reader } from '../../lib/page/reader'
import { documentOf, read } from './page-of'

/** A tree of elements and texts that a page might hold, as markup. */
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom(
      'We may',
      ' sell  ',
      '\n',
      '\u00a0',
      'your data.',
      ' ',
      'a',
      '\t\u2003x',
      '(a) pay',
      'You will:',
      '<br>',
      '<hr>',
      '\ud83d',
      '\u202e',
    ),
    fc
      .tuple(
        fc.constantFrom('p', 'b', 'div', 'ul', 'li', 'table', 'td', 'h2', 'pre', 'span', 'dl', 'dd', 'nav', 'x-y'),
        fc.array(tie('node'), { maxLength: 5 }),
      )
      .map(([tag, children]) => `<${tag}>${children.join('')}</${tag}>`),
  ),
}))

const joined = (ranges: readonly Range[]): string => ranges.map(String).join('')

/** Whether the ranges hold the words of the span: white space between nodes and blocks stands in none. */
const bare = (text: string): string => text.replace(/[\s|]+/g, '')

describe('any page', () => {
  test('maps every span back to the words that it was read from', () => {
    fc.assert(
      fc.property(node, fc.nat(), fc.nat(), (body, a, b) => {
        const extraction = read(body)
        const { text } = extraction.page
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        expect(bare(joined(extraction.rangesOf({ start, end })))).toBe(bare(text.slice(start, end)))
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  test('gives blocks that lie in order, apart by one line break, without white space at their ends', () => {
    fc.assert(
      fc.property(node, (body) => {
        const { text, blocks } = read(body).page
        let at = 0
        for (const { start, end, lead } of blocks) {
          const block = text.slice(start, end)
          expect([start, text[end], lead === undefined || lead < blocks.length]).toEqual([at, '\n', true])
          expect(block).toBe(block.replace(/\s+/g, ' ').trim())
          at = end + 1
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 400, seed: 8 },
    )
  })
})

describe('the way back', () => {
  const page = () => {
    const document = documentOf('<p>We <b>may  sell</b> your data.</p><p>Bye.</p>')
    const { page, rangesOf } = extract(document, '')
    const of = (quote: string): string[] => {
      const start = page.text.indexOf(quote)
      return rangesOf({ start, end: start + quote.length }).map(String)
    }
    return { document, of }
  }

  test('is one range a node, from end to end', () => {
    expect(page().of('may sell your')).toEqual(['may  sell', 'your'])
  })

  test('begins with the node in which the words begin', () => {
    const { page, rangesOf } = read('<b>We</b>may<i>sell</i>')
    expect([page.text, ...rangesOf({ start: 2, end: 5 }).map(String)]).toEqual(['Wemaysell\n', 'may'])
  })

  test('leaves out a node whose words have changed', () => {
    const { document, of } = page()
    const bold = document.querySelector('b')?.firstChild
    if (bold) bold.nodeValue = 'will  keep'
    expect(of('We may sell your')).toEqual(['We', 'your'])
  })

  test('leaves out a node that has gone', () => {
    const { document, of } = page()
    document.querySelector('b')?.remove()
    expect(of('We may sell your')).toEqual(['We', 'your'])
  })

  test('finds nothing in an empty span', () => {
    expect(page().of('')).toEqual([])
  })

  test('does not lead into a field, in which nothing can be marked', () => {
    const { page: read_, rangesOf } = read(`<textarea readonly>${'We may sell your data. '.repeat(30)}</textarea>`)
    expect(read_.text).toContain('We may sell')
    expect(rangesOf({ start: 0, end: 50 })).toEqual([])
  })
})

test('no more blocks are read than may be sent', () => {
  const document = documentOf('')
  const reader = new Reader()
  const text = document.createTextNode('a')
  for (let i = 0; i < mostBlocks + 10; i++) {
    reader.read(text)
    reader.end()
  }
  expect([reader.full, reader.blocks.length]).toEqual([true, mostBlocks])
})
