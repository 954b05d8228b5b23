import type { Passage } from '../../model/library-view'
import type { Block } from '../../model/page'
import type { Span } from '../../model/span'
import { fold, isWordUnit } from '../fold'

const mostWords = 8
const longestWord = 60
/** Characters of a passage that are shown, around the first words found. */
const around = 220
const lead = 60

/** The words that are looked for: in lower case, each once, without punctuation. A word stands for all that begin with it. */
export const askedWords = (query: string): string[] => {
  const words = foldedText(query.slice(0, 1_000)).match(/[^\s!-&(-/:-@[-`{-~]+/g) ?? []
  return [...new Set(words.map((word) => word.replace(/^'+|'+$/g, '').slice(0, longestWord)).filter((word) => word !== ''))].slice(
    0,
    mostWords,
  )
}

/**
 * The passages of a text with these words, those with the most different ones first; none unless all of them stand in the text. At most
 * `most`. Cost: one pass over the text for each word.
 */
export const findWords = (text: string, blocks: readonly Block[], words: readonly string[], most: number): Passage[] => {
  const folded = foldedText(text)
  const places = words.map((word) => placesOf(folded, word))
  if (words.length === 0 || places.some((spans) => spans.length === 0)) return []
  return blocks
    .flatMap((block) => {
      const here = places.map((spans) => within(spans, block))
      const different = here.filter((spans) => spans.length > 0).length
      return different === 0 ? [] : [{ block, different, spans: here.flat().sort((a, b) => a.start - b.start) }]
    })
    .sort((a, b) => b.different - a.different || a.block.start - b.block.start)
    .slice(0, most)
    .map(({ block, spans }) => passageOf(text, block, spans))
}

const foldedText = (text: string): string => {
  const units = fold(text)
  let folded = ''
  for (let i = 0; i < units.length; i += 8_192) folded += String.fromCharCode(...units.subarray(i, i + 8_192))
  return folded
}

/** Where a word, or one that begins with it, stands. */
const placesOf = (folded: string, word: string): Span[] => {
  const spans: Span[] = []
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
    if (at === 0 || !isWordUnit(folded.charCodeAt(at - 1))) spans.push({ start: at, end: at + word.length })
  return spans
}

const within = (spans: readonly Span[], { start, end }: Span): Span[] => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Span[] = []
  for (let i = low; i < spans.length; i++) {
    const span = spans[i]
    if (!span || span.end > end) break
    found.push(span)
  }
  return found
}

const passageOf = (text: string, block: Span, spans: readonly Span[]): Passage => {
  const [first = block] = spans
  const from = wordStart(text, Math.max(block.start, first.start - lead), block.start)
  const to = wordEnd(text, Math.min(block.end, from + around), block.end)
  const head = from > block.start ? '… ' : ''
  const shift = head.length - from
  return {
    start: first.start,
    end: first.end,
    excerpt: `${head}${text.slice(from, to)}${to < block.end ? ' …' : ''}`,
    found: spans.filter(({ end }) => end <= to).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

const wordStart = (text: string, at: number, least: number): number => {
  const space = text.lastIndexOf(' ', at)
  return space < least ? least : at === least ? at : space + 1
}

const wordEnd = (text: string, at: number, most: number): number => {
  const space = text.indexOf(' ', at)
  return space < 0 || space > most ? most : space
}
