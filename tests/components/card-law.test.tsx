// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { RegulationStatus } from '../../lib/model/regulation'
import { note, noteReply, regulation, settings } from './card-sample'
import { showCard } from './card-shown'

const law = { settings: settings({ openSections: ['law'] }) }

describe('law and regulation', () => {
  test.each<[RegulationStatus, string, string]>([
    ['in-force', 'In force', 'What it requires'],
    ['partly', 'Partly in force', 'What it requires'],
    ['not-yet', 'Not yet in force', 'What it requires'],
    ['case-law', 'Case law', 'What it requires'],
    ['guidance', 'Guidance, not binding', 'What it requires'],
    ['bill', 'Bill, not law', 'What it would require'],
    ['proposal', 'Proposal, not law', 'What it would require'],
    ['planned', 'Planned, not law', 'What it would require'],
  ])('%s', async (status, word, heading) => {
    const card = await showCard({ ...law, noteOf: async () => noteReply({ regulations: [regulation({ status })] }) })
    expect(card.text()).toContain(`EU · ${word}`)
    await card.press('Act One')
    expect(card.text()).toContain(`${heading}A basis for each purpose.`)
    expect(card.text()).toContain('As of 15 Jul 2026')
  })

  test('what was not verified says so, and only that', async () => {
    const card = await showCard(law)
    await card.press('Act One')
    expect(card.text()).not.toContain('not verified by us')
    await card.press('Bill Two')
    expect(card.text()).toContain('not verified by us')
  })

  test('a note without instruments', async () => {
    const { text } = await showCard({ ...law, noteOf: async () => noteReply({ regulations: [] }) })
    expect(text()).toContain('cites no instrument')
  })
})

describe('citations', () => {
  const cited = note({}, { why: [{ p: ['It binds ', { cite: 'eu-two' }, ', and ', { cite: 'eu-nine' }, '.'] }] })
  const open = { settings: settings({ openSections: ['why'] }), noteOf: async () => noteReply({ note: cited }) }

  test('lead to the entry and back', async () => {
    const card = await showCard(open)
    expect(card.text()).not.toContain('Would ask for consent.')
    await card.press('Source 2: Bill Two')
    expect(card.text()).toContain('Would ask for consent.')
    expect(document.activeElement?.textContent).toContain('Bill Two')
    await card.press('Back to the text')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Source 2: Bill Two')
    expect(card.calls.changed, 'a look at a source is not a choice to be remembered').toEqual([])
  })

  test('lead there again from the same place', async () => {
    const card = await showCard(open)
    await card.press('Source 2: Bill Two')
    card.root.querySelector<HTMLElement>('[aria-label="Close"]')?.focus()
    await card.press('Source 2: Bill Two')
    expect(document.activeElement?.textContent).toContain('Bill Two')
  })

  test('that lead nowhere say so', async () => {
    const { text } = await showCard(open)
    expect(text()).toContain('and [?] This source is missing from the rules on this machine.')
  })
})
