import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answers } from '../../lib/app/answers'
import { readingNow } from '../../lib/app/readings-now'
import { watchAnswers } from '../../lib/app/watch/watch-answers'
import { answering } from '../../lib/messages'
import type { Frame } from '../../lib/model/frame'
import { program } from './program'
import { frameAt, termsPage } from './sample-pages'
import { key, url, watchAtHome } from './watch/watch-at-home'

const terms = 'You may close your account.\nWe tell you thirty days before.'
const worse = 'You may close your account.\nWe tell you fourteen days before.'

/** A background whose reader has read and watches one document, which has changed since; and all that it keeps. */
const background = async () => {
  const home = await watchAtHome(terms)
  await home.star()
  await home.reader.visit(worse)
  const needs = program()
  const effects = {
    sendAnnotator: async () => true,
    sendCard: async () => true,
    strings: async () => ({}),
    showBadge: async () => undefined,
    openTabs: async () => [],
    acknowledged: async () => undefined,
    settingsChanged: async () => undefined,
    log: needs.log,
    now: needs.now,
  }
  const { library, bytes, comparing, quota } = home.reader.needs
  const answered = answers({ ...needs, reading: readingNow(), effects, kept: { library, bytes, comparing, quota } })
  const watch = watchAnswers(home.watch())
  const none = async () => Promise.reject(new Error('not asked here'))
  const answer = answering<Frame | null>({
    ...answered,
    rules: none,
    lists: none,
    watch: watch.answer,
    forget: watch.forgetting(answered.forget),
  })
  const kept = async () =>
    JSON.stringify([
      await library.document(key),
      await library.versions(key),
      await library.keys(),
      await home.store.all(),
      await home.store.choices(),
      needs.local.values,
      needs.session.values,
    ])
  return { answer: async (message: unknown, from: Frame | null) => answer(message, from), kept }
}

const stranger = frameAt('https://elm.example/terms', { url: 'https://elm.example/terms' })
const questions = ['visit', 'changes', 'read', 'closeBanner', 'unread', 'library', 'version', 'difference', 'step', 'search'] as const
const others = ['forget', 'exportLibrary', 'left', 'note', 'facts', 'summary', 'kinds', 'watch', 'settings'] as const

/** Anything, and what is nearly a message: the right names with whatever behind them, the reader's own document among it. */
const near = fc.oneof(
  fc.constantFrom<unknown>(key, url, 1, 2, -1, null, 'star', 'unstar', 'check', 'seen', 'alerts', 'weekly'),
  fc.anything(),
)
const asks = fc.oneof(
  fc.anything(),
  fc.record(
    Object.fromEntries(
      ['key', 'version', 'from', 'to', 'do', 'url', 'how', 'page', 'view', 'urls', 'tabId', 'words'].map((name) => [name, near]),
    ),
    { requiredKeys: [] },
  ),
)

test('whatever a page of the web sends, nothing is thrown and nothing of what is kept changes', async () => {
  const { answer, kept } = await background()
  const before = await kept()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...questions, ...others), asks, async (question, ask) => {
      await answer({ question, ask }, stranger)
    }),
    { numRuns: 400 },
  )
  expect(await kept()).toBe(before)
})

describe('a page of another site', () => {
  test.each<[string, string, unknown, unknown]>([
    ['cannot say that a document was read', 'read', { key, version: 2 }, false],
    ['cannot close its banner', 'closeBanner', { key, version: 2 }, false],
    ['cannot hand in a text as its', 'visit', termsPage(url), { kind: 'failed', reason: 'malformed' }],
    ['cannot learn what was read', 'library', null, { kind: 'failed', reason: 'unreadable' }],
    ['cannot learn what another tab shows', 'summary', { tabId: 1, url }, { kind: 'closed' }],
    ['cannot have anything forgotten', 'forget', { key: null }, { kind: 'failed' }],
    ['cannot take it away', 'exportLibrary', { key: null }, null],
    ['cannot unstar it', 'watch', { do: 'unstar', key }, { kind: 'failed', reason: 'not-yours' }],
  ])('%s', async (_, question, ask, reply) => {
    const { answer, kept } = await background()
    const before = await kept()
    expect(await answer({ question, ask }, stranger)).toEqual(reply)
    expect(await kept()).toBe(before)
  })
})

test.each<[string, Frame | null]>([
  ['the page itself', frameAt(url, { url })],
  ['a frame without an address in it', frameAt(url, { url: 'about:blank' })],
  ['the popup', null],
  ['our dashboard', frameAt('chrome-extension://x/dashboard.html', { url: 'chrome-extension://x/dashboard.html', own: true })],
])('%s can say that it was read', async (_, from) => {
  const { answer } = await background()
  expect(await answer({ question: 'read', ask: { key, version: 2 } }, from)).toBe(true)
})

describe('a text that is not what a page reads is refused whole', () => {
  const page = termsPage()
  const block = page.blocks[0]
  test.each<[string, unknown]>([
    ['an address that is none', { ...page, url: 7 }],
    ['no text', { ...page, text: null }],
    ['something more', { ...page, html: '<p>' }],
    ['a block of an unknown kind', { ...page, blocks: [{ ...block, kind: 'script' }] }],
    ['a block without an end', { ...page, blocks: [{ start: 0, kind: 'text' }] }],
    ['a block before the text', { ...page, blocks: [{ ...block, start: -1 }] }],
    ['a block beyond it', { ...page, blocks: [{ ...block, end: page.text.length + 1 }] }],
    ['a block that ends before it begins', { ...page, blocks: [{ ...block, start: 9, end: 2 }] }],
    ['blocks out of order', { ...page, blocks: page.blocks.toReversed() }],
    ['an item led by a block that is not there', { ...page, blocks: [{ ...block, lead: 5 }] }],
  ])('%s', async (_, sent) => {
    const { answer, kept } = await background()
    const before = await kept()
    const from = frameAt(page.url, { url: page.url })
    expect(await answer({ question: 'visit', ask: sent }, from)).toEqual({ kind: 'failed', reason: 'malformed' })
    expect(await answer({ question: 'changes', ask: { view: 'a', page: sent } }, from)).toEqual({ kind: 'none' })
    expect(await kept()).toBe(before)
  })
})
