// @vitest-environment happy-dom
import { act } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { DocumentsSection } from '../../../components/library/documents-section'
import type { LibraryDoor } from '../../../components/library/door'
import { dashboardTools } from '../../../lib/app/library/dashboard-tools'
import { button, click, draw, said } from '../draw'
import { doorTo, first, key, second } from './sample-library'

beforeEach(() => {
  location.hash = ''
})

const drawn = async (door: LibraryDoor, ...rest: string[]) => {
  const page = await draw(<DocumentsSection door={door} tools={dashboardTools} rest={rest} />)
  await act(async () => {})
  return page
}

test('where nothing is kept, it says so and how that changes', async () => {
  expect(said(await drawn(doorTo([])))).toMatch(/Nothing has been read yet.*Private windows are never kept/)
})

test.each([
  ['cannot be reached', { library: () => Promise.reject(new Error('gone')) }, 'does not answer'],
  ['cannot open its store', { library: async () => ({ kind: 'failed', reason: 'unreadable' }) as const }, 'cannot be opened'],
])('a background that %s is told of', async (_, some, words) => {
  expect(said((await drawn(doorTo([], some))).querySelector('[role=alert]'))).toContain(words)
})

test('a document stands under its platform with its news in words', async () => {
  const page = await drawn(doorTo([first, second]))
  expect(said(page.querySelector('.shelf'))).toBe('HarborHarbor termsUnread changesTerms of service · 2 versions · last visit 5 May 2026')
})

test('an open document shows its news, its versions and what became of its provisions', async () => {
  const page = await drawn(doorTo([first, second]), key)
  expect(said(page.querySelector('.told'))).toMatch(/^2 clauses changed since 1 Jan 2026/)
  expect([...page.querySelectorAll('.timeline li')].map((li) => [li.getAttribute('data-size'), said(li)])).toEqual([
    ['substantive', expect.stringMatching(/^Version 2 · .*Unread changes2 substantive compare with version 1$/)],
    ['first', expect.stringMatching(/^Version 1 · .*read lastThe first that was read$/)],
  ])
  expect(said(page.querySelector('.histories'))).toBe(
    'Liability cap: $100 in version 1 (read 1 Jan 2026); $50 from version 2 on (read 1 Feb 2026)',
  )
})

test('"I have read this" is noted for the newest version, and the list looks again', async () => {
  const door = doorTo([first, second])
  const library = vi.spyOn(door, 'library')
  const page = await drawn(door, key)
  await click(button(page, 'I have read this'))
  expect(door.read).toHaveBeenCalledWith({ key, version: 2 })
  expect(library).toHaveBeenCalledTimes(2)
})

test('a reading that could not be noted says so', async () => {
  const page = await drawn(doorTo([first, second], { read: async () => false }), key)
  await click(button(page, 'I have read this'))
  expect([...page.querySelectorAll('[role=alert]')].map(said).join('')).toContain('could not be noted')
})

test('deleting asks first, and can be left', async () => {
  const door = doorTo([first, second])
  const page = await drawn(door, key)
  await click(button(page, 'Delete this document'))
  expect(said(page.querySelector('[role=alertdialog]'))).toContain('Delete “Harbor terms” and all its versions (2)')
  await click(button(page, 'Keep'))
  expect(door.forget).not.toHaveBeenCalled()
  await click(button(page, 'Delete this document'))
  await click([...page.querySelectorAll('[role=alertdialog] button')].at(-1))
  expect(door.forget).toHaveBeenCalledWith({ key })
  expect(said(page)).toContain('Nothing has been read yet.')
})

test('what could not be deleted says so', async () => {
  const page = await drawn(doorTo([first], { forget: async () => ({ kind: 'failed' }) }), key)
  await click(button(page, 'Delete this document'))
  await click([...page.querySelectorAll('[role=alertdialog] button')].at(-1))
  expect([...page.querySelectorAll('[role=alert]')].map(said).join('')).toContain('could not be deleted')
})

test('a version without a text is told of in the list', async () => {
  const door = doorTo([first, second])
  const [shelf] = door.shelves
  if (shelf?.versions[0]) shelf.versions[0].text = { kind: 'dropped', at: 5 }
  expect(said((await drawn(door, key)).querySelector('.timeline'))).toContain('The text was dropped to make room')
})

test.each([
  ['dropped', { kind: 'dropped', version: null, at: Date.UTC(2026, 2, 1, 12) }, 'was dropped on 1 Mar 2026'],
  ['damaged', { kind: 'damaged' }, 'is damaged'],
  ['unknown', { kind: 'unknown' }, 'no such version'],
])('a version to be read that is %s says so', async (_, reply, words) => {
  // The reply's `version` is not looked at.
  const version = (async () => reply) as unknown as LibraryDoor['version']
  expect(said(await drawn(doorTo([first, second], { version }), key, 'read', '1'))).toContain(words)
})

test('a place in a version is marked and gets the focus', async () => {
  const at = first.indexOf('password')
  const page = await drawn(doorTo([first]), key, 'read', '1', `${at}-${at + 8}`)
  expect(said(page.querySelector('mark[data-place]'))).toBe('password')
  expect(document.activeElement).toBe(page.querySelector('[data-here]'))
})

test('a place amid a finding leaves the finding marked on both sides', async () => {
  const at = first.indexOf('limited')
  const page = await drawn(doorTo([first]), key, 'read', '1', `${at}-${at + 7}`)
  expect([...page.querySelectorAll('mark')].map((mark) => `${mark.dataset.severity ?? 'place'}: ${mark.textContent}`)).toEqual([
    'high: Our liability to you is ',
    'place: limited',
    'high:  to $100 in all cases.',
  ])
})

test('findings are marked in a text, and named in words beside it', async () => {
  const page = await drawn(doorTo([first]), key, 'read', '1')
  expect(said(page.querySelector('mark[data-severity=high]'))).toBe('Our liability to you is limited to $100 in all cases.')
  expect(said(page.querySelector('.named'))).toBe('Liability cap · High')
})

test('a search tells of its places and leads to them', async () => {
  const hit = { version: 2, at: 0, start: 7, end: 11, excerpt: 'our data here', found: [{ start: 4, end: 8 }] }
  const page = await drawn(doorTo([first, second], { search: async () => ({ kind: 'found', hits: [hit], unread: 1, cut: 0 }) }))
  const field = page.querySelector<HTMLInputElement>('input[type=search]')
  await act(async () => {
    // React listens to the setter of the element's class.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'data')
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await act(async () => page.querySelector('form')?.requestSubmit())
  await vi.waitFor(() => expect(said(page.querySelector('.hits mark'))).toBe('data'))
  expect(page.querySelector('.hits a')?.getAttribute('href')).toBe(`#documents/${encodeURIComponent(key)}/read/2/7-11`)
  expect(said(page.querySelector('.search [role=status]'))).toBe('1 place found. Versions that could not be looked into: 1.')
})
