import type { AnchoredOverlay, Finding } from '../model/finding'
import type { Overlay } from '../model/platform'
import type { Span } from '../model/span'
import { fold, ignorable, isWordUnit } from './fold'

/** A quote found again: word for word, or with at most one word in five changed. */
export type Anchor = { state: 'exact' | 'relocated'; span: Span }

/**
 * Where reviewed clauses stand on the page. The quote is looked for word for word (case, punctuation and white space aside), then with a
 * tight error limit; failing that the provision may still be found in other words ("differs"), or not at all. Without a quote the
 * provision alone is looked for.
 */
export const anchorOverlays = (text: string, overlays: readonly Overlay[], findings: readonly Finding[]): AnchoredOverlay[] => {
  if (overlays.length === 0) return []
  const page = spoken(text)
  return overlays.map(({ provision, quote }): AnchoredOverlay => {
    const here = findings.filter((f) => f.provision === provision)
    const strong = here.find((f) => f.band === 'strong')
    if (quote === undefined) return byProvision(provision, strong ?? here[0])
    const anchor = anchorQuote(page, quote)
    if (anchor) return { provision, state: anchor.state, ...anchor.span }
    return strong ? { provision, state: 'differs', start: strong.start, end: strong.end } : { provision, state: 'not-found' }
  })
}

const byProvision = (provision: string, found: Finding | undefined): AnchoredOverlay =>
  found ? { provision, state: 'by-provision', start: found.start, end: found.end } : { provision, state: 'differs' }

/** A text as its words only, each where it began and ended. */
export interface Spoken {
  words: readonly string[]
  starts: readonly number[]
  ends: readonly number[]
}

export const spoken = (text: string): Spoken => {
  const folded = fold(text)
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let word = ''
  for (let i = 0; i <= folded.length; i++) {
    const unit = i < folded.length ? (folded[i] ?? 32) : 32
    if (unit === ignorable) continue
    if (isWordUnit(unit)) {
      if (word === '') starts.push(i)
      word += String.fromCharCode(unit)
    } else if (word !== '') {
      words.push(word)
      ends.push(i)
      word = ''
    }
  }
  return { words, starts, ends }
}

/** Of a quote: overlays have ten at most, and the work of finding one that was changed grows with the square. */
const mostWords = 12

/** One changed, added or missing word in five is the most that counts as the same clause. */
const mostErrors = (length: number): number => Math.floor(length / 5)

/** At most `words of the page x words of the quote` steps, and that only near words that both share. */
export const anchorQuote = (page: Spoken, quote: string): Anchor | null => {
  const wanted = spoken(quote).words
  if (wanted.length === 0) return null
  const exact = indexOfRun(page.words, wanted)
  if (exact >= 0) return { state: 'exact', span: spanOf(page, exact, exact + wanted.length - 1) }
  const limit = mostErrors(wanted.length)
  if (limit === 0 || wanted.length > mostWords) return null
  let best: { errors: number; from: number; to: number } | null = null
  for (const from of startsNear(page.words, wanted, limit)) {
    const here = alignAt(page.words, from, wanted, limit)
    if (here && (!best || here.errors < best.errors)) best = here
  }
  return best ? { state: 'relocated', span: spanOf(page, best.from, best.to) } : null
}

const spanOf = (page: Spoken, from: number, to: number): Span => ({ start: page.starts[from] ?? 0, end: page.ends[to] ?? 0 })

const indexOfRun = (words: readonly string[], run: readonly string[]): number => {
  for (let at = words.indexOf(run[0] ?? ''); at >= 0; at = words.indexOf(run[0] ?? '', at + 1)) {
    let i = 1
    while (i < run.length && words[at + i] === run[i]) i++
    if (i === run.length) return at
  }
  return -1
}

/** Places where the quote may begin: two neighbouring words of it stand there, allowing for words added or lost before them. */
const startsNear = (words: readonly string[], wanted: readonly string[], limit: number): Set<number> => {
  const pairs = new Map<string, number[]>()
  for (let i = 0; i + 1 < wanted.length; i++) {
    const pair = `${wanted[i]} ${wanted[i + 1]}`
    pairs.set(pair, [...(pairs.get(pair) ?? []), i])
  }
  const starts = new Set<number>()
  for (let at = 0; at + 1 < words.length; at++) {
    for (const offset of pairs.get(`${words[at]} ${words[at + 1]}`) ?? [])
      for (let slack = -limit; slack <= limit; slack++) if (at - offset + slack >= 0) starts.add(at - offset + slack)
  }
  return starts
}

/** Word edit distance (Levenshtein 1966) of the quote to the words from `from` on, ending where it is least. */
const alignAt = (
  words: readonly string[],
  from: number,
  wanted: readonly string[],
  limit: number,
): { errors: number; from: number; to: number } | null => {
  const reach = Math.min(words.length - from, wanted.length + limit)
  let row = Array.from({ length: reach + 1 }, (_, j) => j)
  for (const [i, word] of wanted.entries()) {
    const next = [i + 1]
    for (let j = 1; j <= reach; j++)
      next.push(Math.min((row[j - 1] ?? 0) + (words[from + j - 1] === word ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    if (Math.min(...next) > limit) return null
    row = next
  }
  const errors = Math.min(...row)
  const length = row.indexOf(errors)
  return errors <= limit && length > 0 ? { errors, from, to: from + length - 1 } : null
}
