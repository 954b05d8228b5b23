// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { OwnLists } from '../../../components/rules/own-lists'
import { ListRefusal } from '../../../lib/model/list-source'
import type { ListDone, ListOrigin, ListStatus, ListsAsk } from '../../../lib/model/lists-reply'
import { button, click, draw, said, type } from '../draw'

const list = (id: string, some: Partial<ListStatus> = {}): ListStatus => ({
  id,
  name: `List ${id}`,
  version: 3,
  date: null,
  on: true,
  at: Date.parse('2026-11-20T10:00'),
  counts: { detectors: 1, notes: 1, platforms: 0, severities: 2 },
  weighs: [],
  skipped: [],
  givesWay: [],
  source: null,
  ...some,
})

const origin: ListOrigin = {
  url: 'https://lists.example/index.json',
  fingerprint: 'abcd ef01',
  checks: [{ at: Date.parse('2026-11-20T10:00'), outcome: 'unchanged' }],
  next: Date.parse('2026-11-21T10:00'),
  expires: '2026-12-20T00:00:00Z',
}

const drawn = async (lists: ListStatus[], done: ListDone = { kind: 'looked' }, isWaiting = false) => {
  const decide = vi.fn(async (_: ListsAsk) => undefined)
  const subscribe = vi.fn(async (_url: string, key: string) => key === 'good')
  const page = await draw(<OwnLists reply={{ lists, done }} isWaiting={isWaiting} decide={decide} subscribe={subscribe} />)
  return { page, decide, subscribe }
}

const what = (page: Element) => said(page.querySelector('.done'))

test('without any it says so', async () => {
  const { page } = await drawn([])
  expect(said(page)).toContain('You have none.')
})

test('a list stands with its version and with what it brings', async () => {
  const { page } = await drawn([list('a')])
  expect(said(page.querySelector('li'))).toContain(
    'List aversion 3, added on 20 Nov 2026, 10:00 · provisions: 1 · notes: 1 · severities: 2',
  )
})

test('what it weighs, what gives way and what was left out can be seen', async () => {
  const { page } = await drawn([
    list('a', {
      weighs: ['Automatic renewal'],
      givesWay: [
        { part: 'severities', name: 'Class waiver', by: 'List b' },
        { part: 'notes', name: 'gone', by: null },
      ],
      skipped: [{ part: 'scripts', name: '', why: 'this part is not known' }],
    }),
  ])
  expect(said(page)).toContain('Weighs differently: Automatic renewal')
  expect([...page.querySelectorAll('details li')].map(said)).toEqual([
    'Class waiver: the list “List b” stands above',
    'gone: there is nothing among the rules that this could act on',
    'scripts: this part is not known',
  ])
})

test('the first cannot go up, the last not down', async () => {
  const { page } = await drawn([list('a'), list('b')])
  expect([...page.querySelectorAll('li button')].map((b) => b.getAttribute('aria-label'))).toEqual([
    'Move “List a” down',
    'Remove “List a”',
    'Move “List b” up',
    'Remove “List b”',
  ])
})

test.each<[string, ListsAsk]>([
  ['Move “List a” down', { do: 'down', id: 'a' }],
  ['Move “List b” up', { do: 'up', id: 'b' }],
  ['Remove “List b”', { do: 'remove', id: 'b' }],
])('%s', async (name, ask) => {
  const { page, decide } = await drawn([list('a'), list('b')])
  await click(button(page, name))
  expect(decide).toHaveBeenCalledWith(ask)
})

test.each([
  [true, 'off'],
  [false, 'on'],
] as const)('a list that is %s can be switched %s', async (on, what) => {
  const { page, decide } = await drawn([list('a', { on })])
  await click(page.querySelector('li input'))
  expect(decide).toHaveBeenCalledWith({ do: what, id: 'a' })
})

test('a file is handed over as it is', async () => {
  const { page, decide } = await drawn([])
  const input = page.querySelector<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input, 'files', { value: [new File(['{"a":1}'], 'list.json')], configurable: true })
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }))
    await vi.waitFor(() => expect(decide).toHaveBeenCalled())
  })
  expect(decide).toHaveBeenCalledWith({ do: 'add', text: '{"a":1}' })
})

test.each<[string, ListDone, string]>([
  ['added', { kind: 'added', name: 'Orchard', before: null }, '“Orchard” is in use.'],
  ['replaced', { kind: 'added', name: 'Orchard', before: 2 }, '“Orchard” is in place of its version 2.'],
  [
    'with its detail',
    { kind: 'refused', reason: 'nothing', detail: 'gate: why' },
    'The list was not taken: nothing in it can be used. (gate: why)',
  ],
])('what came of it is said: %s', async (_, done, words) => {
  const { page } = await drawn([], done)
  expect(what(page)).toBe(words)
})

test.each<[string, Extract<ListDone, { kind: 'checked' }>['check'], string]>([
  ['taken', { at: 0, outcome: 'accepted', to: 4 }, '“Orchard”: Version 4 was taken.'],
  ['unchanged', { at: 0, outcome: 'unchanged' }, '“Orchard”: There was nothing newer.'],
  [
    'refused',
    { at: 0, outcome: 'refused', reason: 'older', detail: '1 < 2' },
    '“Orchard”: Not taken: it is older than what was seen before. The list in use stays. (1 < 2)',
  ],
])('what came of a look is said: %s', async (_, check, words) => {
  const { page } = await drawn([], { kind: 'checked', name: 'Orchard', check })
  expect(what(page)).toBe(words)
})

test('every refusal has words of its own', async () => {
  const words = new Set<string>()
  for (const reason of ListRefusal.options) {
    const { page } = await drawn([], { kind: 'refused', reason, detail: '' })
    words.add(what(page))
  }
  expect(words.size).toBe(ListRefusal.options.length)
})

test('a list by address stands with its address, its key and its looks', async () => {
  const earlier = { at: Date.parse('2026-11-19T10:00'), outcome: 'refused' as const, reason: 'offline' as const }
  const { page } = await drawn([list('a', { source: { ...origin, checks: [...origin.checks, earlier] } })])
  const words = said(page.querySelector('.own-list'))
  expect(words).toContain('From https://lists.example/index.json')
  expect(words).toContain('abcd ef01')
  expect(words).toMatch(/Last look: 20 Nov 2026, 10:00. There was nothing newer. Next look: 21 Nov 2026, 10:00/)
  expect(words).toMatch(/Earlier looks \(1\)19 Nov 2026, 10:00: Not taken: the host did not answer/)
})

test('one that is off is not fetched, and cannot be looked for', async () => {
  const { page } = await drawn([list('a', { on: false, source: { ...origin, next: null } })])
  expect(said(page)).toContain('Off: it is not fetched.')
  expect(button(page, 'Check now')).toBeUndefined()
})

test('it can be looked for now, one at a time', async () => {
  const first = await drawn([list('a', { source: origin })])
  await click(button(first.page, 'Check now whether “List a” has changed'))
  expect(first.decide).toHaveBeenCalledWith({ do: 'check', id: 'a' })
  const second = await drawn([list('a', { source: origin })], { kind: 'looked' }, true)
  await click(button(second.page, 'Check now whether “List a” has changed'))
  expect(second.decide).not.toHaveBeenCalled()
})

test('address and key are handed over; what was typed stays until the list is there', async () => {
  const { page, subscribe } = await drawn([])
  const fields = (): HTMLInputElement[] => [...page.querySelectorAll<HTMLInputElement>('form input')]
  const [url, key] = fields()
  await type(url, 'https://lists.example/')
  await type(key, 'bad')
  await click(button(page, 'Add list'))
  expect(subscribe).toHaveBeenCalledWith('https://lists.example/', 'bad')
  expect(fields().map((f) => f.value)).toEqual(['https://lists.example/', 'bad'])
  await type(key, 'good')
  await click(button(page, 'Add list'))
  expect(fields().map((f) => f.value)).toEqual(['', ''])
})

test('a wait of over a second shows itself, with the way out', async () => {
  vi.useFakeTimers()
  const { page, decide } = await drawn([], { kind: 'looked' }, true)
  expect([page.querySelector('progress'), button(page, 'Stop')]).toEqual([null, undefined])
  await act(async () => vi.advanceTimersByTime(1_000))
  expect(said(page)).toContain('The host of the list is being asked.')
  expect(page.querySelector('progress')?.getAttribute('aria-label')).toContain('being asked')
  await click(button(page, 'Stop'))
  expect(decide).toHaveBeenCalledWith({ do: 'cancel' })
  vi.useRealTimers()
})
