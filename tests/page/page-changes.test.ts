// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Ask, Question } from '../../lib/messages'
import type { ChangesReply } from '../../lib/model/changes-reply'
import type { BannerRequest } from '../../lib/page/banner-place'
import { pageChanges } from '../../lib/page/page-changes'
import { termsPage } from '../app/sample-pages'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const key = 'harbor.example/terms'
const comparison = { verdict: 'changed', reason: 'clauses-differ', changes: [], date: 'agrees' } as const
const changed = (some: { closed?: boolean; version?: number } = {}): ChangesReply => ({
  kind: 'changed',
  key,
  version: 2,
  since: 1,
  comparison: { ...comparison, changes: [] },
  closed: false,
  ...some,
})
const dateMoved = (told: boolean): ChangesReply => ({ kind: 'date-moved', key, version: 1, since: 1, from: null, to: '2026-03-03', told })
const page = termsPage()

/** A page whose background answers with these replies, one after the other. */
const opened = (replies: readonly (ChangesReply | Promise<ChangesReply>)[], { read = true } = {}) => {
  const waiting = [...replies]
  const asked: [Question, unknown][] = []
  const banners: { request: BannerRequest; open: boolean }[] = []
  let painted = 0
  const ask = (async (question: Question, sent: unknown) => {
    asked.push([question, sent])
    if (question === 'read') return read
    if (question === 'closeBanner') return true
    const reply = waiting.shift()
    if (!reply) throw new Error('no background')
    return reply
    // The three questions that are asked here have these answers.
  }) as Ask
  const changes = pageChanges({
    document,
    ask,
    door: async () => ({
      open: () => {
        throw new Error('no card is asked for')
      },
      openBanner: (request) => {
        const banner = { request, open: true }
        banners.push(banner)
        return () => {
          banner.open = false
        }
      },
    }),
    changed: () => {
      painted++
    },
    looks: () => ({ names: new Map(), ground: 'light', column: () => null, next: async () => true }),
  })
  const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1_000)
  const visit = async () => {
    changes.settle(page)
    await rest()
  }
  return { changes, asked, banners, rest, visit, painted: () => painted, isOpen: () => banners.map(({ open }) => open) }
}

test.each<[string, ChangesReply, { told: boolean; banner: boolean; painted: number }]>([
  ['nothing', { kind: 'none' }, { told: false, banner: false, painted: 0 }],
  ['a change', changed(), { told: true, banner: true, painted: 1 }],
  ['a change whose banner was closed before', changed({ closed: true }), { told: true, banner: false, painted: 1 }],
  ['a date that moved alone', dateMoved(false), { told: true, banner: true, painted: 1 }],
  ['a date of which was told before', dateMoved(true), { told: true, banner: false, painted: 1 }],
])('%s is told as it should be', async (_, reply, { told, banner, painted }) => {
  const here = opened([reply])
  await here.visit()
  expect([here.changes.told() !== null, here.banners.length === 1, here.painted()]).toEqual([told, banner, painted])
})

test('a page that keeps saying something new is compared once it rests', async () => {
  const here = opened([changed()])
  here.changes.settle(page)
  await vi.advanceTimersByTimeAsync(900)
  here.changes.settle(page)
  await vi.advanceTimersByTimeAsync(900)
  expect(here.asked).toEqual([])
  await here.rest()
  expect(here.asked).toEqual([['changes', { view: expect.any(String), page: null }]])
})

test('a page that is still loading is waited for', async () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive')
  const here = opened([changed()])
  await here.visit()
  expect(here.asked).toEqual([])
  state.mockRestore()
  dispatchEvent(new Event('load'))
  await here.rest()
  expect(here.asked).toHaveLength(1)
})

test('a background that has forgotten the page is sent it, under the same view', async () => {
  const here = opened([{ kind: 'resend' }, changed()])
  await here.visit()
  const [first, second] = here.asked.map(([, sent]) => sent)
  expect([first, second]).toMatchObject([{ page: null }, { page }])
  expect(Reflect.get(Object(second), 'view')).toBe(Reflect.get(Object(first), 'view'))
  expect(here.isOpen()).toEqual([true])
})

test('without a background nothing is told, and nothing fails', async () => {
  const here = opened([])
  await here.visit()
  expect([here.changes.told(), here.painted()]).toEqual([null, 0])
})

test('an answer that comes after the page was left is not told', async () => {
  let answer: (reply: ChangesReply) => void = () => undefined
  const here = opened([
    new Promise((done) => {
      answer = done
    }),
  ])
  await here.visit()
  here.changes.clear()
  answer(changed())
  await here.rest()
  expect([here.changes.told(), here.isOpen(), here.painted()]).toEqual([null, [], 0])
})

test('what changed meanwhile takes the place of what was told', async () => {
  const here = opened([changed(), changed({ version: 3 }), { kind: 'none' }])
  await here.visit()
  await here.visit()
  expect([here.isOpen(), here.changes.told()?.version]).toEqual([[false, true], 3])
  await here.visit()
  expect([here.isOpen(), here.changes.told(), here.painted()]).toEqual([[false, false], null, 3])
})

test.each([
  ['noted: the banner goes and nothing has changed any more', true, [false], null],
  ['not noted: both stay', false, [true], 2],
])('"I have read this" is %s', async (_, read, open, version) => {
  const here = opened([changed()], { read })
  await here.visit()
  expect(await here.banners[0]?.request.read()).toBe(read)
  expect(here.asked.at(-1)).toEqual(['read', { key, version: 2 }])
  expect([here.isOpen(), here.changes.told()?.version ?? null]).toEqual([open, version])
})

test('closed, the banner goes, the marks stay, and the version is named', async () => {
  const here = opened([changed()])
  await here.visit()
  here.banners[0]?.request.close()
  expect([here.isOpen(), here.changes.told()?.version, here.asked.at(-1)]).toEqual([[false], 2, ['closeBanner', { key, version: 2 }]])
})

test.each([
  ['this version', { key, version: 2 }, true],
  ['a later one', { key, version: 3 }, true],
  ['an earlier one', { key, version: 1 }, false],
  ['another document', { key: 'elm.example/terms', version: 2 }, false],
])('read elsewhere: %s', async (_, which, gone) => {
  const here = opened([changed()])
  await here.visit()
  here.changes.acknowledged(which)
  expect([here.changes.told() === null, here.isOpen()]).toEqual([gone, [!gone]])
})
