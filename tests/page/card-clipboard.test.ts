// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from '../../lib/page/card-clipboard'

afterEach(() => vi.unstubAllGlobals())

const near = (): HTMLElement => {
  const button = document.createElement('button')
  document.body.replaceChildren(button)
  button.focus()
  return button
}

/** A browser's clipboard as it may be: allowed or not, the new way and the old. */
const clipboard = (allowed: { now: boolean; before: boolean }): string[] => {
  const copied: string[] = []
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => {
        if (!allowed.now) throw new Error('NotAllowedError')
        copied.push(`now: ${text}`)
      },
    },
  })
  document.execCommand = () => {
    const field = document.activeElement
    if (allowed.before && field instanceof HTMLTextAreaElement)
      copied.push(`before: ${field.value.slice(field.selectionStart, field.selectionEnd)}`)
    return allowed.before
  }
  return copied
}

test.each([
  ['the new way', { now: true, before: true }, true, ['now: words']],
  ['the old way where the new is refused', { now: false, before: true }, true, ['before: words']],
  ['not at all', { now: false, before: false }, false, []],
])('copies %s, and leaves nothing behind', async (_, allowed, ok, copied) => {
  const button = near()
  const seen = clipboard(allowed)
  expect(await copyText('words', button)).toBe(ok)
  expect(seen).toEqual(copied)
  expect(document.querySelector('textarea')).toBeNull()
  expect(document.activeElement).toBe(button)
})

test('a page without encryption has only the old way', async () => {
  const seen = clipboard({ now: true, before: true })
  vi.stubGlobal('navigator', {})
  expect(await copyText('words', near())).toBe(true)
  expect(seen).toEqual(['before: words'])
})
