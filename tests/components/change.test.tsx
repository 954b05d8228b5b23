// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { Banner } from '../../components/change/banner'
import { BeforeAfter } from '../../components/change/before-after'
import { changeHeadline, changeLines, isoDay } from '../../components/change/change-lines'
import { UnreadElsewhere } from '../../components/change/unread-elsewhere'
import { UnreadHere } from '../../components/change/unread-here'
import { wordsThatDiffer } from '../../components/change/words-that-differ'
import type { UnreadChange } from '../../lib/model/changes-reply'
import type { ClauseChange, Comparison } from '../../lib/model/comparison'
import { button, click, draw, said } from './draw'
import { english } from './english'

const change = (some: Partial<ClauseChange>): ClauseChange => ({
  kind: 'reworded',
  before: 'Notice is thirty days.',
  after: 'Notice is fourteen days.',
  was: { start: 0, end: 22 },
  is: { start: 0, end: 24 },
  significance: 'substantive',
  because: [],
  figures: [],
  provisions: [],
  ...some,
})
const compared = (changes: ClauseChange[], date: Comparison['date'] = 'agrees'): Comparison => ({
  verdict: 'changed',
  reason: 'clauses-differ',
  changes,
  date,
})

const notice = change({ figures: [{ before: '30 days', after: '14 days' }], provisions: [{ provision: 'notice', effect: 'worse' }] })
const arbitration = change({ kind: 'added', before: '', was: null, provisions: [{ provision: 'binding-arbitration', effect: 'new' }] })
const nameOf = (provision: string): string => (provision === 'notice' ? 'Notice period' : provision)

describe('changes in words', () => {
  test.each<[string, ClauseChange[], string[]]>([
    [
      'what is new comes before what is worse',
      [notice, arbitration],
      ['New: binding-arbitration', 'Worse for you: Notice period (from 30 days to 14 days)'],
    ],
    ['the same line is said once', [arbitration, arbitration], ['New: binding-arbitration']],
    ['a figure alone', [change({ figures: [{ before: null, after: '$50' }] })], ['A figure changed now $50']],
    [
      'a figure of a provision that is neither better nor worse',
      [change({ figures: [{ before: '9 am', after: null }], provisions: [{ provision: 'notice', effect: 'same' }] })],
      ['Notice period: no longer 9 am'],
    ],
    ['what is left is counted', [change({}), change({}), change({ kind: 'removed' })], ['1 clause removed', '2 rewordings']],
    ['spelling and moves are not told', [change({ significance: 'trivial' }), change({ kind: 'moved' })], []],
  ])('%s', (_, changes, lines) => {
    expect(changeLines(compared(changes), nameOf, english)).toEqual(lines)
  })

  test.each<[ClauseChange[], string]>([
    [[notice], '1 clause changed since 12 May'],
    [[notice, arbitration, change({ kind: 'moved' })], '2 clauses changed since 12 May'],
    [[change({ significance: 'trivial' })], 'Small changes since 12 May'],
  ])('the headline counts what is told', (changes, headline) => {
    expect(changeHeadline(compared(changes), '12 May', english)).toBe(headline)
  })
})

describe('the words of two clauses', () => {
  const others = (before: string, after: string): string[][] => {
    const sides = wordsThatDiffer(before, after)
    return [sides.before, sides.after].map((runs) => runs.filter(({ other }) => other).map(({ words }) => words.trim()))
  }
  test.each([
    ['one exchanged', 'Notice is thirty days.', 'Notice is fourteen days.', [['thirty'], ['fourteen']]],
    ['one more', 'We may sell it.', 'We may never sell it.', [[], ['never']]],
    ['none', 'Same  words.', 'Same words.', [[], []]],
    ['all', 'Old.', 'New.', [['Old.'], ['New.']]],
    ['nothing before', '', 'New words.', [[], []]],
  ])('%s', (_, before, after, expected) => {
    expect(others(before, after)).toEqual(expected)
    const sides = wordsThatDiffer(before, after)
    expect(sides.after.map(({ words }) => words).join('')).toBe(after)
  })

  test('of very long ones are shown without what differs', () => {
    const long = 'word '.repeat(500).trim()
    expect(wordsThatDiffer(long, `${long} more`).after).toEqual([{ words: `${long} more`, other: false }])
  })
})

describe('the banner', () => {
  const told = {
    kind: 'changed' as const,
    key: 'k',
    version: 2,
    since: Date.UTC(2026, 4, 12, 12),
    comparison: compared([notice]),
    closed: false,
  }
  const shown = async (some: Partial<Parameters<typeof Banner>[0]> = {}) => {
    const calls: string[] = []
    const done = (name: string) => async (): Promise<boolean> => calls.push(name) > 0
    const names = new Map([['notice', 'Notice period']])
    const close = (): void => void calls.push('close')
    const root = await draw(<Banner told={told} names={names} next={done('next')} read={done('read')} close={close} {...some} />)
    return { root, calls }
  }

  test('says what changed since when', async () => {
    const { root } = await shown()
    expect(said(root)).toContain('1 clause changed since 12 May 2026')
    expect(said(root)).toContain('Worse for you: Notice period (from 30 days to 14 days)')
  })

  test('leads on, marks as read, and closes', async () => {
    const { root, calls } = await shown()
    await click(button(root, 'Show changes'))
    await click(button(root, 'Next change'))
    await click(button(root, 'I have read this'))
    await click(button(root, 'Close'))
    expect(calls).toEqual(['next', 'next', 'read', 'close'])
  })

  test.each([
    ['Show changes', 'No changed clause can be shown'],
    ['I have read this', 'could not be noted'],
  ])('says when "%s" had no effect', async (name, words) => {
    const { root } = await shown({ next: async () => false, read: async () => false })
    await click(button(root, name))
    expect(said(root.querySelector('[role=alert]'))).toContain(words)
  })

  test('lists clauses that are not there any more, which no mark can show', async () => {
    const removed = change({ kind: 'removed', before: 'You may leave.', after: '', is: null })
    const { root } = await shown({ told: { ...told, comparison: compared([removed]) } })
    expect(said(root.querySelector('details'))).toBe('Removed clausesYou may leave.')
  })

  test('tells of a date that did not move, and of one that moved alone', async () => {
    const stayed = await shown({ told: { ...told, comparison: compared([notice], 'not-moved') } })
    expect(said(stayed.root)).toContain('did not move')
    const moved = await shown({
      told: { kind: 'date-moved', key: 'k', version: 1, since: 0, from: '2026-01-01', to: '2026-02-03', told: false },
    })
    expect(said(moved.root)).toContain('moved from 1 Jan 2026 to 3 Feb 2026. The text is the same.')
    expect(button(moved.root, 'Show changes')).toBeUndefined()
  })
})

test('the card shows the words before and after', async () => {
  const root = await draw(<BeforeAfter change={notice} since={Date.UTC(2026, 4, 12, 12)} />)
  expect(said(root)).toBe(
    'Changed since 12 May 2026 · Changes rights, duties or figuresBeforeNotice is thirty days.NowNotice is fourteen days.',
  )
  expect([said(root.querySelector('del')), said(root.querySelector('ins'))]).toEqual(['thirty', 'fourteen'])
})

describe('the popup', () => {
  const unreadChange = (some: Partial<UnreadChange>): UnreadChange => ({
    key: 'harbor.example/terms',
    version: 2,
    since: Date.UTC(2026, 4, 12, 12),
    at: 0,
    comparison: compared([notice]),
    here: true,
    document: {
      key: 'harbor.example/terms',
      url: 'https://www.harbor.example/terms',
      title: 'Harbor terms',
      type: null,
      platform: null,
      revision: 1,
      versions: 2,
      visited: 0,
      read: { version: 1, at: 0 },
      alert: null,
      date: { from: null, to: '2026-02-03', at: 0, told: 1 },
      view: '',
    },
    ...some,
  })
  const here = unreadChange({})
  const elsewhere = unreadChange({ key: 'b', here: false })

  test('tells of the page in front, and marks it as read', async () => {
    const read = vi.fn()
    const root = await draw(<UnreadHere unread={{ changes: [here, elsewhere], dates: [] }} names={new Map()} read={read} />)
    expect(said(root.querySelector('h2'))).toBe('Changed since your visit on 12 May 2026')
    expect(root.querySelectorAll('section')).toHaveLength(1)
    await click(button(root, 'I have read this'))
    expect(read).toHaveBeenCalledWith({ key: 'harbor.example/terms', version: 2 })
  })

  test('tells of a date that moved alone', async () => {
    const root = await draw(
      <UnreadHere unread={{ changes: [], dates: [{ document: here.document, here: true }] }} names={new Map()} read={vi.fn()} />,
    )
    expect(said(root)).toBe('The document now states 3 Feb 2026 as its date. The text is the same.')
  })

  test('lists the others with their address, and marks each as read', async () => {
    const read = vi.fn()
    const root = await draw(<UnreadElsewhere unread={{ changes: [here, elsewhere], dates: [] }} read={read} />)
    expect(said(root.querySelector('h2'))).toBe('Unread changes elsewhere (1)')
    expect(said(root.querySelector('li'))).toContain('Harbor terms harbor.example · 1 clause changed since 12 May 2026')
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://www.harbor.example/terms')
    await click(button(root, 'I have read the changes of Harbor terms'))
    expect(read).toHaveBeenCalledWith({ key: 'b', version: 2 })
    expect(said(await draw(<UnreadElsewhere unread={{ changes: [here], dates: [] }} read={read} />))).toBe('')
  })
})

test('a day is one of the reader’s own calendar', () => {
  expect(isoDay(new Date(2026, 0, 2, 23, 59).getTime())).toBe('2026-01-02')
})
