// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import { OwnLists } from '../../../components/rules/own-lists'
import type { ListDone, ListRefusal, ListStatus, ListsAsk } from '../../../lib/model/lists-reply'
import { button, click, draw, said } from '../draw'

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
  ...some,
})

const drawn = async (lists: ListStatus[], done: ListDone = { kind: 'looked' }) => {
  const decide = vi.fn(async (_: ListsAsk) => undefined)
  return { page: await draw(<OwnLists reply={{ lists, done }} decide={decide} />), decide }
}

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
    'The file was not taken: nothing in it can be used. (gate: why)',
  ],
])('what came of it is said: %s', async (_, done, words) => {
  const { page } = await drawn([], done)
  expect(said(page.querySelector('[role=status]'))).toBe(words)
})

test('every refusal has words of its own', async () => {
  const reasons: ListRefusal[] = ['too-large', 'not-a-list', 'too-new', 'malformed', 'nothing', 'too-much', 'storage']
  const words = new Set<string>()
  for (const reason of reasons) {
    const { page } = await drawn([], { kind: 'refused', reason, detail: '' })
    words.add(said(page.querySelector('[role=status]')))
  }
  expect(words.size).toBe(reasons.length)
})
