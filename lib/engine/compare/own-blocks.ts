import type { Block } from '../../model/page'
import { isCopyright } from './label'
import { normalForm } from './normal-form'
import { repaired } from './repaired'
import type { Side } from './side'

/** Furniture is little beside the document: its part of the text, and how much prose of any length it may hold before it counts as terms. */
const mostAbove = 0.3
const mostBelow = 0.25
const mostProse = 1_200
const shortestProse = 40

/**
 * The blocks between the document's own title and the line that ends the page or leads on to other pages. Announcements stand above the
 * title, consent banners and news below the end. The whole page where neither shows.
 */
export const ownBlocks = (side: Side): { from: number; to: number } => {
  const { blocks } = side
  const from = titleOf(side)
  const to = endOf(side, from)
  return {
    from: proseIn(blocks, 0, from) > mostProse ? 0 : from,
    to: proseIn(blocks, to, blocks.length) > mostProse ? blocks.length : to,
  }
}

/** Links are never the terms' own text, however many there are. */
const proseIn = (blocks: readonly Block[], from: number, to: number): number => {
  let sum = 0
  for (const { start, end, link } of blocks.slice(from, to)) if (!link && end - start >= shortestProse) sum += end - start
  return sum
}

/** Share of words from which a heading is the title that the page names: sites add their own name to either. */
const sameTitle = 0.6

const titleOf = ({ text, blocks, title }: Side): number => {
  const names = title
    .split(/\s[|–—\\:·-]+\s/)
    .map(wordsOf)
    .filter((words) => words.size > 0)
  for (const [b, block] of blocks.entries()) {
    if (block.start > text.length * mostAbove) return 0
    if (block.kind !== 'heading') continue
    const heading = wordsOf(text.slice(block.start, Math.min(block.end, block.start + 300)))
    if (names.some((name) => alike(name, heading) >= sameTitle)) return b
  }
  return 0
}

const wordsOf = (line: string): Set<string> => new Set(normalForm(line).split(' ').filter(Boolean))

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((word) => b.has(word)).length
  return both / (a.size + b.size - both)
}

const endOf = ({ text, blocks }: Side, from: number): number => {
  let to = blocks.length
  for (let b = blocks.length - 1; b > from; b--) {
    const block = blocks[b]
    if (!block || block.start < text.length * (1 - mostBelow)) break
    if (endsPage(text.slice(block.start, Math.min(block.end, block.start + 200)))) to = b
  }
  return to
}

const leadsOn =
  /^(?:related (?:articles?|content|topics?|pages?|resources|posts?|reading|links?|documents)|(?:more|other) (?:articles|resources|from|in this section)|further reading|keep reading|read next|see also|recommended(?: articles| for you)?|you may also like|did this answer your question|was this (?:article|page|information) helpful|still need help|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen)|articles? (?:associés|connexes|similaires)|artículos relacionados|articoli correlati|gerelateerde artikelen)\W*$/i

const endsPage = (said: string): boolean => {
  const line = repaired(said).trim()
  return leadsOn.test(line) || isCopyright(line)
}
