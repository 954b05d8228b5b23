// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { type SummaryDoor, SummaryPage } from '../../components/summary/summary-page'
import { WordsProvider } from '../../components/words'
import type { SummaryReply } from '../../lib/model/replies'
import { defaultSettings as settings } from '../../lib/model/settings'
import { button, said } from './draw'
import { english } from './english'
import { frame, heron, ordinary, terms } from './summary-samples'

test('the panel follows the tab in front until it is taken away', async () => {
  let reply: SummaryReply = { kind: 'platform', platform: heron, settings }
  let changed: (() => void) | null = null
  const door: SummaryDoor = {
    ask: async () => ({ site: 'heron.example', reply }),
    wait: () => new Promise(() => undefined),
    watch: (call) => {
      changed = call
      return () => {
        changed = null
      }
    },
    show: async () => true,
    unread: async () => ({ changes: [], dates: [] }),
    read: async () => true,
    change: async () => undefined,
  }
  const element = document.createElement('div')
  const root = createRoot(element)
  await act(async () =>
    root.render(
      <WordsProvider value={english}>
        <SummaryPage door={door} />
      </WordsProvider>,
    ),
  )
  expect(button(element, 'Side panel')).toBeUndefined()
  expect(said(element.querySelector('[role=status]'))).toBe('Heron Notes')
  reply = terms([frame(ordinary)])
  await act(async () => changed?.())
  expect([said(element.querySelector('[role=status]')), said(element.querySelector('h1'))]).toEqual(['Grade B', 'Heron Notes'])
  await act(async () => root.unmount())
  expect(changed).toBeNull()
})
