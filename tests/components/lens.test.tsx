// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { isForOthers } from '../../components/card/scope'
import type { Lens } from '../../components/lens/leading'
import { LensSetting } from '../../components/lens/lens-setting'
import { placeName, placeNames } from '../../components/lens/place-name'
import type { ScopeGroup } from '../../lib/model/finding'
import { choosable } from '../../lib/model/place'
import type { Note } from '../../lib/model/provision'
import type { Regulation } from '../../lib/model/regulation'
import { note, noteReply, regulation, settings } from './card-sample'
import { showCard } from './card-shown'
import { button, click, draw, said } from './draw'
import { english } from './english'

const flags: Note['sections']['jurisdictions'] = [
  {
    ul: [
      [{ strong: 'United States.' }, ' Read it.'],
      [{ strong: 'EU/EEA.' }, ' Will not hold.'],
      [{ strong: 'Minors.' }, ' Ask a parent.'],
    ],
  },
]
const laws: Regulation[] = [
  regulation({ id: 'us-one', name: 'Federal Act', jurisdiction: 'US', applies: ['us'], effects: { limited: ['usage-data'] } }),
  regulation({
    id: 'eu-one',
    name: 'Fairness Directive',
    audience: 'consumer',
    verified: false,
    effects: { contestable: ['usage-data'] },
  }),
  regulation({ id: 'eu-two', name: 'Platform Regulation', audience: 'business', effects: { limited: ['another-kind'] } }),
  regulation({ id: 'us-ca-one', name: 'State Act', jurisdiction: 'US-CA', applies: ['us-ca'], effects: { void: ['usage-data'] } }),
]
const sample = note({ places: { landscape: [], jurisdictions: [['us'], ['eu'], []] } }, { jurisdictions: flags })
const cardFor = (lens: Partial<Lens>, openSections: string[] = []) =>
  showCard({
    settings: settings({ place: [...(lens.place ?? [])], readsAs: lens.readsAs ?? null, openSections }),
    noteOf: async () => noteReply({ note: sample, regulations: laws }),
  })
const here = (root: HTMLElement): string => said(root.querySelector('.here'))
const lawNames = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.law > li > button')].map((b) => said(b).replace(/ ?(US|EU).*$/, ''))

describe('where the reader lives', () => {
  test.each<[string, Partial<Lens>, string]>([
    ['nothing was said: the card says nothing of it', {}, ''],
    [
      'Germany: what the law of the union does to such a term, and the flag of the record',
      { place: ['de'] },
      'Where you live: Germany Such a term can be tested for fairness, and may then not bind those whom the law protects: Fairness Directive [1] (not verified by us).EU/EEA. Will not hold.',
    ],
    [
      'for an organisation there: a law for consumers does not help it',
      { place: ['de'], readsAs: 'business' },
      'Where you live: Germany EU/EEA. Will not hold.',
    ],
    [
      'California: the law of the state before that of the country',
      { place: ['us-ca'] },
      'Where you live: California As far as this law reaches, such a term does not count: State Act [1].The law sets limits that such a term cannot take away: Federal Act [2].United States. Read it.',
    ],
    ['Japan, of which the note says nothing', { place: ['jp'] }, 'Where you live: Japan This note names no rule of your own place.'],
  ])('%s', async (_, lens, expected) => {
    const { root } = await cardFor(lens)
    expect(
      here(root).replace('Germany', 'Germany ').replace('California', 'California ').replace('Japan', 'Japan ').replace(/ +/g, ' '),
    ).toBe(expected)
  })

  test.each<[string, Partial<Lens>, string[]]>([
    [
      'nothing was said: the wide before the narrow',
      {},
      ['[1] Federal Act', '[2] Fairness Directive', '[3] Platform Regulation', '[4] State Act'],
    ],
    ['Germany', { place: ['de'] }, ['[1] Fairness Directive', '[2] Platform Regulation', '[3] Federal Act', '[4] State Act']],
    [
      'Germany, for an organisation',
      { place: ['de'], readsAs: 'business' },
      ['[1] Platform Regulation', '[2] Fairness Directive', '[3] Federal Act', '[4] State Act'],
    ],
  ])('the law leads with it, and is numbered as it is listed: %s', async (_, lens, expected) => {
    const { root } = await cardFor(lens, ['law'])
    expect(lawNames(root)).toEqual(expected)
    const leads = [...root.querySelectorAll('.led')].map(said)
    expect(leads).toEqual(lens.place ? ['Where you live: Germany', 'Elsewhere'] : [])
  })

  test('the flags lead with it; what speaks of every place goes along', async () => {
    const { text } = await cardFor({ place: ['de'] }, ['organisations'])
    expect(text()).toContain('Where you live: GermanyEU/EEA. Will not hold.Minors. Ask a parent.ElsewhereUnited States. Read it.')
  })

  test.each<[Lens['readsAs'], boolean]>([
    [null, false],
    ['consumer', false],
    ['business', true],
  ])('read for %s: the organisations part is first: %s', async (readsAs, first) => {
    const { root } = await cardFor({ readsAs })
    const titles = [...root.querySelectorAll('.fold h3')].map(said)
    expect(titles[0] === 'For organisations').toBe(first)
    expect(titles.filter((title) => title === 'For organisations')).toHaveLength(1)
    expect(root.querySelector('.body')?.textContent?.includes('<b>exposure</b>')).toBe(first)
  })
})

test.each<[ScopeGroup[], Partial<Lens>, boolean]>([
  [['us'], { place: ['de'] }, true],
  [['us'], { place: ['us-ca'] }, false],
  [['us-ca'], { place: ['us'] }, false],
  [['eu-uk'], { place: ['fr'] }, false],
  [['us', 'eu-uk'], { place: ['fr'] }, false],
  [['us'], {}, false],
  [['business'], { readsAs: 'consumer' }, true],
  [['consumers'], { readsAs: 'consumer' }, false],
  [['minors'], { readsAs: 'business', place: ['de'] }, false],
])('a clause for %j, read by %j, is for others: %s', (groups, lens, expected) => {
  expect(isForOthers(groups, { place: [], readsAs: null, ...lens })).toBe(expected)
})

describe('the choice', () => {
  const chooser = async (first: Lens = { place: [], readsAs: null }) => {
    let lens = first
    const change = vi.fn(async (some: Partial<Lens>): Promise<Lens> => {
      lens = { ...lens, ...some }
      return lens
    })
    const root = await draw(<LensSetting first={first} change={change} />)
    const choose = async (at: number, value: string): Promise<void> => {
      const select = root.querySelectorAll('select')[at]
      if (!select) throw new Error(`no list ${at}`)
      await act(async () => {
        select.value = value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })
    }
    return { root, change, choose, kept: () => lens, labels: () => [...root.querySelectorAll('.place > label')].map(said) }
  }

  test('a place, another place, and both taken back', async () => {
    const { choose, kept, labels } = await chooser()
    expect(labels()).toEqual(['Where you live'])
    await choose(0, 'de')
    expect([kept().place, labels()]).toEqual([['de'], ['Where you live', 'And another place']])
    await choose(1, 'us-ca')
    expect(kept().place).toEqual(['de', 'us-ca'])
    await choose(0, '')
    expect(kept().place).toEqual(['us-ca'])
    await choose(0, '')
    expect([kept().place, labels()]).toEqual([[], ['Where you live']])
  })

  test('the list that was used stays, so that the focus does', async () => {
    const { root, choose } = await chooser()
    const select = root.querySelector('select')
    await choose(0, 'de')
    expect(root.querySelector('select')).toBe(select)
  })

  test('a role, and not said again', async () => {
    const { root, kept } = await chooser()
    const radio = (at: number) => root.querySelectorAll('input')[at]
    await click(radio(1))
    expect(kept().readsAs).toBe('business')
    await click(radio(2))
    expect(kept().readsAs).toBeNull()
  })

  test('one that could not be kept says so, and the old one stands', async () => {
    const root = await draw(<LensSetting first={{ place: ['de'], readsAs: null }} change={() => Promise.reject(new Error('full'))} />)
    await click(root.querySelectorAll('input')[0])
    expect(said(root.querySelector('[role="alert"]'))).toBe('This could not be kept. Try again.')
    expect(root.querySelectorAll('input')[2]?.checked).toBe(true)
    expect(button(root, 'x')).toBeUndefined()
  })
})

test('every place that can be chosen has a name', () => {
  const unnamed = Object.values(choosable)
    .flat()
    .filter((place) => placeName(place, english).toLowerCase() === place)
  expect(unnamed).toEqual([])
  expect(placeNames(['de', 'us-ca', 'uk', 'us'], english)).toBe('Germany, California, United Kingdom, and United States')
})
