import { expect, test } from 'vitest'
import { keptOf } from '../../lib/app/kept/reading'
import { seal } from '../../lib/app/kept/vault'
import { fingerprintsOf } from '../../lib/engine/compare/fingerprints'
import { printsOf } from '../../lib/engine/kept/prints'
import { browserBytes } from '../../lib/store/bytes'
import { visited } from '../app/kept/reader-at-home'

/** Sentences of legal prose from a few lists of words: no two alike, and as hard to compress as the words allow. */
const prose = (sentences: number): string => {
  const who =
    'we|you|our partners|the company|your guests|a moderator|the other party|each member|any owner|the seller|a buyer|the courts'.split('|')
  const may = 'may|must|shall|cannot|will|need not|agree to|promise to|are asked to|undertake to'.split('|')
  const verbs =
    'close|suspend|transfer|review|publish|delete|disclose|license|renew|correct|withdraw|inspect|archive|forward|restrict'.split('|')
  const things =
    'an account|the content|each payment|personal records|a subscription|the agreement|any dispute|these conditions|a warranty|the profile|every listing|the deposit'.split(
      '|',
    )
  const when =
    'within thirty days|without notice|at the end of a billing period|where the law allows it|after a written warning|unless told otherwise|as long as the service runs|before a change takes effect|in the event of a breach|for reasons of safety'.split(
      '|',
    )
  let state = 12_345
  const pick = (words: readonly string[]): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return words[(state >>> 8) % words.length] ?? ''
  }
  return Array.from({ length: sentences }, (_, i) => {
    const clause = (): string => [who, may, verbs, things, when].map(pick).join(' ')
    return `${i % 12 === 0 ? '\n' : ''}${clause().replace(/^./, (c) => c.toUpperCase())}, and ${clause()}. `
  }).join('')
}

test('a reading takes at most 0.35 byte for a character of its text, with all that is remembered of it', async () => {
  const text = prose(600)
  const read = visited(text, { view: 'x' })
  const { page } = read
  const { body } = await seal(
    browserBytes,
    {
      key: 'k',
      version: 1,
      at: 0,
      url: page.url,
      title: '',
      type: null,
      platform: null,
      language: 'en',
      stated: null,
      rulesetVersion: 1,
      previous: null,
    },
    keptOf(read),
  )
  const prints = printsOf(fingerprintsOf({ ...page, language: 'en', updated: null, findings: [] }))
  expect(prints.length, 'every sentence is remembered').toBeGreaterThan(600 * 4 - 100)
  expect((body.length + prints.length) / text.length).toBeLessThan(0.35)
})
