import { expect, test } from 'vitest'
import { comparing } from '../../../lib/app/kept/comparing'
import { browseAnswers } from '../../../lib/app/library/browse-answers'
import type { Finding } from '../../../lib/model/finding'
import { key, readerAtHome } from '../kept/reader-at-home'

const first = `Terms of Service

You and Harbor settle every dispute before the courts of Freedonia, in the language of the contract.

Our liability to you is limited to $100, whatever the reason of the claim may be.`
const second = first.replace('$100', '$50').replace('before the courts of Freedonia', 'by binding arbitration')

const capIn = (text: string): Finding[] => {
  const start = text.indexOf('Our liability')
  const quote = text.slice(start)
  return [
    {
      provision: 'liability-cap',
      name: 'Liability cap',
      category: 'Liability',
      polarity: 'risk',
      band: 'strong',
      score: 1,
      severity: 'high',
      points: 60,
      start,
      end: start + quote.length,
      quote,
      why: [],
      modifiers: [],
    },
  ]
}

const browser = async (...texts: string[]) => {
  const reader = readerAtHome()
  for (const text of texts) await reader.visit(text)
  const lines: string[] = []
  const needs = { ...reader.needs, comparing, detectAgain: async ({ text }: { text: string }) => capIn(text) }
  return { reader, lines, ask: browseAnswers({ ...needs, log: (line) => void lines.push(line) }) }
}

test('a version tells what it says of each provision, and how it differs from the one before', async () => {
  const { ask } = await browser(first, second)
  const one = await ask.step({ key, version: 1 }, null)
  const two = await ask.step({ key, version: 2 }, null)
  if (one.kind !== 'step' || two.kind !== 'step') throw new Error(`${one.kind}, ${two.kind}`)
  expect([one.before, one.comparison]).toEqual([null, null])
  expect(one.clauses.map(({ figures }) => figures.map(({ said }) => said))).toEqual([['$100']])
  expect(two.clauses.map(({ figures }) => figures.map(({ said }) => said))).toEqual([['$50']])
  expect([two.before, two.comparison?.verdict, two.comparison?.changes.length]).toEqual([1, 'changed', 2])
})

test('a version whose text was dropped says so, and the next is compared with the nearest before it', async () => {
  const { reader, ask } = await browser(first, second, `${second}\n\nYou must be of legal age to use the service at all.`)
  await reader.library.drop([{ key, version: 2 }], 5)
  expect(await ask.step({ key, version: 2 }, null)).toEqual({ kind: 'no-text', version: 2, reason: 'dropped' })
  const three = await ask.step({ key, version: 3 }, null)
  expect(three.kind === 'step' && three.before).toBe(1)
})

test.each([
  ['all words must stand in a version', 'arbitration courts', []],
  ['also where most of them do', 'legal dispute harbor', []],
  ['of the newest version', 'freedonia', [[1, 'Freedonia']]],
  [
    'what was is found as well as what is',
    'liability',
    [
      [2, 'liability'],
      [1, 'liability'],
    ],
  ],
  ['a passage that did not change is told of the newest', 'terms service', [[2, 'Terms Service']]],
])('%s', async (_, words, expected) => {
  const { ask } = await browser(first, second)
  const reply = await ask.search({ key, words }, null)
  const hits = reply.kind === 'found' ? reply.hits : []
  expect(hits.map(({ version, excerpt, found }) => [version, found.map(({ start, end }) => excerpt.slice(start, end)).join(' ')])).toEqual(
    expected,
  )
})

test('versions without a text are counted', async () => {
  const { reader, ask } = await browser(first, second)
  await reader.library.drop([{ key, version: 1 }], 5)
  const reply = await ask.search({ key, words: 'liability' }, null)
  expect(reply.kind === 'found' && [reply.hits.length, reply.unread, reply.cut]).toEqual([1, 1, 0])
})

test.each([
  ['no words', { key, words: ' ?! ' }, 'nothing-asked'],
  ['an unknown document', { key: 'elm.example/', words: 'a' }, 'unknown'],
  ['nonsense', { key: 7 }, 'unknown'],
  ['endless words', { key, words: 'a '.repeat(600) }, 'unknown'],
])('a search with %s', async (_, asked, kind) => {
  const { ask } = await browser(first)
  expect((await ask.search(asked, null)).kind).toBe(kind)
})

test('a page of the web is told nothing', async () => {
  const { ask } = await browser(first)
  const page = { tabId: 1, frameId: 0, topUrl: 'https://a.example/', incognito: false }
  expect([(await ask.step({ key, version: 1 }, page)).kind, (await ask.search({ key, words: 'terms' }, page)).kind]).toEqual([
    'unknown',
    'unknown',
  ])
  expect((await ask.step({ key, version: 1 }, { ...page, own: true })).kind).toBe('step')
})

test('a store that fails is logged', async () => {
  const { reader, ask, lines } = await browser(first)
  reader.library.versions = () => Promise.reject(new Error('gone'))
  expect((await ask.step({ key, version: 1 }, null)).kind).toBe('unknown')
  expect(lines).toEqual(['the library could not be read: gone'])
})
