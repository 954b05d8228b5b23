// @vitest-environment happy-dom
import { act } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { routeOf } from '../../components/dashboard/route'
import { SettingsSection } from '../../components/dashboard/settings-section'
import { defaultSettings, type Settings } from '../../lib/model/settings'
import { type AllSettings, settingsFile } from '../../lib/model/settings-file'
import type { RulesAsk, RulesStatus } from '../../lib/model/sync-state'
import type { AlertsHow, WatchAsk, WatchReply } from '../../lib/model/watch'
import { button, click, draw, said, type } from './draw'

const drawn = async (some: Partial<Settings> = {}, change?: (some: Partial<Settings>) => Promise<Settings>) => {
  let kept: Settings = { ...defaultSettings, ...some }
  const save = vi.fn()
  const door = {
    settings: async () => kept,
    kinds: async () => [{ id: 'auto-renewal', name: 'Automatic renewal', category: 'Payment', polarity: 'risk' as const }],
    change:
      change ??
      (async (next: Partial<Settings>) => {
        kept = { ...kept, ...next }
        return kept
      }),
    save,
  }
  const page = await draw(<SettingsSection door={door} {...around()} />)
  return { page, save, kept: () => kept }
}

/** What is watched, and where rules come from, as the background keeps them. */
let alerts: AlertsHow = 'weekly'
let looksForRules: boolean | null = true
beforeEach(() => {
  alerts = 'weekly'
  looksForRules = true
})
const around = () => ({
  watch: {
    ask: async (ask: WatchAsk): Promise<WatchReply> => {
      if (ask.do === 'alerts') alerts = ask.how
      return { kind: 'watched', documents: [], platforms: [], alerts, notify: true }
    },
    allowSite: async () => true,
    allowNotices: async () => true,
    now: () => 0,
  },
  rules: {
    rules: async (what: RulesAsk['do']): Promise<RulesStatus> => {
      if (what === 'on' || what === 'off') looksForRules = what === 'on'
      const source = looksForRules === null ? null : { url: 'https://rules.example/index.json', fingerprint: 'abcd' }
      const none = { held: null, pinned: null, previous: null, expires: null, checks: [], next: null, requests: [] }
      return { ...none, source, on: looksForRules ?? false }
    },
  },
})
const all = (settings: Settings, some: Partial<AllSettings> = {}): AllSettings => ({
  settings,
  alerts: 'weekly',
  newerRules: true,
  ...some,
})

const choose = async (page: HTMLElement, text: string): Promise<void> => {
  const input = page.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('there is no file to choose')
  Object.defineProperty(input, 'files', { value: [new File([text], 'settings.json')], configurable: true })
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await vi.waitFor(() => expect(input.value).toBe(''))
  })
  await vi.waitFor(() => expect(said(page.querySelector('[aria-labelledby=file] [role=status]'))).not.toBe(''))
}

test('muted kinds and sites stand with their way back', async () => {
  const { page, kept } = await drawn({ mutedKinds: ['auto-renewal', 'gone-kind'], sitesOff: ['elm.example'] })
  expect([...page.querySelectorAll('.rows li span')].map(said)).toEqual(['Automatic renewal', 'gone-kind', 'elm.example'])
  await click(button(page, 'Automatic renewal'))
  await click(button(page, 'elm.example'))
  expect([kept().mutedKinds, kept().sitesOff]).toEqual([['gone-kind'], []])
})

test('the severity from which risks are marked can be chosen', async () => {
  const { page, kept } = await drawn()
  const select = page.querySelector('select')
  expect([...(select?.options ?? [])].map(said)).toEqual(['of every severity', 'from Medium up', 'from High up', 'from Critical up'])
  await act(async () => {
    if (select) select.value = 'high'
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(kept().floor).toBe('high')
})

test('a choice that could not be kept says so', async () => {
  const { page } = await drawn({ sitesOff: ['elm.example'] }, async () => {
    throw new Error('full')
  })
  await click(button(page, 'elm.example'))
  expect(said(page.querySelector('[role=alert]'))).not.toBe('')
  expect(said(page)).toContain('elm.example')
})

test('settings go into a file and come back from it, and what stood before can be had again', async () => {
  const { page, save, kept } = await drawn({ mutedKinds: ['auto-renewal'] })
  await click(button(page, 'Save to a file'))
  expect(save).toHaveBeenCalledWith('clauselight-settings.json', 'application/json', settingsFile(all(kept())))
  await choose(page, settingsFile(all({ ...defaultSettings, sitesOff: ['oak.example'] }, { alerts: 'same-day', newerRules: false })))
  expect([kept().mutedKinds, kept().sitesOff, alerts, looksForRules]).toEqual([[], ['oak.example'], 'same-day', false])
  await click(button(page, 'Undo'))
  expect([kept().mutedKinds, kept().sitesOff, alerts, looksForRules]).toEqual([['auto-renewal'], [], 'weekly', true])
})

test('a file from before alerts were in it leaves them, and looks for rules, as they are', async () => {
  const { page, kept } = await drawn()
  alerts = 'same-day'
  await choose(page, JSON.stringify({ clauselight: 'settings', settings: { sitesOff: ['oak.example'] } }))
  expect([kept().sitesOff, alerts, looksForRules]).toEqual([['oak.example'], 'same-day', true])
})

test('without a source of rules none is switched on', async () => {
  looksForRules = null
  const { page } = await drawn()
  await choose(page, settingsFile(all(defaultSettings)))
  expect(looksForRules).toBeNull()
})

test('how changes are told can be chosen here, too', async () => {
  const { page } = await drawn()
  await click(page.querySelector('input[type=radio]'))
  expect(alerts).toBe('same-day')
})

test('a kind can be muted without meeting it', async () => {
  const { page, kept } = await drawn()
  const select = page.querySelector<HTMLSelectElement>('#silenced ~ form select')
  await act(async () => {
    if (select) select.value = 'auto-renewal'
    select?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await click(button(page, 'Mute'))
  expect(kept().mutedKinds).toEqual(['auto-renewal'])
  expect(page.querySelector('#silenced ~ form select'), 'there is no other kind').toBeNull()
})

test.each([
  ['https://www.elm.example/terms?x=1', ['elm.example']],
  [' Elm.Example ', ['elm.example']],
  ['localhost', ['localhost']],
  ['elm', []],
  ['', []],
  ['javascript://elm.example', []],
])('the site "%s" is switched off: %j', async (typed, sites) => {
  const { page, kept } = await drawn()
  await type(page.querySelector('#silenced ~ form input'), typed)
  await click(button(page, 'Switch off'))
  expect(kept().sitesOff).toEqual(sites)
  expect(said(page).includes('That is no site.')).toBe(sites.length === 0)
})

test.each([
  ['no JSON', 'mutedKinds', 'is no JSON'],
  ['another file', '{"name":"clauselight"}', 'holds no settings'],
  ['a damaged choice', '{"clauselight":"settings","settings":{"floor":"loud"}}', 'holds no settings'],
  ['a very long one', ' '.repeat(1_000_001), 'too long'],
])('a file that is %s changes nothing and says why', async (_, text, reason) => {
  const { page, kept } = await drawn({ mutedKinds: ['auto-renewal'] })
  await choose(page, text)
  expect(said(page.querySelector('[aria-labelledby=file] [role=status]'))).toContain(reason)
  expect(kept().mutedKinds).toEqual(['auto-renewal'])
})

test.each([
  ['', 'documents', []],
  ['#documents/harbor.example%2Fterms/compare/1/2', 'documents', ['harbor.example/terms', 'compare', '1', '2']],
  ['#data', 'data', []],
  ['#settings', 'settings', []],
  ['#settings/a%2Fb/c', 'settings', ['a/b', 'c']],
  ['#nowhere', 'documents', []],
  ['#settings/%E0%A4%A', 'settings', ['%E0%A4%A']],
])('the address "%s" leads to "%s"', (hash, section, rest) => {
  expect(routeOf(hash)).toEqual({ section, rest })
})
