// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import { rowsOf } from '../../../components/library/comparison-rows'
import { ComparisonView } from '../../../components/library/comparison-view'
import { DocumentsSection } from '../../../components/library/documents-section'
import type { LibraryDoor } from '../../../components/library/door'
import { inlinePieces, sidePieces } from '../../../components/library/row-pieces'
import { stretchesOf } from '../../../components/library/stretches'
import { dashboardTools } from '../../../lib/app/library/dashboard-tools'
import { blocksOfText } from '../../../lib/engine/plain-text'
import { button, click, draw, said } from '../draw'
import { compared, doorTo, first, key, second } from './sample-library'

const text = (lines: string) => ({ text: lines, blocks: blocksOfText(lines) })
const a = 'You may cancel at any time before the end of the month.'
const b = 'We keep your messages for thirty days after you delete them.'
const c = 'Disputes are heard by the courts of Freedonia alone.'
const lines = (...all: string[]): string => all.join('\n\n')

const beside = (before: string, after: string): string[] => {
  const [old, now] = [text(before), text(after)]
  const { changes } = compared(before, after)
  return rowsOf(old, now, changes).map(({ was, is, changes: its }) => {
    const words = (of: string, span: typeof was) => (span ? of.slice(span.start, span.end).split(' ')[0] : '–')
    return `${words(before, was)} ${words(after, is)}${its.length > 0 ? ' *' : ''}`
  })
}

test.each([
  ['the same beside the same', lines(a, b, c), lines(a, b, c), ['You You', 'We We', 'Disputes Disputes']],
  ['what came stands alone', lines(a, c), lines(a, b, c), ['You You', '– We *', 'Disputes Disputes']],
  ['what went stands alone', lines(a, b, c), lines(a, c), ['You You', 'We – *', 'Disputes Disputes']],
  ['reworded beside reworded', lines(a, b, c), lines(a, b.replace('thirty', 'ninety'), c), ['You You', 'We We *', 'Disputes Disputes']],
  ['lines that stand twice stay in place', lines(a, a, b), lines(a, a, c, b), ['You You', 'You You', '– Disputes *', 'We We']],
  ['nothing beside nothing', '', '', []],
])('%s', (_, before, after, expected) => {
  expect(beside(before, after)).toEqual(expected)
})

test('nothing of either text is lost, whatever the order', () => {
  const [before, after] = [lines(a, b, c, a), lines(c, a, b, b)]
  const rows = rowsOf(text(before), text(after), compared(before, after).changes)
  const whole = (of: string, side: 'was' | 'is') =>
    rows.flatMap((row) => (row[side] ? [of.slice(row[side].start, row[side].end).trim()] : []))
  expect(whole(before, 'was')).toEqual([a, b, c, a])
  expect(whole(after, 'is')).toEqual([c, a, b, b])
})

test('what is far from a change is folded', () => {
  const row = (...changes: number[]) => ({ was: null, is: null, heading: false, changes })
  const rows = [row(), row(), row(), row(0), row(), row(), row(1)]
  const shape = (shown: number[]) =>
    stretchesOf(rows, new Set(shown)).map(({ rows: its, folded }) => `${folded ? 'folded' : 'shown'} ${its.join('')}`)
  expect(shape([0, 1])).toEqual(['folded 01', 'shown 23456'])
  expect(shape([1])).toEqual(['folded 01234', 'shown 56'])
  expect(shape([])).toEqual(['folded 0123456'])
})

const inWords = (pieces: ReturnType<typeof inlinePieces>): string =>
  pieces.map(({ words, as }) => (as === 'same' ? words : as === 'del' ? `[-${words}]` : `[+${words}]`)).join('')

test('the words that differ are told apart, each where it stands', () => {
  const { changes } = compared(first, second)
  const block = { start: 0, end: first.indexOf('\n') }
  expect(inWords(sidePieces(first, block, 'was', changes))).toBe('We tell you [-30] days before these terms change.')
  expect(inWords(sidePieces(second, block, 'is', changes))).toBe('We tell you [+14] days before these terms change.')
  const inline = inlinePieces(second, block, changes)
  expect(inWords(inline)).toBe('We tell you [-30] [+14] days before these terms change.')
  for (const { words, at } of inline) if (at !== null) expect(second.slice(at, at + words.length)).toBe(words)
})

const drawn = async () => {
  const reply = await doorTo([first, second]).difference({ key, from: 1, to: 2 })
  if (reply.kind !== 'difference') throw new Error(reply.kind)
  return draw(<ComparisonView difference={reply} nameOf={(id) => id} />)
}

test('a change says what it is', async () => {
  const page = await drawn()
  expect([...page.querySelectorAll('.note')].map(said)).toEqual([
    '1 of 2 · Reworded · Changes rights, duties or figures · 30 days → 14 days',
    '2 of 2 · Reworded · Changes rights, duties or figures · $100 → $50 · liability-cap (worse for you)',
  ])
})

test('buttons and keys go from change to change, round at the ends', async () => {
  const page = await drawn()
  const changes = [...page.querySelectorAll('.row[data-changed]')]
  const key = async (name: string) =>
    act(async () => page.querySelector('.comparison')?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })))
  await click(button(page, 'Next change'))
  expect([document.activeElement, said(page.querySelector('[role=status]'))]).toEqual([changes[0], 'Change 1 of 2'])
  await key('n')
  expect(document.activeElement).toBe(changes[1])
  await key('n')
  expect(document.activeElement).toBe(changes[0])
  await click(button(page, 'Previous change'))
  expect(document.activeElement).toBe(changes[1])
})

test('what is folded unfolds, and changes that are not asked for are not shown', async () => {
  const page = await drawn()
  const rows = () => page.querySelectorAll('.texts .row:not(.heads)').length
  expect(rows()).toBe(4)
  await click(button(page, '2 paragraphs the same'))
  expect(rows()).toBe(6)
})

test.each<[string, Partial<LibraryDoor>, string]>([
  ['a text that is gone', { difference: async () => ({ kind: 'no-text', version: 1 }) }, 'Version 1 has no text to compare'],
  ['no such version', { difference: async () => ({ kind: 'unknown' }) }, 'There is no such version'],
  ['no answer', { difference: () => Promise.reject(new Error('gone')) }, 'could not be compared'],
])('a comparison that fails says why, and may be tried again: %s', async (_, some, words) => {
  const page = await draw(<DocumentsSection door={doorTo([first, second], some)} tools={dashboardTools} rest={[key]} />)
  expect([...page.querySelectorAll('[role=alert]')].map(said).join('')).toContain(words)
  expect(button(page, 'Try again')).toBeDefined()
})
