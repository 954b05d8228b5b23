// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { RulesSection } from '../../../components/rules/rules-section'
import type { ListsAsk } from '../../../lib/model/lists-reply'
import { RefusalReason } from '../../../lib/model/refusal'
import type { RulesAsk, RulesCheck, RulesStatus } from '../../../lib/model/sync-state'
import { button, click, draw, said, type } from '../draw'

const check = (some: Partial<RulesCheck> = {}): RulesCheck => ({
  at: Date.parse('2026-11-20T10:00'),
  outcome: 'unchanged',
  changes: [],
  skipped: [],
  ...some,
})

const sourced: RulesStatus = {
  source: { url: 'https://rules.example/index.json', fingerprint: 'abcd ef01' },
  held: { version: 7, date: '2026-11-01', digest: 'd7' },
  on: true,
  pinned: null,
  previous: { version: 6 },
  expires: '2026-12-20T00:00:00Z',
  checks: [check()],
  next: Date.parse('2026-11-21T10:00'),
  requests: [],
}
const unsourced: RulesStatus = { ...sourced, source: null, on: false, previous: null, expires: null, checks: [], next: null }

const drawn = async (status: RulesStatus, answer: (what: RulesAsk['do']) => Promise<RulesStatus> = async () => status) => {
  const asked: RulesAsk['do'][] = []
  const door = {
    rules: (what: RulesAsk['do']) => {
      asked.push(what)
      return answer(what)
    },
    lists: async () => ({ lists: [], done: { kind: 'looked' as const } }),
    allowSite: async () => 'had' as const,
  }
  return { page: await draw(<RulesSection door={door} />), asked }
}

test('built without a source, it says that rules come with updates, and offers nothing to fetch', async () => {
  const { page } = await drawn(unsourced)
  expect(said(page)).toContain('Version 7 of 1 Nov 2026')
  expect(said(page)).toContain('Rules come with updates of the extension; none are fetched.')
  expect(['Check now', 'Hold on', 'Return'].map((name) => button(page, name))).toEqual([undefined, undefined, undefined])
})

test('with one, it names the host, the key and until when the index holds', async () => {
  const { page } = await drawn(sourced)
  expect([...page.querySelectorAll('dd')].map(said)).toEqual([
    'https://rules.example/index.json',
    expect.stringMatching(/^abcd ef01SHA-256 of the public key/),
  ])
  expect(said(page)).toMatch(/holds until 20 Dec 2026|holds until 19 Dec 2026/)
})

test('without any rules it says what helps', async () => {
  const { page } = await drawn({ ...unsourced, held: null })
  expect(said(page)).toContain('No rules can be read')
})

test.each<[string, Partial<RulesCheck>, string]>([
  ['nothing newer', { outcome: 'unchanged' }, 'There was nothing newer.'],
  ['taken', { outcome: 'accepted', from: 6, to: 7 }, 'Version 7 was taken.'],
  ['waiting', { outcome: 'waiting', to: 8 }, 'Version 8 is there and was not taken'],
  ['returned', { outcome: 'returned', to: 6 }, 'You returned to version 6.'],
  ['restored', { outcome: 'restored', to: 7 }, 'version 7 was put back'],
])('a look that ended so is told: %s', async (_, some, words) => {
  const { page } = await drawn({ ...sourced, checks: [check(some)] })
  expect(said(page)).toContain(words)
  expect(said(page)).toMatch(/Last look: 20 Nov 2026, 10:00.*Next look: 21 Nov 2026, 10:00/)
})

test('every reason for a refusal has words of its own', async () => {
  const words = new Set<string>()
  for (const reason of RefusalReason.options) {
    const { page } = await drawn({ ...sourced, checks: [check({ outcome: 'refused', reason })] })
    words.add(/Not taken: (.*?) The rules in use stay/.exec(said(page))?.[1] ?? '')
  }
  expect(words.size).toBe(RefusalReason.options.length)
  expect(words).not.toContain('')
})

test('a refusal names its detail, where there is one', async () => {
  const { page } = await drawn({ ...sourced, checks: [check({ outcome: 'refused', reason: 'status', detail: '404' })] })
  expect(said(page)).toContain('The rules in use stay. (404)')
})

test('what the last update changed stands name by name, with what was left out', async () => {
  const changes = [
    { part: 'detectors', count: 45, added: ['auto-renewal'], changed: ['class-waiver'], removed: [] },
    { part: 'hats', count: 1, added: [], changed: [], removed: ['bowler'] },
  ]
  const skipped = [{ part: 'notes', name: 'odd', why: 'it has no note' }]
  const { page } = await drawn({ ...sourced, checks: [check(), check({ at: 1, outcome: 'accepted', from: 6, to: 7, changes, skipped })] })
  expect(said(page.querySelector('[aria-labelledby=changed]'))).toMatch(/From version 6 to 7/)
  expect([...page.querySelectorAll('[aria-labelledby=changed] details')].map(said)).toEqual([
    'What finds clauses (45)New: auto-renewalChanged: class-waiverAnd 43 more',
    'hats (1)Gone: bowler',
    'Left out (1)notes, odd: it has no note',
  ])
})

test.each<[string, string, RulesAsk['do'], Partial<RulesStatus>]>([
  ['check now', 'Check now', 'check', {}],
  ['hold on', 'Hold on to version 7', 'pin', {}],
  ['let go', 'Take newer rules again', 'unpin', { pinned: { version: 7, digest: 'd7' } }],
  ['return', 'Return to version 6', 'back', {}],
])('one may %s', async (_, name, what, some) => {
  const { page, asked } = await drawn({ ...sourced, ...some })
  await click(button(page, name))
  expect(asked).toEqual(['look', what])
})

test.each([
  [true, 'off'],
  [false, 'on'],
] as const)('fetching that is %s can be switched %s', async (on, what) => {
  const { page, asked } = await drawn({ ...sourced, on, next: on ? sourced.next : null })
  expect(said(page).includes('Off: nothing is fetched.')).toBe(!on)
  expect(button(page, 'Check now') !== undefined).toBe(on)
  await click(page.querySelector('[aria-labelledby=updates] input'))
  expect(asked).toEqual(['look', what])
})

test('a look that takes over a second says so and can be stopped, and the rest of the page can be used', async () => {
  vi.useFakeTimers()
  let answer: (status: RulesStatus) => void = () => undefined
  const { page, asked } = await drawn(sourced, (what) =>
    what !== 'check'
      ? Promise.resolve(sourced)
      : new Promise((done) => {
          answer = done
        }),
  )
  await click(button(page, 'Check now'))
  expect(said(page)).not.toContain('is being asked')
  await act(async () => vi.advanceTimersByTime(1_000))
  expect(said(page)).toContain('The host of the rules is being asked.')
  await click(button(page, 'Check now'))
  expect(asked, 'one look at a time').toEqual(['look', 'check'])
  await click(button(page, 'Stop'))
  expect(asked).toEqual(['look', 'check', 'cancel'])
  await act(async () => answer({ ...sourced, checks: [check({ outcome: 'waiting', to: 9 })] }))
  expect(said(page)).not.toContain('is being asked')
  expect(said(page)).toContain('Version 9 is there')
  vi.useRealTimers()
})

test('every request stands with its reason and its answer, and the list can be cleared', async () => {
  const requests = Array.from({ length: 7 }, (_, i) => ({
    at: 1_790_000_000_000 - i,
    url: `https://rules.example/${i}`,
    why: ['rules', 'list', 'watch'][i % 3] ?? '',
    status: i === 0 ? null : 304,
  }))
  const { page, asked } = await drawn({ ...sourced, requests })
  const rows = [...page.querySelectorAll('[aria-labelledby=requests] li')].map(said)
  expect(rows).toHaveLength(7)
  expect(rows[0]).toMatch(/rules\.example\/0.*to see whether there are newer rules · no answer/)
  expect(rows[1]).toContain('for one of your lists · answer 304')
  expect(rows[2]).toContain('to check a document that you watch')
  expect(said(page.querySelector('[aria-labelledby=requests] summary'))).toBe('All 7 requests')
  await click(button(page, 'Clear this list'))
  expect(asked).toEqual(['look', 'forget'])
})

test('a background that does not answer is told', async () => {
  const { page } = await drawn(sourced, async () => {
    throw new Error('gone')
  })
  expect(said(page.querySelector('[role=alert]'))).toContain('does not answer')
})

test('what a list asked of its host stands in the list of requests at once', async () => {
  let requests: RulesStatus['requests'] = []
  const door = {
    rules: async () => ({ ...unsourced, requests }),
    lists: async (ask: ListsAsk) => {
      if (ask.do === 'subscribe') requests = [{ at: 1, url: ask.url, why: 'list', status: 404 }]
      return { lists: [], done: { kind: 'looked' as const } }
    },
    allowSite: async () => 'had' as const,
  }
  const page = await draw(<RulesSection door={door} />)
  expect(said(page.querySelector('[aria-labelledby=requests]'))).toContain('None.')
  await subscribe(page)
  expect(said(page.querySelector('[aria-labelledby=requests]'))).toContain('for one of your lists · answer 404')
})

test.each([
  ['had', false],
  ['given', true],
  ['refused', false],
] as const)('access that is %s when a list is added is told so to the background', async (access, wasAsked) => {
  const asks: ListsAsk[] = []
  const door = {
    rules: async () => unsourced,
    lists: async (ask: ListsAsk) => {
      asks.push(ask)
      return { lists: [], done: { kind: 'looked' as const } }
    },
    allowSite: async () => access,
  }
  const page = await draw(<RulesSection door={door} />)
  await subscribe(page)
  expect(asks.at(-1)).toEqual({ do: 'subscribe', url: 'https://lists.example/', key: 'abc', asked: wasAsked })
})

const subscribe = async (page: HTMLElement): Promise<void> => {
  const [url, key] = page.querySelectorAll('.subscribe input')
  await type(url, 'https://lists.example/')
  await type(key, 'abc')
  await click(button(page, 'Add list'))
}
