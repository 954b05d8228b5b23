// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { type SummaryDoor, SummaryPage } from '../../components/summary/summary-page'
import type { SummaryReply } from '../../lib/model/replies'
import { defaultSettings, type Settings } from '../../lib/model/settings'
import { button, click, draw, said } from './draw'
import { frame, heron, ordinary, terms } from './summary-samples'

const settings = defaultSettings
const never = new Promise<never>(() => undefined)

/** A door whose background answers with `reply`, which a test may exchange; it keeps what was asked of it. */
const doorTo = (reply: SummaryReply | Error, over: Partial<SummaryDoor> = {}) => {
  const asked: { changes: Partial<Settings>[]; shown: [number, number][]; times: number; changed: () => void; watched: boolean } = {
    changes: [],
    shown: [],
    times: 0,
    changed: () => undefined,
    watched: false,
  }
  const now = { reply }
  const door: SummaryDoor = {
    ask: async () => {
      asked.times++
      if (now.reply instanceof Error) throw now.reply
      return { site: 'heron.example', reply: now.reply }
    },
    wait: () => never,
    watch: (changed) => {
      Object.assign(asked, { changed, watched: true })
      return () => Object.assign(asked, { watched: false })
    },
    show: async (frameId, index) => {
      asked.shown.push([frameId, index])
      return true
    },
    change: async (some) => asked.changes.push(some),
    unread: async () => ({ changes: [], dates: [] }),
    read: async () => true,
    ...over,
  }
  return { door, asked, now }
}

test.each<[string, SummaryReply | Error, string, boolean]>([
  ['a known platform', { kind: 'platform', platform: heron, settings }, 'Heron NotesThis page is not one of its terms. These are:', true],
  [
    'a platform without addresses',
    { kind: 'platform', platform: { ...heron, documents: [] }, settings },
    'no address of them is known',
    true,
  ],
  ['being read', { kind: 'reading' }, 'Reading this page', false],
  ['anything else', { kind: 'other', settings }, 'No terms here', true],
  ['off', { kind: 'off', host: 'heron.example', settings }, 'Off on heron.example', true],
  ['closed to extensions', { kind: 'closed' }, 'Not open to extensions', false],
  ['rules damaged', { kind: 'failed', reason: 'rules-damaged' }, 'The rules cannot be read', false],
  ['no background', new Error('gone'), 'No answer', false],
])('%s: words, and the foot only where there is something to choose', async (_, reply, words, foot) => {
  const page = await draw(<SummaryPage door={doorTo(reply).door} />)
  expect(said(page.querySelector('main'))).toContain(words)
  expect(page.querySelector('footer') !== null).toBe(foot)
  expect(said(page.querySelector('[role=status]'))).not.toBe('')
})

test('a clause leads to its frame and place', async () => {
  const { door, asked } = doorTo(terms([frame(ordinary, { frameId: 5 })]))
  const page = await draw(<SummaryPage door={door} />)
  await click(button(page, 'Automatic renewal'))
  expect(asked.shown).toEqual([[5, ordinary.findIndex((f) => f.provision === 'renewal')]])
  expect(said(page.querySelector('[role=alert]'))).toBe('')
})

test.each<[string, Partial<SummaryDoor>, string, string]>([
  ['a clause that has gone', { show: async () => false }, 'Automatic renewal', 'could not be shown'],
  ['an annotator that has gone', { show: () => Promise.reject(new Error('gone')) }, 'Automatic renewal', 'could not be shown'],
  ['a panel that does not open', { openPanel: () => Promise.reject(new Error('no')) }, 'Side panel', 'could not be opened'],
])('%s is said', async (_, over, name, words) => {
  const page = await draw(<SummaryPage door={doorTo(terms([frame(ordinary)]), over).door} />)
  await click(button(page, name))
  expect(said(page.querySelector('[role=alert]'))).toContain(words)
})

test('a choice that cannot be kept is said', async () => {
  const page = await draw(
    <SummaryPage door={doorTo({ kind: 'other', settings }, { change: () => Promise.reject(new Error('full')) }).door} />,
  )
  await click(page.querySelector('input'))
  expect(said(page.querySelector('[role=alert]'))).toBe('That choice could not be kept. Try again.')
})

test('the switches: this site, and weaker marks; what follows is asked for anew', async () => {
  const { door, asked, now } = doorTo({ kind: 'other', settings: { ...settings, sitesOff: ['a.example'] } })
  const page = await draw(<SummaryPage door={door} />)
  const [site, weaker] = page.querySelectorAll('input')
  expect([site?.checked, weaker?.checked, said(site?.closest('label'))]).toEqual([true, false, 'Read heron.example'])
  now.reply = { kind: 'off', host: 'heron.example', settings: { ...settings, sitesOff: ['a.example', 'heron.example'] } }
  await click(site)
  expect(said(page.querySelector('h1'))).toBe('Off on heron.example')
  await click(page.querySelector('input'))
  await click(page.querySelectorAll('input')[1])
  expect(asked.changes).toEqual([{ sitesOff: ['a.example', 'heron.example'] }, { sitesOff: ['a.example'] }, { showPossible: true }])
})

test('a failure can be asked about again', async () => {
  const { door, now } = doorTo({ kind: 'failed', reason: 'rules-damaged' })
  const page = await draw(<SummaryPage door={door} />)
  now.reply = { kind: 'other', settings }
  await click(button(page, 'Look again'))
  expect(said(page.querySelector('h1'))).toBe('No terms here')
})
