import { extname } from 'node:path'
import { blocksOfText } from '../../lib/engine/plain-text'
import { longestText } from '../../lib/model/longest-text'
import type { PageText } from '../../lib/model/page'
import { decoded, decodedLatin, notText, readBytes } from './read-file'

/** The text of a file, whatever it holds, or why it cannot be read. */
export const readDocument = async (file: string, url: string | undefined): Promise<PageText | { error: string }> => {
  const bytes = readBytes(file)
  if ('error' in bytes) return bytes
  const why = notText(bytes)
  if (why) return { error: why }
  const text = decoded(bytes)
  const page = isHtml(text ?? decodedLatin(bytes), file)
    ? // The parser is large: plain text does without it.
      (await import('./read-html')).readPage(text ?? bytes, url).page
    : readText(text ?? decodedLatin(bytes), url)
  return page.text.trim() === '' ? { error: 'it holds no text' } : page
}

const opensAsHtml = /^(?:\s|<\?xml[^>]{0,200}>|<!--(?:(?!-->)[\s\S]){0,3000}-->)*<(?:!doctype\s+html|html|head|body)\b/i
const anyTag = /<(?:p|div|main|article|section|h[1-6]|table|ul|ol|span|meta|title|body|html)[\s>]/i

/** By its content; a name that ends in .html needs no more than a tag. */
const isHtml = (text: string, file: string): boolean => {
  const head = text.slice(0, 20_000)
  if (opensAsHtml.test(head)) return true
  const named = extname(file.replace(/\.gz$/, '')).toLowerCase()
  return /^\.x?html?$/.test(named)
    ? anyTag.test(head)
    : named === '' && /^\s*<(?:div|main|article|section|h1|p|table|meta|title)[\s>]/i.test(head)
}

const readText = (whole: string, url: string | undefined): PageText => {
  const text = whole.slice(0, longestText)
  const blocks = blocksOfText(text)
  const first = blocks.slice(0, 12).find((b) => b.kind === 'heading') ?? blocks[0]
  return {
    url: url ?? '',
    title: first ? plain(text.slice(first.start, first.end)) : '',
    declaredLanguage: '',
    text,
    blocks,
    cut: whole.length > longestText,
  }
}

/** The first line, without the marks of Markdown. */
const plain = (block: string): string =>
  (block.slice(0, 600).split('\n', 1)[0] ?? '')
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g, '$1')
    .replace(/[*_`#]+/g, '')
    .trim()
    .slice(0, 200)
