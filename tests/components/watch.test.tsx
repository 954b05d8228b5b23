// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { stateOf } from '../../components/watch/check-words'
import { WatchHere } from '../../components/watch/watch-here'
import { WatchSection } from '../../components/watch/watch-section'
import { WatchWeekHere } from '../../components/watch/watch-week'
import type { FrameReading } from '../../lib/model/reading'
import type { CheckOutcome, WatchAsk, Watched, WatchReply } from '../../lib/model/watch'
import { button, click, draw, said } from './draw'
import { english } from './english'

const url = 'https://harbor.example/terms'
const noon = Date.UTC(2026, 2, 3, 12)
const watched = (some: Partial<Watched> = {}): Watched => ({
  key: 'harbor.example/terms',
  url,
  title: 'Harbor Terms',
  platform: 'harbor',
  byPlatform: false,
  since: noon,
  mode: 'with-visits',
  next: noon,
  failures: 0,
  begun: null,
  last: null,
  seen: null,
  news: null,
  etag: null,
  modified: null,
  ...some,
})
const ended = (outcome: CheckOutcome, some: Partial<Watched> = {}): Watched => watched({ last: { at: noon, outcome }, ...some })

const door = (documents: Watched[], some: Partial<Extract<WatchReply, { kind: 'watched' }>> = {}, site = true) => {
  const asked: WatchAsk[] = []
  return {
    asked,
    ask: async (ask: WatchAsk): Promise<WatchReply> => {
      asked.push(ask)
      return { kind: 'watched', documents, platforms: [], alerts: 'weekly', notify: true, ...some }
    },
    allowSite: async () => site,
    allowNotices: async () => true,
    now: () => noon,
  }
}

it.each<[string, Watched, string]>([
  ['not checked', watched(), 'Not checked yet.'],
  ['unchanged', ended({ kind: 'unchanged', because: 'not-modified' }), 'No change; checked on 3 Mar 2026.'],
  [
    'scripts needed',
    ended({ kind: 'visits-only' }, { mode: 'visits-only' }),
    'This page needs scripts to show its terms, so it is compared only',
  ],
  ['offline', ended({ kind: 'unreachable', reason: 'offline', detail: '' }), 'the site could not be reached. No check has seen it yet.'],
  ['an error', ended({ kind: 'unreachable', reason: 'status', detail: '500' }), 'the site answered with error 500.'],
  ['a login', ended({ kind: 'unavailable', reason: 'login' }, { seen: noon }), 'the site asks to log in. Last seen on 3 Mar 2026.'],
  ['a reason without words of its own', ended({ kind: 'unavailable', reason: 'eclipse' }), 'the page did not show its terms.'],
  ['access withdrawn', ended({ kind: 'not-allowed' }), 'does not let the extension read this site any more.'],
  ['a full disk', ended({ kind: 'failed', reason: 'not-kept' }), 'could not be stored on this machine.'],
])('the state of a document: %s', (name, one, expected) => {
  const state = stateOf(one, english).join(' ')
  expect(state).toContain(expected)
  expect(state.includes('No change')).toBe(name === 'unchanged')
})

it('the list tells news and takes what is chosen', async () => {
  const outline = { verdict: 'changed', reason: 'clauses-differ', changes: [], date: 'agrees' } as const
  const one = ended(
    { kind: 'changed' },
    { news: { at: noon, version: null, outline: { ...outline, changes: [] }, visited: noon, told: false } },
  )
  const there = door([one], { platforms: ['harbor'], notify: false })
  const page = await draw(<WatchSection door={there} />)
  expect(said(page.querySelector('.watch-news'))).toContain('0 clauses changed, found on 3 Mar 2026. Open it to compare')
  expect(said(page)).toContain('The browser does not show notifications')
  await click(button(page, 'I have seen this'))
  await click(button(page, 'Check now: Harbor Terms'))
  await click(button(page, 'Stop watching: Harbor Terms'))
  await click(button(page, 'Stop watching: harbor'))
  await click(page.querySelector('input[type=radio]'))
  expect(there.asked.slice(1)).toEqual([
    { do: 'seen', key: one.key },
    { do: 'check', key: one.key },
    { do: 'unstar', key: one.key },
    { do: 'platform', platform: 'harbor', on: false },
    { do: 'alerts', how: 'same-day' },
  ])
})

// What the star reads of a frame; the rest is the summary's.
const frame = (incognito?: true): FrameReading =>
  ({
    frameId: 0,
    url: `${url}#liability`,
    page: { title: 'Harbor Terms', platform: null },
    ...(incognito && { incognito }),
  }) as FrameReading

it('a document is starred, and unstarred, from where it is read', async () => {
  const off = door([])
  await click(button(await draw(<WatchHere frames={[frame()]} platform={null} door={off} />), 'Watch this document'))
  expect(off.asked.at(-1)).toEqual({ do: 'star', url: `${url}#liability`, title: 'Harbor Terms', platform: null })
  const on = door([watched()])
  await click(button(await draw(<WatchHere frames={[frame()]} platform={null} door={on} />), 'Watching this document'))
  expect(on.asked.at(-1)).toEqual({ do: 'unstar', key: 'harbor.example/terms' })
})

it('without access to the site it is not starred, and that is said', async () => {
  const there = door([], {}, false)
  const page = await draw(<WatchHere frames={[frame()]} platform={null} door={there} />)
  await click(button(page, 'Watch this document'))
  expect(said(page.querySelector('[role=alert]'))).toContain('cannot be watched')
  expect(there.asked).toEqual([{ do: 'list' }])
})

it('in a private window nothing is offered', async () => {
  expect(said(await draw(<WatchHere frames={[frame(true)]} platform={null} door={door([])} />))).toBe('')
})

const day = 86_400_000
const clause = { kind: 'added', before: '', after: 'x', was: null, is: null, significance: 'minor', because: [], figures: [] } as const
/** A document with so many changed clauses, found so many days ago. */
const changed = (title: string, clauses: number, daysAgo: number): Watched => {
  const changes = Array.from({ length: clauses }, () => ({ ...clause, because: [], figures: [], provisions: [] }))
  const outline = { verdict: 'changed', reason: 'clauses-differ', changes, date: 'agrees' } as const
  return watched({ key: title, title, news: { at: noon - daysAgo * day, version: 2, outline, visited: noon, told: false } })
}

it.each<[string, Watched[], string]>([
  ['nothing', [watched()], ''],
  ['one clause of one', [changed('Harbor', 1, 2)], 'Changed this week in what you watch: Harbor (1 clause).'],
  [
    'two, and one of last week',
    [changed('Harbor', 1, 2), changed('Elm', 3, 6), changed('Oak', 1, 8)],
    'Harbor (1 clause), Elm (3 clauses).',
  ],
  ['one found by a clock that has moved back since', [changed('Harbor', 1, -40)], 'Harbor (1 clause).'],
  ['six', [...'ABCDEF'].map((name) => changed(name, 2, 1)), 'C (2 clauses), D (2 clauses), 2 more.'],
])('where no notification is shown the popup says what changed this week: %s', async (_, documents, words) => {
  const page = await draw(<WatchWeekHere door={door(documents, { notify: false })} />)
  expect(said(page.querySelector('.watch-week'))).toContain(words)
  expect(page.querySelector('a')?.getAttribute('href') ?? null).toBe(words === '' ? null : '/dashboard.html#watched')
  const list = await draw(<WatchSection door={door(documents, { notify: false })} />)
  expect(said(list.querySelector('.watch-week'))).toBe(said(page.querySelector('.watch-week')))
})

it('where one is, neither the popup nor the list says it a second time', async () => {
  const there = door([changed('Harbor', 1, 2)])
  expect(said(await draw(<WatchWeekHere door={there} />))).toBe('')
  expect((await draw(<WatchSection door={there} />)).querySelector('.watch-week')).toBeNull()
})
