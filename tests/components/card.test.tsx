// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { CardProps } from '../../components/card/card'
import type { AnchorState, Finding } from '../../lib/model/finding'
import { finding, note, noteReply, settings } from './card-sample'
import { showCard } from './card-shown'

describe('the head says how bad and how sure', () => {
  test.each<[string, Partial<Finding>, string]>([
    ['two signs that agree', { severity: 'critical', score: 0.87 }, 'Critical · clear'],
    ['just enough to be clear', { severity: 'high', score: 0.85 }, 'High · clear'],
    ['one strong sign', { severity: 'high', score: 0.8 }, 'High · likely'],
    ['a weak sign', { severity: 'medium', band: 'possible', score: 0.95 }, 'Medium · possible'],
    ['a low risk', { severity: 'low' }, 'Low · clear'],
    ['a protective clause, whatever its severity', { polarity: 'protective', severity: 'low', points: 0 }, 'Protective · clear'],
    ['a neutral clause', { polarity: 'neutral', severity: 'low', points: 0 }, 'For information · clear'],
  ])('%s', async (_, some, said) => {
    const { root } = await showCard({ findings: [finding(some)] })
    expect(root.querySelector('.severity')?.textContent).toBe(said)
    expect(root.querySelector('#card-name')?.textContent).toContain('Keeps usage data')
  })
})

describe('a note that cannot be had is said calmly, and the rest still works', () => {
  test.each<[string, CardProps['noteOf'], string]>([
    ['on its way', () => new Promise(() => undefined), 'Fetching the note.'],
    ['unknown kind', async () => ({ kind: 'unknown-provision' }), 'hold no note on this kind'],
    ['damaged rules', async () => ({ kind: 'failed', reason: 'rules-damaged' }), 'are damaged'],
    ['nobody answers', () => Promise.reject(new Error('context invalidated')), 'Reload the page'],
  ])('%s', async (_, noteOf, said) => {
    const card = await showCard({ noteOf })
    expect(card.text()).toContain(said)
    expect(card.text()).not.toContain('For you')
    await card.press('Why this was marked')
    expect(card.text()).toContain('“own whatever”')
    await card.press('Copy quote')
    expect(card.calls.copied).toHaveLength(1)
  })
})

describe('what is read first', () => {
  test('plain language, what it means and what can be done stand open; the rest is folded', async () => {
    const { text } = await showCard()
    for (const open of ['plain', 'forYou', 'actions']) expect(text()).toContain(`<b>${open}</b> text`)
    for (const folded of ['why', 'landscape', 'others', 'diligence']) expect(text()).not.toContain(`<b>${folded}</b>`)
  })

  test('text that looks like markup stays text', async () => {
    const { root } = await showCard({ findings: [finding({ name: '<img src=x onerror=alert(1)>', quote: '<script>1</script>' })] })
    expect(root.querySelector('img, script, b')).toBeNull()
    expect(root.querySelector('#card-name')?.textContent).toContain('<img src=x')
  })

  test('at most two actions', async () => {
    const actions = note({}, { actions: [{ ul: [['Ask first.'], ['Write second.'], ['Leave third.']] }] })
    const { text } = await showCard({ noteOf: async () => noteReply({ note: actions }) })
    expect(text()).toContain('Write second.')
    expect(text()).not.toContain('Leave third.')
  })

  test.each<[string, Finding[], string | null]>([
    [
      'a clause that softens it is named once',
      [protective('opt-out', 'Opt-out'), protective('opt-out', 'Opt-out')],
      'document by: Opt-out.',
    ],
    ['another protective clause is not', [protective('notice', 'Notice')], null],
    ['none', [], null],
  ])('%s', async (_, found, said) => {
    const { text } = await showCard({ protective: found })
    if (said === null) expect(text()).not.toContain('Softened')
    else expect(text()).toContain(said)
  })
})

describe('who the clause is for', () => {
  test.each<[string, string[] | undefined, string | null]>([
    ['one group', ['us'], 'The text says this is for: people in the United States.'],
    ['two groups', ['us-ca', 'consumers'], 'The text says this is for: people in California, consumers.'],
    ['a group that this version does not know is left out', ['sellers', 'astronauts'], 'for: those who sell or earn on the platform.'],
    ['none that it knows', ['astronauts'], null],
    ['the text does not say', undefined, null],
  ])('%s', async (_, scope, said) => {
    const { text } = await showCard({ findings: [finding({ scope })] })
    if (said === null) expect(text()).not.toContain('The text says')
    else expect(text()).toContain(said)
  })

  test('it is said even where the note cannot be had', async () => {
    const { text } = await showCard({ findings: [finding({ scope: ['us'] })], noteOf: async () => ({ kind: 'unknown-provision' }) })
    expect(text()).toContain('people in the United States')
  })
})

const protective = (provision: string, name: string): Finding => finding({ provision, name, polarity: 'protective', points: 0 })

describe('what a reviewer wrote of this platform', () => {
  const overlay = {
    provision: 'usage-data',
    document: 'terms-of-service' as const,
    quote: 'whatever your use',
    says: 'Orchard claims title.',
    compare: 'Pear does not.',
    open: 'How it counts is not said.',
    reviewed: '2026-08-31',
  }
  const noteOf: CardProps['noteOf'] = async () => noteReply({ overlay })

  test.each<[AnchorState | null, string]>([
    ['exact', 'stand on the page as they did then'],
    ['relocated', 'slightly differently'],
    ['by-provision', 'has such a clause; its words were not compared'],
    ['differs', 'says it differently now'],
    ['not-found', 'no longer on the page'],
    [null, 'another document of theirs'],
  ])('its quote is %s', async (state, said) => {
    const { text } = await showCard({ noteOf, overlays: state ? [{ provision: 'usage-data', state }] : [] })
    expect(text()).toContain('What Orchard saysOrchard claims title.About the text of 31 Aug 2026.')
    expect(text()).toContain(said)
  })

  test('its comparison and its doubt stand in their sections, with their date', async () => {
    const card = await showCard({ noteOf })
    await card.press('How others handle it')
    expect(card.text()).toContain('Pear does not.Orchard · About the text of 31 Aug 2026.<b>others</b> text')
    await card.press('What the text leaves open')
    expect(card.text()).toContain('How it counts is not said.Orchard')
  })
})

describe('sections that open', () => {
  test('for organisations: the numbered sections, then sources, enforcement and actions, in this order', async () => {
    const { text } = await showCard({ settings: settings({ openSections: ['organisations'] }) })
    const order = [
      '(1) Regulatory landscape<b>landscape</b>',
      '(2) Governance exposure<b>exposure</b>',
      '(3) Jurisdiction flags<b>jurisdictions</b>',
      '(4) Contract and vendor implications<b>contract</b>',
      '(5) Compliance considerations<b>compliance</b>',
      'Regulatory citations[1] Regulation 1, art 2 · In force',
      'Enforcement risk<b>enforcement</b>',
      'Due-diligence actions<b>diligence</b>',
    ].map((part) => text().indexOf(part))
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test('opening and closing is remembered, beside what was open before', async () => {
    const card = await showCard({ settings: settings({ openSections: ['marked'] }) })
    await card.press('Why it matters')
    await card.press('Why this was marked')
    expect(card.calls.changed).toEqual([{ openSections: ['marked', 'why'] }, { openSections: ['why'] }])
    expect(card.text()).toContain('<b>why</b>')
    expect(card.text()).not.toContain('The words that decided it')
  })

  test('a choice that cannot be kept does not stop the reading', async () => {
    const card = await showCard({ change: () => Promise.reject(new Error('gone')) })
    await card.press('Why it matters')
    expect(card.text()).toContain('<b>why</b>')
  })

  test('why it was marked: words, support, points, modifiers in words', async () => {
    const { text } = await showCard({ settings: settings({ openSections: ['marked'] }) })
    for (const said of [
      '“own whatever”',
      '87 of 100 (clear)',
      '64 of 100 points (high)',
      'Impact1 of 3Lowered from 2: small claims stay in court, small claims',
      'Irreversibility2 of 3Breadth3 of 3Raised from 2: any purpose, whatever your use … tells us',
      'Control3 of 3Law1 of 3',
    ])
      expect(text()).toContain(said)
  })

  test.each<[string, Partial<Finding>, string]>([
    ['no modifier', { shifts: [] }, 'Nothing in the wording moved it'],
    ['a protective clause has no points', { polarity: 'protective', points: 0 }, 'does not count against'],
  ])('%s', async (_, some, said) => {
    const { text } = await showCard({ findings: [finding(some)], settings: settings({ openSections: ['marked'] }) })
    expect(text()).toContain(said)
  })
})

describe('several findings on the same words', () => {
  test('arrows go round; each note is asked for once', async () => {
    const card = await showCard({ findings: [finding(), finding({ provision: 'second', name: 'Second kind' })] })
    expect(card.text()).toContain('1 of 2')
    await card.press('Next note on these words')
    expect(card.root.querySelector('#card-name')?.textContent).toContain('Second kind')
    await card.press('Next note on these words')
    expect(card.text()).toContain('1 of 2')
    await card.press('Previous note on these words')
    expect(card.text()).toContain('2 of 2')
    expect(card.calls.asked).toEqual(['usage-data', 'second'])
  })

  test('one alone has none', async () => {
    const { text } = await showCard()
    expect(text()).not.toContain('1 of 1')
  })
})
