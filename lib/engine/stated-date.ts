import type { Block, PageText } from '../model/page'
import { bareUpdateLabel, effectLabels, holdsFrom, updateLabels } from './date-labels'
import { type WrittenDate, writtenDates } from './written-date'

/** How far into the document, and how near to its end, it may state its date. */
const nearTop = 9_000
const nearEnd = 2_500
/** Longer than a line that gives a date: a date in it belongs to a clause, unless the words "last updated" stand right before it. */
const line = 160
const labelReach = 60

/** Addresses of countries that write the day before the month, whatever the language of the page. */
const daysFirst = /^https?:\/\/[^/]{1,200}\.(?:uk|ie|au|nz|in|za|eu|fr|de|es|it|nl|be|ch|at|pl|se|dk|no|fi|pt|ro|cz|hu|gr)(?:[:/]|$)/i

/**
 * The ISO date that the document states as its last update or, failing that, as its effect: `2026-05-27`, or `2026-05` where it names no
 * day. Only near its beginning or its end; never the year of a copyright notice, nor a date that a clause speaks of.
 */
export const statedDate = (
  { url, text, blocks }: Pick<PageText, 'url' | 'text' | 'blocks'>,
  language: string,
  declared: string,
): string | null => {
  const dayFirst = language !== 'en' || /^en[-_](gb|au|nz|ie|in|za|eu)/i.test(declared) || daysFirst.test(url)
  let holds: string | null = null
  let alone: string | null = null
  for (const i of lookedAt(text, blocks)) {
    const block = blocks[i]
    if (!block) continue
    const said = text.slice(block.start, Math.min(block.end, block.start + longestRead))
    for (const date of writtenDates(said, dayFirst)) {
      const says = sayingOf(said, date, date.start < 4 ? labelBefore(text, blocks, i) : '')
      if (says === 'update') return date.iso
      if (says === 'effect') holds ??= date.iso
      else if (says === 'alone' && block.start < firstLines) alone ??= date.iso
    }
  }
  return holds ?? alone
}

const longestRead = 1_500
const firstLines = 2_000
const mostBlocks = 400

/** The blocks near the beginning and near the end, in order. */
const lookedAt = (text: string, blocks: readonly Block[]): number[] => {
  const found: number[] = []
  for (let i = 0; i < blocks.length && i < mostBlocks && (blocks[i]?.start ?? 0) <= nearTop; i++) found.push(i)
  const end: number[] = []
  for (let i = blocks.length - 1; i >= found.length && end.length < mostBlocks && (blocks[i]?.end ?? 0) >= text.length - nearEnd; i--)
    end.push(i)
  return [...found, ...end.reverse()]
}

const sayingOf = (said: string, date: WrittenDate, lineBefore: string): 'update' | 'effect' | 'alone' | null => {
  const before = `${lineBefore}${said.slice(Math.max(0, date.start - labelReach), date.start)}`.toLowerCase()
  const after = said.slice(date.end, date.end + 24).toLowerCase()
  if (/©|copyright|\(c\)/.test(before)) return null
  const holds = (label: string): boolean => before.includes(label)
  const short = said.length <= line
  if (updateLabels.some(holds) || bareUpdateLabel.test(before) || (short && updateLabels.some((label) => after.includes(label))))
    return 'update'
  if (holdsFrom.test(before)) return 'effect'
  if ((short || date.start < 40) && effectLabels.some((label) => holds(label) || (short && after.includes(label)))) return 'effect'
  return said.length - (date.end - date.start) < 6 ? 'alone' : null
}

/** The line before, where it is short: a table or a heading may hold the label, and the next block the date. */
const labelBefore = (text: string, blocks: readonly Block[], i: number): string => {
  const before = blocks[i - 1]
  return before && before.end - before.start < 40 ? `${text.slice(before.start, before.end)} ` : ''
}
