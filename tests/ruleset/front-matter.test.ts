import { expect, test } from 'vitest'
import { readFrontMatter } from '../../lib/ruleset/front-matter'

test('front matter and body are told apart, each with its lines', () => {
  const matter = readFrontMatter('f.md', '---\na: 1\nb:\n  - x\n  - { c: y }\n---\n\nBody\n')
  if (Array.isArray(matter)) throw new Error('should be readable')
  expect([matter.head, matter.body, matter.bodyLine]).toEqual([{ a: 1, b: ['x', { c: 'y' }] }, '\nBody\n', 7])
  expect([['a'], ['b', 0], ['b', 1, 'c'], ['b', 9], ['nowhere'], []].map(matter.lineOf)).toEqual([2, 4, 5, 4, 2, 2])
})

test.each([
  ['Windows line ends', '---\r\na: 1\r\n---\r\nBody'],
  ['no body', '---\na: 1\n---'],
])('%s', (_, text) => {
  expect(readFrontMatter('f.md', text)).toMatchObject({ head: { a: 1 } })
})

test.each([
  ['no front matter', '# Title\n', 1, 'begin the file with front matter between two lines of "---"'],
  ['front matter that does not end', '---\na: 1\n', 1, 'begin the file with front matter between two lines of "---"'],
  ['broken YAML', '---\na: 1\nb: [1\n---\n', 3, /is not valid YAML, correct it: /],
  ['a key twice', '---\na: 1\na: 2\n---\n', 3, /is not valid YAML, correct it: .*unique/],
])('%s names file and line', (_, text, line, message) => {
  const said = typeof message === 'string' ? message : expect.stringMatching(message)
  expect(readFrontMatter('f.md', text)).toEqual([{ file: 'f.md', line, message: said }])
})
