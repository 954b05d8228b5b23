import { expect, test } from 'vitest'
import { comparing } from '../../../lib/app/kept/comparing'
import { keep } from '../../../lib/app/kept/keep'
import { readerAtHome, visited } from './reader-at-home'

const terms = 'You may leave whenever you like.\n\nWe may change these terms within thirty days of notice.\n'

/** A reader who has visited once, and what the background is asked to do at the next visit. */
const nextVisit = async (text: string) => {
  const reader = readerAtHome()
  const { needs } = reader
  const done: string[] = []
  const counted = <T extends unknown[], R>(name: string, work: (...given: T) => R) => {
    return (...given: T): R => {
      done.push(name)
      return work(...given)
    }
  }
  const visiting = keep({
    ...needs,
    library: { ...needs.library, body: counted('open', needs.library.body), prints: counted('prints', needs.library.prints) },
    bytes: { ...needs.bytes, sha256: counted('hash', needs.bytes.sha256), gzip: counted('gzip', needs.bytes.gzip) },
    comparing: {
      compare: counted('compare', comparing.compare),
      sameWords: counted('same words', comparing.sameWords),
      fingerprintsOf: counted('fingerprints', comparing.fingerprintsOf),
    },
    detectAgain: counted('detect', async () => []),
  })
  await visiting(visited(terms, { view: 'first' }))
  done.length = 0
  await visiting(visited(text, { view: 'second' }))
  return done
}

test.each<[string, string, { done?: string[]; spared: string[] }]>([
  ['the same text', terms, { done: ['hash'], spared: [] }],
  ['the same clauses under another menu', `Prices\n\n${terms}`, { spared: ['detect', 'prints', 'gzip', 'fingerprints'] }],
  ['another clause', `${terms}\nWe may sell what we know of you to anyone who pays.\n`, { spared: [] }],
])('a visit of %s asks no more of the background than it must', async (_, text, { done, spared }) => {
  const found = await nextVisit(text)
  if (done) expect(found).toEqual(done)
  for (const one of spared) expect(found).not.toContain(one)
  if (!done && spared.length === 0) expect(found).toEqual(expect.arrayContaining(['open', 'detect', 'compare', 'gzip', 'fingerprints']))
})
