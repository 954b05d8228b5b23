import { describe, expect, test } from 'vitest'
import { listStatus } from '../../../lib/app/lists/list-status'
import { mergeLists } from '../../../lib/app/lists/merge-lists'
import { withAdditions } from '../../../lib/app/lists/with-additions'
import { rulesInMemory } from '../../../lib/app/rules-in-memory'
import type { OwnList } from '../../../lib/model/own-list'
import { sampleRuleset } from '../../store/sample-ruleset'
import { detectorFor, factors, listOf, noteFor } from './sample-list'

const base = () => rulesInMemory(sampleRuleset())
const over = (...lists: OwnList[]) => withAdditions(base(), mergeLists(lists))
const value = async <T>(part: Promise<{ kind: 'found'; value: T } | { kind: 'absent' } | { kind: 'damaged' }>): Promise<T> => {
  const read = await part
  if (read.kind !== 'found') throw new Error(read.kind)
  return read.value
}
const terms = (url: string) => ({ type: 'terms-of-service' as const, url, confirmed: true })
const review = (provision: string, says: string) => ({ provision, document: 'terms-of-service' as const, says, reviewed: '2026-09' })

describe("what is a list's own", () => {
  const list = listOf({
    detectors: [detectorFor('selling', { mitigates: ['opting-out'] }), detectorFor('quiet', { mitigates: ['selling'] })],
    notes: [noteFor('selling', 'Said by the list.'), noteFor('quiet', '<b>text</b>')],
  })

  test('has an id of its own, even where ours has the same', async () => {
    const { detectors } = await value(over(list).detectors())
    expect(detectors.map((d) => [d.id, d.name])).toEqual([
      ['selling', 'Selling data'],
      ['opting-out', 'Opting out'],
      ['orchard:selling', 'Name of selling'],
      ['orchard:quiet', 'Name of quiet'],
    ])
  })

  test("stands under the list's name, and speaks of its own before ours", async () => {
    const { detectors } = await value(over(list).detectors())
    expect(detectors.slice(2).map((d) => [d.category, d.mitigates])).toEqual([
      ['Orchard legal', ['opting-out']],
      ['Orchard legal', ['orchard:selling']],
    ])
  })

  test('has its own note; ours stays as it is', async () => {
    const { note } = over(list)
    expect((await value(note('orchard:selling'))).sections.plain).toEqual([{ p: ['Said by the list.'] }])
    expect((await value(note('orchard:selling'))).mitigatedBy).toEqual(['orchard:quiet'])
    expect(await value(note('selling'))).toEqual(await value(base().note('selling')))
  })

  test('may look like markup and is text', async () => {
    expect((await value(over(list).note('orchard:quiet'))).sections.plain).toEqual([{ p: ['<b>text</b>'] }])
  })
})

describe('beside what is ours', () => {
  test("a note is said after ours, under the list's name", async () => {
    const note = await value(over(listOf({ notes: [noteFor('selling', 'Ask the legal desk.')] })).note('selling'))
    expect(note.sections.plain).toEqual([
      { p: ['It may sell what it knows of you.'] },
      { p: [{ strong: 'Orchard legal' }] },
      { p: ['Ask the legal desk.'] },
    ])
  })

  test("a review of a platform comes after ours, with the list's name", async () => {
    const list = listOf({ platforms: [{ id: 'harbor', documents: [], overlays: [review('selling', 'It does.')] }] })
    const { name, overlays } = await value(over(list).platform('harbor'))
    expect([name, overlays.map((o) => o.says)]).toEqual(['Harbor', ['It sells.', 'Elsewhere.', 'Orchard legal: It does.']])
  })

  test('an address that both know stays ours; one that only the list knows is added', async () => {
    const documents = [terms('https://quay.example/legal'), terms('https://orchard.example/rules')]
    const store = over(listOf({ platforms: [{ id: 'quay', name: 'Not Quay', documents, overlays: [] }] }))
    expect((await value(store.host('quay.example'))).addresses.map(([, id]) => id)).toEqual(['quay', 'orchard:quay'])
    expect((await value(store.host('orchard.example'))).addresses.map(([, id]) => id)).toEqual(['orchard:quay'])
    expect((await value(store.platform('quay'))).name).toBe('Quay')
    expect((await value(store.hosts())).map((h) => h.host)).toContain('orchard.example')
  })

  test.each([
    ["a risk is weighed with the list's factors", 'selling', factors(1)],
    ['what weighs nothing still weighs nothing', 'opting-out', undefined],
  ])('%s', async (_, id, expected) => {
    const { detectors } = await value(over(listOf({ severities: [{ id, factors: factors(1) }] })).detectors())
    expect(detectors.find((d) => d.id === id)?.factors).toEqual(expected)
  })

  test('a damaged part stays damaged', async () => {
    const broken = { ...base(), detectors: async () => ({ kind: 'damaged' as const }), host: async () => ({ kind: 'damaged' as const }) }
    const store = withAdditions(
      broken,
      mergeLists([listOf({ platforms: [{ id: 'q', name: 'Q', documents: [terms('https://quay.example/x')], overlays: [] }] })]),
    )
    expect([await store.detectors(), await store.host('quay.example')]).toEqual([{ kind: 'damaged' }, { kind: 'damaged' }])
  })
})

const ours = new Map([
  ['selling', { name: 'Selling data', weighs: true }],
  ['opting-out', { name: 'Opting out', weighs: false }],
])

describe('two lists', () => {
  const one = listOf({
    id: 'one',
    name: 'One',
    severities: [{ id: 'selling', factors: factors(1) }],
    notes: [noteFor('selling', 'First.')],
  })
  const two = listOf({
    id: 'two',
    name: 'Two',
    severities: [{ id: 'selling', factors: factors(3) }],
    notes: [noteFor('selling', 'Second.')],
  })

  test.each([
    ['the first decides', [one, two], 1, 'two gives way to One'],
    ['in the other order the other', [two, one], 3, 'one gives way to Two'],
  ])('%s', async (_, lists, impact, told) => {
    const { detectors } = await value(over(...lists).detectors())
    expect(detectors[0]?.factors?.impact).toBe(impact)
    expect(mergeLists(lists).beaten.map((b) => `${b.list} gives way to ${b.by}`)).toEqual([told])
  })

  test('both are heard in a note', async () => {
    const note = await value(over(one, two).note('selling'))
    expect(JSON.stringify(note.sections.plain.slice(1))).toMatch(/One.*First.*Two.*Second/)
  })

  test('with the same id of a provision do not meet', async () => {
    const own = (id: string) => listOf({ id, detectors: [detectorFor('gate')], notes: [noteFor('gate', id)] })
    const { detectors } = await value(over(own('one'), own('two')).detectors())
    expect(detectors.slice(2).map((d) => d.id)).toEqual(['one:gate', 'two:gate'])
  })

  test('what gives way, and what speaks of nothing that we know, is told', () => {
    const kept = [one, two].map((list) => ({ list, on: true, at: 0, skipped: [], source: null }))
    const odd = {
      list: listOf({
        severities: ['gone', 'opting-out'].map((id) => ({ id, factors: factors(0) })),
        notes: [noteFor('nowhere', 'Said in vain.'), noteFor('opting-out', 'Said.')],
      }),
      on: true,
      at: 0,
      skipped: [],
      source: null,
    }
    const status = listStatus([...kept, odd], ours, new Map())
    expect(status.map(({ weighs, givesWay }) => [weighs, givesWay.map((g) => `${g.name} to ${g.by}`)])).toEqual([
      [['Selling data'], []],
      [[], ['Selling data to One']],
      [[], ['gone to null', 'Opting out to null', 'nowhere to null']],
    ])
  })

  test('one that is off takes nothing from the other', () => {
    const status = listStatus(
      [
        { list: one, on: false, at: 0, skipped: [], source: null },
        { list: two, on: true, at: 0, skipped: [], source: null },
      ],
      ours,
      new Map(),
    )
    expect(status[1]).toMatchObject({ weighs: ['Selling data'], givesWay: [] })
  })
})
