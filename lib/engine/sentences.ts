import type { Block } from '../model/page'
import type { Span } from '../model/span'
import { abbreviations, ordinalNouns } from './abbreviations'

/** One sentence of a page, or one item of a list with the words that lead into the list. Units of detection. */
export interface Sentence extends Span {
  /** Index of its block. */
  block: number
  heading: boolean
  /** The lead-ins of the lists it stands in, outermost first: they are read with it, but do not belong to its span. */
  leads: readonly Span[]
}

const longestSentence = 1_200
const deepestList = 6

/** All sentences of a page in order of the text. Blocks come from the page; a block never shares a sentence with another. */
export const sentencesOf = (text: string, blocks: readonly Block[]): Sentence[] => {
  const sentences: Sentence[] = []
  const last: (Span | undefined)[] = []
  for (const [b, block] of blocks.entries()) {
    const leads = leadsOf(blocks, last, block)
    const pieces = splitBlock(text, block)
    last[b] = pieces.at(-1)
    for (const piece of pieces) sentences.push({ ...piece, block: b, heading: block.kind === 'heading', leads })
  }
  return sentences
}

/** The last sentence of each block that leads into this one. */
const leadsOf = (blocks: readonly Block[], last: readonly (Span | undefined)[], block: Block): Span[] => {
  const leads: Span[] = []
  let at = block.lead
  while (at !== undefined && leads.length < deepestList) {
    const lead = last[at]
    if (lead) leads.unshift(lead)
    at = blocks[at]?.lead
  }
  return leads
}

/** Looked for by an expression: an engine that has only just begun steps through a text far more slowly than through its own code. */
const points = /[.!?\u3002]/g

/** Splits a stretch of text without line breaks into sentences; white space at the ends is left out. */
export const splitBlock = (text: string, { start, end }: Span): Span[] => {
  const pieces: Span[] = []
  let from = start
  const close = (to: number): void => {
    const piece = trimmed(text, from, to)
    if (piece.end > piece.start) pieces.push(...shortEnough(text, piece))
    from = to
  }
  points.lastIndex = start
  for (let point = points.exec(text); point && point.index < end; point = points.exec(text)) {
    const after = pastClosers(text, point.index + 1, end)
    if (point[0] === '\u3002' || endsSentence(text, from, point.index, after, end)) close(after)
  }
  close(end)
  return pieces
}

const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 9 || unit === 0xa0
const isUpper = (c: string): boolean => c !== c.toLowerCase()
const isLetter = (c: string): boolean => c.toLowerCase() !== c.toUpperCase()

const trimmed = (text: string, start: number, end: number): Span => {
  let a = start
  let b = end
  while (a < b && isSpace(text.charCodeAt(a))) a++
  while (b > a && isSpace(text.charCodeAt(b - 1))) b--
  return { start: a, end: b }
}

/** Quotation marks and brackets that close behind the point belong to the sentence. */
const pastClosers = (text: string, from: number, end: number): number => {
  let i = from
  while (i < end && '"”’\')]»'.includes(text[i] ?? ' ')) i++
  return i
}

const endsSentence = (text: string, from: number, point: number, after: number, end: number): boolean => {
  if (after >= end) return true
  if (!isSpace(text.charCodeAt(after))) return false
  let next = after
  while (next < end && isSpace(text.charCodeAt(next))) next++
  if (next >= end) return true
  if (text[point] !== '.') return true
  const word = wordBefore(text, from, point)
  if (after === point + 1 && (isNumbering(text, from, point, word) || isAbbreviation(word))) return false
  if (/^\d{1,2}$/.test(word) && ordinalNouns.test(text.slice(next, next + 16).toLowerCase())) return false
  const first = text[next] ?? ''
  return isUpper(first) || !isLetter(first)
}

const wordBefore = (text: string, from: number, point: number): string => {
  let i = point
  while (i > from && !isSpace(text.charCodeAt(i - 1)) && text[i - 1] !== '(') i--
  return text.slice(i, point)
}

/** "4." or "4.2." or "B." at the very beginning numbers a section. */
const isNumbering = (text: string, from: number, point: number, word: string): boolean =>
  text.slice(from, point).trim() === word && /^(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxlc]{1,6}|[IVXLC]{1,6})$/.test(word)

const isAbbreviation = (word: string): boolean =>
  abbreviations.has(word.toLowerCase()) || /^(?:[A-Z]|[adimosuz]|(?:[A-Za-z]\.)+[A-Za-z])$/.test(word)

/** A sentence that runs on for half a page is cut at semicolons, so that words far apart are not read together. */
const shortEnough = (text: string, span: Span): Span[] => {
  if (span.end - span.start <= longestSentence) return [span]
  const pieces: Span[] = []
  let from = span.start
  for (let i = span.start; i < span.end; i++) {
    const room = i - from
    const cut = (text[i] === ';' && room > 200) || (isSpace(text.charCodeAt(i)) && room > longestSentence * 2)
    if (!cut) continue
    pieces.push(trimmed(text, from, i + 1))
    from = i + 1
  }
  pieces.push(trimmed(text, from, span.end))
  return pieces.filter((p) => p.end > p.start)
}
