import { describe, expect, test } from 'vitest'
import { visit } from '../../lib/app/visit'
import { program } from './program'
import { frameAt, germanPage, otherPage, termsPage } from './sample-pages'

const url = 'https://www.harbor.example/terms'

describe('a page', () => {
  test.each<[string, unknown, string]>([
    ['with terms', termsPage(), 'terms'],
    ['with terms of a platform that nobody knows', termsPage('https://pier.example/terms'), 'terms'],
    ['without', otherPage(), 'not-terms'],
    ['of terms in a language that the rules cannot read', germanPage(), 'unreadable'],
    ['that is none', null, 'failed'],
    ['with too long a text', { ...termsPage(), text: 'a'.repeat(1_500_001) }, 'failed'],
    ['with something more', { ...termsPage(), extra: 1 }, 'failed'],
    ['with blocks that are none', { ...termsPage(), blocks: [{ start: 'x' }] }, 'failed'],
  ])('%s: %s', async (_, page, kind) => {
    expect((await visit(program())(page, frameAt(url))).kind).toBe(kind)
  })

  test('is told what stands in it, and what a reviewer wrote of this document', async () => {
    const reply = await visit(program())(termsPage(), frameAt(url))
    expect(reply).toMatchObject({
      kind: 'terms',
      page: { platform: 'harbor', documentType: 'terms-of-service', updated: '2026-05-03' },
      findings: [{ provision: 'selling', quote: 'We may sell your data.' }, { provision: 'opting-out' }],
      overlays: [{ provision: 'selling', state: 'exact' }],
    })
    expect(reply.kind === 'terms' && reply.overlays).toHaveLength(1)
  })

  test('of a site that is switched off is not read', async () => {
    const needs = program()
    await needs.settings.change({ sitesOff: ['harbor.example'] })
    expect(await visit(needs)(termsPage(), frameAt(url))).toEqual({ kind: 'off' })
    expect(needs.session.values).toEqual({})
  })

  test('in a frame of a site that is switched off is not read either', async () => {
    const needs = program()
    await needs.settings.change({ sitesOff: ['shop.example'] })
    expect(await visit(needs)(termsPage(), frameAt('https://shop.example/', { frameId: 4 }))).toEqual({ kind: 'off' })
  })

  test('without rules says so', async () => {
    const needs = program()
    expect(await visit({ ...needs, rules: needs.broken })(termsPage(), frameAt(url))).toEqual({ kind: 'failed', reason: 'rules-damaged' })
  })
})

describe('what is kept', () => {
  test('the reading of the frame, and what the document weighs', async () => {
    const needs = program()
    await visit(needs)(termsPage(), frameAt(url))
    expect(await needs.readings.tab(1)).toMatchObject({ url, frames: [{ frameId: 0, at: 1_000, rulesetVersion: 3 }] })
    expect(await needs.readings.platform('harbor')).toMatchObject([{ type: 'terms-of-service', findings: [{ provision: 'selling' }, {}] }])
  })

  test('which kinds were set aside, because they would have marked the whole page', async () => {
    const needs = program()
    const page = { ...termsPage(), text: 'We may sell your data.\n'.repeat(40) }
    const blocks = Array.from({ length: 40 }, (_, i) => ({ start: i * 23, end: i * 23 + 22, kind: 'text' as const }))
    expect(await visit(needs)({ ...page, blocks }, frameAt(url))).toMatchObject({ kind: 'terms', findings: [] })
    const aside = [{ provision: 'selling', name: 'Selling data', why: 'too-many', sentences: 40, of: 40 }]
    expect((await needs.readings.tab(1))?.frames[0]).toMatchObject({ findings: [], setAside: aside })
    expect(needs.lines).toEqual(['a kind was set aside on a page: selling (too-many)'])
  })

  test('of a private window only the frame', async () => {
    const needs = program()
    await visit(needs)(termsPage(), frameAt(url, { incognito: true }))
    expect((await needs.readings.tab(1))?.frames).toHaveLength(1)
    expect(await needs.readings.platform('harbor')).toEqual([])
  })

  test('of terms that cannot be read no weight', async () => {
    const needs = program()
    await visit(needs)(germanPage(), frameAt(url))
    expect((await needs.readings.tab(1))?.frames).toHaveLength(1)
    expect(await needs.readings.platform('harbor')).toEqual([])
  })

  test('nothing any more of a frame that shows no terms now', async () => {
    const needs = program()
    await visit(needs)(termsPage(), frameAt(url))
    await visit(needs)(otherPage(), frameAt(url))
    expect((await needs.readings.tab(1))?.frames).toEqual([])
  })

  test('cannot be, and the page is marked all the same, with a line in the log', async () => {
    const needs = program()
    needs.session.full = true
    expect((await visit(needs)(termsPage(), frameAt(url))).kind).toBe('terms')
    expect(needs.lines).toEqual([expect.stringContaining('could not be kept')])
  })

  test('cannot be dropped: the answer stands', async () => {
    const needs = program()
    needs.session.broken = true
    expect((await visit(needs)(otherPage(), frameAt(url))).kind).toBe('not-terms')
    expect(needs.lines).toEqual([expect.stringContaining('could not be dropped')])
  })
})
