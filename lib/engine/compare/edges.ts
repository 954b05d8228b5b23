import type { Block } from '../../model/page'
import type { Side } from './side'
import { duties, negations } from './weighty-words'

/** Blocks of this many characters are prose: terms begin with the first of them and end with the last. */
const shortestProse = 100
const longestAside = 90

/** What a reader chose, or what a site guessed of them. */
const chosen = /^(?:country|region|land|pays|pa\u00eds|market|location)\b[^:]{0,20}:/i

/** The blocks from the first prose to the last; all of them where there is none, or hardly any. */
export const middleOf = ({ blocks }: Side): { from: number; to: number } => {
  const isProse = ({ start, end, link }: Block): boolean => !link && end - start >= shortestProse
  const from = blocks.findIndex(isProse)
  return from < 0 ? { from: 0, to: blocks.length - 1 } : { from, to: blocks.findLastIndex(isProse) }
}

/**
 * Whether a block before the first prose or behind the last stands there for the page and not for the terms: languages, buttons, offers, the
 * addresses of a company. Rows of tables, lists that a sentence leads into, lines with a value and whatever says "must" or "not" are terms.
 */
export const isAside = (text: string, { start, end, kind, lead }: Block): boolean => {
  if (kind === 'cell' || lead !== undefined || end - start > longestAside) return false
  const said = text.slice(start, end)
  if (/[.;:?\u3002]\W*$/.test(said) || (/^[^:.]{2,40}:\s*\S/.test(said) && !chosen.test(said))) return false
  return !(said.toLowerCase().match(/[a-z\u00e4\u00f6\u00fc\u00df'\u2019]+/g) ?? []).some((word) => {
    const plain = word.replace(/['\u2019]/g, '')
    return negations.has(plain) || duties.has(plain)
  })
}
