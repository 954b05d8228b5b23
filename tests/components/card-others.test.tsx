// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, test } from 'vitest'
import type { CardProps } from '../../components/card/card'
import type { Others } from '../../lib/model/others'
import type { FactsReply } from '../../lib/model/replies'
import { noteReply, settings } from './card-sample'
import { showCard } from './card-shown'

const others = (some: Partial<Others> = {}): Others => ({
  date: '2026-08-31',
  groups: ['terms'],
  read: 140,
  found: 61,
  unclear: 0,
  sure: true,
  recall: { by: 'clauses', found: 18, of: 20 },
  sector: { id: 'ai', read: 18, found: 4, compares: 'rarer' },
  neighbours: { with: ['Alder', 'Beech'], without: ['Cherry'] },
  ...some,
})
const shown = (some: Partial<Others>, more: Partial<CardProps> = {}) =>
  showCard({ settings: settings({ openSections: ['others'] }), noteOf: async () => noteReply({ others: others(some) }), ...more })

describe('how others handle it', () => {
  test.each<[string, Partial<Others>, string]>([
    ['how many have it', {}, 'Found in 61 of 140 platforms whose terms we read.'],
    ['in privacy policies', { groups: ['privacy'] }, 'Found in 61 of 140 platforms whose privacy policy we read.'],
    ['where both are needed', { groups: ['terms', 'privacy'] }, 'whose terms and privacy policy we read.'],
    ['in this sector, rarer', {}, 'Rarer among AI services (4 of 18).'],
    ['more common', { sector: { id: 'social', read: 9, found: 9, compares: 'commoner' } }, 'More common among social networks (9 of 9).'],
    ['about alike', { sector: { id: 'travel', read: 9, found: 4, compares: 'alike' } }, 'Among travel services: 4 of 9.'],
    ['weaker signs are no finding', { unclear: 12 }, 'In 12 more there are only weaker signs.'],
    [
      'what may have been missed',
      { sure: false, recall: { by: 'clauses', found: 12, of: 20 } },
      'We find 60 of 100 such clauses, so more may have it.',
    ],
    [
      'missed by documents',
      { sure: false, recall: { by: 'documents', found: 12, of: 20 } },
      'We find it in 60 of 100 documents that have it, so more may have it.',
    ],
    ['what was not measured', { sure: false, recall: null }, 'How many we miss was not measured, so more may have it.'],
    ['whom to compare with', {}, 'With it: Alder, Beech.'],
    ['and who seems to be without', {}, 'Nothing of the kind found: Cherry.'],
    ['as of when', {}, 'as of 31 Aug 2026'],
  ])('%s', async (_, some, words) => {
    expect((await shown(some)).text()).toContain(words)
  })

  test.each<[string, Partial<Others>, RegExp]>([
    ['a sector that is not known', { sector: { id: 'harbours', read: 9, found: 4, compares: 'rarer' } }, /rarer|among/i],
    ['a sector that says nothing', { sector: { id: 'other', read: 9, found: 4, compares: 'rarer' } }, /rarer|among/i],
    ['no sector', { sector: null }, /rarer|among/i],
    ['no neighbours', { neighbours: { with: [], without: [] } }, /With it|of the kind/],
    ['a kind that is found nowhere else', { found: 0, neighbours: { with: [], without: [] } }, /unique|only one|nobody/i],
  ])('says nothing of %s', async (_, some, words) => {
    expect((await shown(some)).root.querySelector('.others')?.textContent).not.toMatch(words)
  })

  test('is silent where too few were read', async () => {
    const { root } = await showCard({ settings: settings({ openSections: ['others'] }) })
    expect(root.querySelector('.others')).toBeNull()
  })
})

describe('the set behind the figures', () => {
  const reply: FactsReply = {
    kind: 'facts',
    rows: [
      {
        name: 'Alder',
        sector: 'ai',
        state: 'present',
        documents: [
          { type: 'terms-of-service', mark: '+', copied: '2026-08-01', stated: '2026-05-27', url: 'https://alder.example/terms' },
          { type: 'eula', mark: '-', copied: '2026-08-02', stated: '', url: 'javascript:alert(1)' },
        ],
      },
      {
        name: 'Cherry',
        sector: '',
        state: 'absent',
        documents: [{ type: 'terms-of-service', mark: '-', copied: '', stated: '', url: null }],
      },
    ],
  }
  const open = async (factsOf: CardProps['factsOf']) => {
    const card = await shown({}, factsOf ? { factsOf } : {})
    const set = card.root.querySelector('details')
    if (set)
      await act(async () => {
        set.open = true
      })
    return card
  }

  test('is asked for when it is opened, for this provision', async () => {
    const asked: string[] = []
    const factsOf = async (provision: string) => {
      asked.push(provision)
      return reply
    }
    await shown({}, { factsOf })
    expect(asked).toEqual([])
    await open(factsOf)
    expect(asked).toEqual(['usage-data'])
  })

  test('names every platform by what was found, with its documents and their dates', async () => {
    const { root } = await open(async () => reply)
    const set = root.querySelector('details')
    expect([...(set?.querySelectorAll('h4') ?? [])].map((h) => h.textContent)).toEqual(['Found · 1', 'Nothing of the kind found · 1'])
    const lines = [...(set?.querySelectorAll('li') ?? [])].map((li) => li.textContent)
    expect(lines[0]).toMatch(/Alder.*Terms of service, dated 27 May 2026.*copy of 2 Aug 2026/)
    expect(lines[1]).toMatch(/Cherry.*no date stated/)
  })

  test('links to where a document stands, and to nothing that is no web address', async () => {
    const { root } = await open(async () => reply)
    expect([...root.querySelectorAll('details a')].map((a) => a.getAttribute('href'))).toEqual(['https://alder.example/terms'])
  })

  test.each<[string, CardProps['factsOf']]>([
    ['there is none', async () => ({ kind: 'none' })],
    ['nobody answers', () => Promise.reject(new Error('gone'))],
  ])('says so when %s', async (_, factsOf) => {
    expect((await open(factsOf)).text()).toContain('The list could not be read.')
  })
})
