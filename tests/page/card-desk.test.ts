// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { cardDesk } from '../../lib/page/card-desk'

afterEach(() => vi.useRealTimers())

test.each([
  [new Date(2026, 0, 5, 0, 30), '2026-01-05'],
  [new Date(2026, 11, 31, 23, 59), '2026-12-31'],
])('the day is the one of the calendar here: %s', (now, day) => {
  vi.useFakeTimers({ now })
  expect(cardDesk.today()).toBe(day)
})

test('a file is saved by a link that is gone again, with the name it was given', () => {
  vi.useFakeTimers()
  const near = document.createElement('button')
  document.body.replaceChildren(near)
  const clicked: { name: string; address: string }[] = []
  document.body.addEventListener('click', (event) => {
    event.preventDefault()
    const { target } = event
    if (target instanceof HTMLAnchorElement) clicked.push({ name: target.download, address: target.href })
  })
  const revoke = vi.spyOn(URL, 'revokeObjectURL')
  cardDesk.save({ name: 'day.ics', type: 'text/calendar', text: 'BEGIN' }, near)
  expect(clicked).toEqual([{ name: 'day.ics', address: expect.stringMatching(/^blob:/) }])
  expect(document.body.children).toHaveLength(1)
  expect(revoke).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revoke).toHaveBeenCalledOnce()
})
