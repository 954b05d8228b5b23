// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { Lens } from '../../components/lens/leading'
import { sampleClauses } from '../../components/welcome/sample-text'
import { Welcome } from '../../components/welcome/welcome'
import { button, click, draw, said } from './draw'
import { english } from './english'

const shortcuts = [
  { name: 'next-mark', does: 'Go to the next', keys: 'Alt+Shift+N' },
  { name: 'open-mark', does: 'Open the note', keys: '' },
]
const drawn = async (keys = shortcuts) => {
  const [open, leave, change] = [vi.fn(), vi.fn(), vi.fn()]
  const kept = vi.fn(async (some: Partial<Lens>): Promise<Lens> => ({ place: [], readsAs: null, ...some }))
  const page = await draw(
    <Welcome sample={{ open, leave }} lens={{ place: [], readsAs: null }} changeLens={kept} shortcuts={keys} changeShortcuts={change} />,
  )
  return { page, open, leave, change, kept }
}

test('the sample: every mark can be pointed at, left, and opened with the keyboard', async () => {
  const { page, open, leave } = await drawn()
  const marks = [...page.querySelectorAll('a.marked')]
  expect(marks.map(said)).toEqual(
    sampleClauses.map(({ text, finding }) =>
      expect.stringMatching(`${english(text)} \\(marked: (High|Medium|Protective), ${finding.name}\\)`),
    ),
  )
  await click(marks[1])
  expect([open.mock.calls, location.hash]).toEqual([[[1, true]], ''])
  marks[2]?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
  expect(open.mock.lastCall).toEqual([2, false])
  marks[2]?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }))
  expect(leave).toHaveBeenCalledOnce()
})

test.each(sampleClauses)('the words that decided "$finding.name" stand in the sample', ({ text, finding }) => {
  expect(finding.why.filter((words) => english(text).includes(words))).toEqual(finding.why)
})

test('it says that nothing is sent, and shows the keys as they are set', async () => {
  const { page, change } = await drawn()
  expect(said(page)).toContain('What you read is sent to no one')
  expect([...page.querySelectorAll('dd')].map(said)).toEqual(['Alt+Shift+N', 'not set'])
  await click(button(page, 'Change them in the browser'))
  expect(change).toHaveBeenCalledOnce()
  expect((await drawn([])).page.querySelector('#keys')).toBeNull()
})
