// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { TermsScreen } from '../../components/summary/terms-screen'
import { button, click, draw, said } from './draw'
import { finding, frame, heron, ordinary, page, type TermsSample, terms } from './summary-samples'

const nothingUnread = { changes: [], dates: [] }

const drawn = async (reply: TermsSample, { show = vi.fn(), change = vi.fn() } = {}) => {
  const screen = await draw(
    <TermsScreen reply={reply} site="heron.example" unread={nothingUnread} show={show} change={change} read={vi.fn()} />,
  )
  const section = (heading: string): Element | null | undefined =>
    [...screen.querySelectorAll('h2')].find((h) => said(h).includes(heading))?.closest('section')
  return { screen, section, show, change }
}
const lines = (list: Element | null | undefined): string[] => [...(list?.querySelectorAll('li') ?? [])].map(said)
const critical = finding('training', 84, 'We train models on private messages.')

test('whose terms, which document and its date', async () => {
  const { screen } = await drawn(terms([frame(ordinary)]))
  expect([said(screen.querySelector('h1')), said(screen.querySelector('header'))]).toEqual([
    'Heron Notes',
    'Heron NotesTerms of service · dated 27 May 2026',
  ])
})

test('an unknown platform is named by its host; an undated document says so', async () => {
  const { screen } = await drawn(terms([frame([], { page: page({ platform: null, updated: null }) })], { platform: null }))
  expect(said(screen.querySelector('header'))).toBe('heron.examplePlatform not in our listTerms of service · no date stated')
})

test('the grade is a letter, its word and its score; a document missing makes it provisional', async () => {
  const reply = terms([frame(ordinary)])
  const { screen } = await drawn(reply)
  expect(said(screen.querySelector('.grade'))).toBe('BGrade B: Some reservations29 of 100 · provisional')
  const whole = await drawn({ ...reply, risk: { ...reply.risk, coverage: { read: ['terms-of-service', 'privacy-policy'], missing: [] } } })
  expect(said(whole.screen.querySelector('.grade'))).not.toContain('provisional')
})

test.each([
  ['one', [critical], 'One critical clause that nothing softens: no better than D, whatever the score.'],
  ['two', [critical, finding('sale', 82, 'We sell it.')], '2 critical clauses that nothing softens: E, whatever the score.'],
])('%s critical: the floor is said', async (_, findings, expected) => {
  const { screen } = await drawn(terms([frame(findings)]))
  expect(said(screen.querySelector('.floor'))).toBe(expected)
})

test('the bar: a segment a category with its clauses, as wide as its share, and a line for each', async () => {
  const reply = terms([frame(ordinary)])
  const { section } = await drawn(reply)
  const made = section('What makes up 29')
  const segments = [...(made?.querySelectorAll<HTMLElement>('.bar > span') ?? [])]
  const widths = segments.map((s) => Number.parseFloat(s.style.width))
  expect(widths).toEqual(reply.risk.categories.map((c) => c.share))
  expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(reply.risk.score, 0)
  expect([segments[0]?.title, segments[0]?.dataset.severity]).toEqual(['Mandatory arbitration, Class action waiver', 'high'])
  expect(lines(made)).toHaveLength(reply.risk.categories.length)
  expect(lines(made)[0]).toBe('1Dispute resolution Mandatory arbitration, Class action waiver66 of 29 points')
})

test('what weighs most, with what would be left without it', async () => {
  const earlier = [finding('data-kept-for-ever', 70, 'x')]
  const { section } = await drawn(terms([frame([critical])], { earlier }))
  expect(lines(section('What weighs most')).map((l) => l.replaceAll('\u00a0', ' '))).toEqual([
    expect.stringMatching(/^User content used to train AI without it: 7, A$/),
    expect.stringMatching(/^Data kept for ever without it: 9, D · in a document read earlier$/),
  ])
})

test('each kind is one line that leads to its place; the others of its kind are folded', async () => {
  const twice = [...ordinary, finding('cap', 50, 'Our debt to you never exceeds ten crowns.')]
  const { screen, section, show } = await drawn(terms([frame(twice, { frameId: 3 })]))
  expect([...screen.querySelectorAll('h3')].map(said)).toEqual(['High · 3', 'Medium · 4', 'Low · 1'])
  await click(button(screen, 'Class action waiver'))
  await click([...(section('Clauses')?.querySelectorAll('details button') ?? [])][0])
  expect(show.mock.calls.map(([place]) => [place.frame.frameId, place.index])).toEqual([
    [3, 1],
    [3, ordinary.length],
  ])
})

test('the words of a page are shown as words', async () => {
  const { screen } = await drawn(terms([frame([finding('cap', 52, '<img src=x onerror=alert(1)> <b>we owe nothing</b>')])]))
  expect([screen.querySelector('img'), screen.querySelector('b')]).toEqual([null, null])
  expect(said(button(screen, 'Cap on'))).toContain('<img src=x onerror=alert(1)> <b>we owe…')
})

test('protective clauses stand beside what they soften', async () => {
  const { section } = await drawn(terms([frame(ordinary)]))
  expect(said(section('In your favour'))).toContain('Softens: Mandatory arbitration, Class action waiver. They count half.')
})

test('a finding in a frame says where it is', async () => {
  const inner = frame([critical], { frameId: 7, url: 'https://legal.example:8080/p', page: page({ documentType: 'privacy-policy' }) })
  const { screen } = await drawn(terms([frame([]), inner]))
  expect(said(screen.querySelector('header'))).toContain('Also on this page: Privacy policy')
  expect(said(button(screen, 'train AI'))).toContain('in the frame from legal.example:8080')
})

test('weaker signs are folded, with shapes that speak', async () => {
  const { screen } = await drawn(terms([frame(ordinary)]))
  const fold = [...screen.querySelectorAll('details')].find((d) => said(d).startsWith('Weaker signs, not counted · 1'))
  expect([fold?.open, fold?.querySelector('svg')?.getAttribute('aria-label')]).toEqual([false, 'High'])
})

test('a muted kind can be marked again', async () => {
  const { screen, change } = await drawn(terms([frame(ordinary)], { settings: { mutedKinds: ['cap', 'other'] } }))
  await click(button(screen, 'Mark again: Cap on what they pay you'))
  expect(change.mock.calls).toEqual([[{ mutedKinds: ['other'] }]])
})

test('coverage: what is missing first, unchecked addresses said, and no link that is not one', async () => {
  const platform = { ...heron, documents: [...heron.documents, { type: 'eula' as const, url: 'javascript:alert(1)', confirmed: true }] }
  const { section } = await drawn(terms([frame(ordinary)], { platform }))
  const coverage = section('Documents')
  expect(said(coverage)).toContain('Privacy policy not read yet: the grade is provisional.')
  expect(lines(coverage)).toEqual([
    'Privacy policy not read yet · address not checked',
    'Terms of service read',
    'Acceptable use policy not read yet',
  ])
  expect([...(coverage?.querySelectorAll('a') ?? [])].map((a) => [a.href, a.target, a.rel])).toContainEqual([
    'https://heron.example/privacy',
    '_blank',
    'noreferrer',
  ])
})

test('what was read of an unknown platform is named without links', async () => {
  const { section } = await drawn(terms([frame(ordinary)], { platform: null }))
  expect(lines(section('Documents'))).toEqual(['Terms of service read', 'Privacy policy no address known'])
})

test('nothing found: no letter, no praise', async () => {
  const { screen } = await drawn(terms([frame([])]))
  expect(screen.querySelector('.grade')).toBeNull()
  expect(said(screen)).toContain('None of the clauses we look for was found with certainty.We may have missed some')
  expect(said(screen)).not.toMatch(/safe|provisional|Grade/)
})

test.each([
  ['fr', 'This document is in French. The rules read English only: nothing was looked for.'],
  ['und', 'The language of this document is not one we know. The rules read English only: nothing was looked for.'],
])('unreadable language %s is said in place of looking clean', async (language, expected) => {
  const { screen } = await drawn(terms([frame([], { page: page({ language, readable: false }) })]))
  expect(said(screen.querySelector('.limit'))).toBe(expected)
  expect(said(screen)).not.toContain('None of the clauses')
})

test('one unreadable frame among others is named; a grade of earlier documents says so', async () => {
  const french = frame([], { frameId: 2, page: page({ language: 'fr', readable: false, documentType: 'privacy-policy' }) })
  const both = await drawn(terms([frame(ordinary), french]))
  expect(said(both.screen.querySelector('.limit'))).toContain('Privacy policy: this document is in French.')
  const earlier = await drawn(terms([french], { earlier: ordinary, read: ['terms-of-service'] }))
  expect([...earlier.screen.querySelectorAll('.limit')].map(said)).toContain('The grade below is of documents read earlier.')
})

test('a page that was cut says so; the rules and the standing line are there', async () => {
  const { screen } = await drawn(terms([frame(ordinary, { cut: true })]))
  expect(said(screen.querySelector('.limit'))).toBe('This page is longer than what we read. Its end was not looked at.')
  expect(said(screen.querySelector('.standing'))).toContain('Not legal advice. Not affiliated with the platform. Rules 3 of 31 Aug 2026.')
})
