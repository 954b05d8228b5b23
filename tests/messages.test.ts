import { describe, expect, test } from 'vitest'
import { type Answers, answering, asking, type Followers, following, telling } from '../lib/messages'
import { defaultSettings } from '../lib/model/settings'

const answers: Answers<string> = {
  arrived: async (_, from) => from === 'frame',
  visit: async () => ({ kind: 'off' }),
  left: async () => null,
  card: async () => false,
  words: async () => ({}),
  note: async ({ provision }) => (provision === 'bad' ? Promise.reject(new Error('no')) : { kind: 'unknown-provision' }),
  kinds: async () => [],
  facts: async () => ({ kind: 'none' }),
  summary: async () => ({ kind: 'closed' }),
  changes: async () => ({ kind: 'none' }),
  read: async () => true,
  closeBanner: async () => false,
  unread: async () => ({ changes: [], dates: [] }),
  library: async () => ({ kind: 'failed', reason: 'unreadable' }),
  version: async () => ({ kind: 'unknown' }),
  difference: async () => ({ kind: 'unknown' }),
  forget: async () => ({ kind: 'failed' }),
  exportLibrary: async () => null,
  step: async () => ({ kind: 'unknown' }),
  search: async () => ({ kind: 'unknown' }),
  settings: async (some) => ({ ...defaultSettings, ...some }),
  lists: async () => ({ lists: [], done: { kind: 'looked' } }),
  rules: async () => ({
    source: null,
    held: null,
    on: false,
    pinned: null,
    previous: null,
    expires: null,
    checks: [],
    next: null,
    requests: [],
  }),
  watch: async () => ({ kind: 'failed', reason: 'storage' }),
}
const told: unknown[] = []
const followers: Followers = {
  show: async (ask) => told.push(ask) > 0,
  move: async () => false,
  repaint: async () => null,
  acknowledged: async () => null,
  reread: async () => null,
}

/** The background over a wire that only carries what JSON does. */
const ask = asking(async (message) => answering(answers)(JSON.parse(JSON.stringify(message)), 'frame'))
const tell = telling(async (message) => following(followers)(JSON.parse(JSON.stringify(message))))

test('a question is answered, and the answer knows who asks', async () => {
  expect(await ask('arrived', null)).toBe(true)
  expect(await ask('settings', { showPossible: true })).toEqual({ ...defaultSettings, showPossible: true })
})

test('an answer that fails fails the question', async () => {
  await expect(ask('note', { provision: 'bad', platform: null, document: null })).rejects.toThrow('no')
})

test('an order is followed', async () => {
  expect(await tell('show', { index: 3, open: true })).toBe(true)
  expect(told).toEqual([{ index: 3, open: true }])
})

describe('not ours, and left to others', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'visit'],
    ['a list', ['visit']],
    ['no question', {}],
    ['an unknown question', { question: 'steal' }],
    ['a name that every object has', { question: 'toString' }],
    ['its prototype', { question: '__proto__' }],
    ['its constructor', { question: 'constructor' }],
    ['a name that is no text', { question: ['visit'] }],
  ])('%s', (_, message) => {
    expect(answering(answers)(message, 'frame')).toBeUndefined()
    const order = typeof message === 'object' && message !== null && 'question' in message ? { order: message.question } : message
    expect(following(followers)(order)).toBeUndefined()
  })

  test('an order is no question, and the other way round', () => {
    expect(answering(answers)({ order: 'show', ask: null }, 'frame')).toBeUndefined()
    expect(following(followers)({ question: 'visit', ask: null })).toBeUndefined()
  })
})
