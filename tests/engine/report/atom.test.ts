import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { atomOf } from '../../../lib/engine/report/atom'
import { xmlText } from '../../../lib/engine/report/xml'
import type { FeedEntry } from '../../../lib/model/report'

const parser = new new JSDOM('').window.DOMParser()
const parsed = (xml: string): Document => parser.parseFromString(xml, 'application/xml')
const hash = (digit: string): string => digit.repeat(64)
const entry = (some: Partial<FeedEntry> = {}): FeedEntry => ({
  link: hash('a'),
  at: Date.UTC(2026, 4, 3, 12),
  title: 'Harbor terms: 2 clauses changed',
  url: 'https://harbor.example/terms?a=1&b=2',
  lines: ['New: arbitration', 'A rewording'],
  ...some,
})
const feed = (...entries: FeedEntry[]) =>
  atomOf({ of: hash('b'), title: 'Changes', author: 'Clauselight', made: Date.UTC(2026, 0, 1), subtitle: 'Not legal advice.', entries })
const texts = (xml: string, selector: string): string[] => Array.from(parsed(xml).querySelectorAll(selector), (e) => e.textContent ?? '')

test('a feed has what RFC 4287 demands of it and of each entry', () => {
  const xml = feed(entry(), entry({ link: hash('c'), at: Date.UTC(2026, 5, 1) }))
  expect(parsed(xml).documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom')
  for (const one of ['feed > id', 'feed > title', 'feed > updated', 'feed > author > name']) expect(texts(xml, one), one).toHaveLength(1)
  for (const one of ['entry > id', 'entry > title', 'entry > updated', 'entry > content']) expect(texts(xml, one), one).toHaveLength(2)
  expect(texts(xml, 'id').every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true)
  expect(new Set(texts(xml, 'id')).size, 'no id stands twice').toBe(3)
})

test('the latest change comes first and dates the feed', () => {
  const xml = feed(entry(), entry({ link: hash('c'), at: Date.UTC(2026, 5, 1) }))
  expect(texts(xml, 'updated')).toEqual(['2026-06-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z', '2026-05-03T12:00:00.000Z'])
})

test('a feed without changes is dated when it was made', () => {
  expect(texts(feed(), 'updated')).toEqual(['2026-01-01T00:00:00.000Z'])
})

test('an address leads to the document; one that is no web address is left out', () => {
  expect(parsed(feed(entry())).querySelector('link')?.getAttribute('href')).toBe('https://harbor.example/terms?a=1&b=2')
  expect(parsed(feed(entry({ url: 'javascript:alert(1)' }))).querySelector('link')).toBeNull()
})

test.each([
  ['A & B <b>bold</b>', 'A &#38; B &#60;b&#62;bold&#60;/b&#62;'],
  [`"it's"`, '&#34;it&#39;s&#34;'],
  [']]>', ']]&#62;'],
  ['bell\u0007 and half \ud83d', 'bell\ufffd and half \ufffd'],
  ['whole 😀', 'whole 😀'],
  ['a\r\nb', 'a&#13;\nb'],
])('%j is written as %j', (text, written) => {
  expect(xmlText(text)).toBe(written)
})

test('whatever a page says, the feed is well formed and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = feed(entry({ title: text, lines: [text] }))
      expect(parsed(xml).querySelector('parsererror')).toBeNull()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot write
      const sayable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
      expect(texts(xml, 'entry > content')).toEqual([sayable])
    }),
    { numRuns: 40 },
  )
})
