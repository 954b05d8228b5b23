import { describe, expect, test } from 'vitest'
import { absentIn, hasSign, type Looked } from '../../lib/engine/absence'
import { leastWhole } from '../../lib/engine/whole'
import type { Missable } from '../../lib/model/facts'

const leaving: Missable = {
  provision: 'leaving',
  name: 'Leaving with your keys',
  documents: ['privacy-policy', 'parent-organization-privacy-policy'],
  signs: [
    ['hand over', 'return'],
    ['key', 'lock'],
  ],
  recall: { by: 'documents', found: 18, of: 20 },
}
const filler = 'The gate is painted green each spring. '.repeat(Math.ceil(leastWhole / 38))
const looked = (some: Partial<Looked> = {}): Looked => ({
  documentType: 'privacy-policy',
  language: 'en',
  readable: true,
  cut: false,
  text: filler,
  findings: [{ provision: 'painting' }],
  ...some,
})

test('a whole document of the right kind that does not speak of it: absent, with how sure that is', () => {
  expect(absentIn(looked(), [leaving])).toEqual([
    { provision: 'leaving', name: 'Leaving with your keys', recall: { by: 'documents', found: 18, of: 20 } },
  ])
})

describe('never absent', () => {
  test.each<[string, Partial<Looked>]>([
    ['where it was found', { findings: [{ provision: 'leaving' }] }],
    ['where it was found too often to be told', { findings: [], setAside: [{ provision: 'leaving' }] }],
    ['in a document of another kind', { documentType: 'terms-of-service' }],
    ['in a document whose kind is not known', { documentType: null }],
    ['in another language than the one that was measured', { language: 'de' }],
    ['in a language that cannot be read', { readable: false }],
    ['in a text too short to tell its language', { language: 'und' }],
    ['in a document whose end was left out', { cut: true }],
    ['in one too short to be the whole', { text: filler.slice(0, leastWhole - 1) }],
    ['in one that is padded to length', { text: `${filler.slice(0, 200)}${' '.repeat(leastWhole)}` }],
    ['where the words of the matter stand together after all', { text: `${filler}We hand over every key on request.` }],
  ])('%s', (_, some) => {
    expect(absentIn(looked(some), [leaving])).toEqual([])
  })
})

test('nothing is missed that the rules do not name', () => {
  expect(absentIn(looked(), [])).toEqual([])
})

describe('signs', () => {
  test.each<[string, string, boolean]>([
    ['one of each list, close together', 'You may ask us to return the KEY.', true],
    ['in the other order', 'A lock that we return.', true],
    ['a stem inside a longer word', 'Keys are returned.', true],
    ['only one of them', 'We return your call.', false],
    ['far apart', `We return your call. ${'x'.repeat(400)} The key is ours.`, false],
    ['far apart at first, close later', `We return your call. ${'x'.repeat(400)} We return the key.`, true],
    ['far after the first, close to the second', `Return. ${'x'.repeat(400)} A key, and ${'y'.repeat(100)} we return it.`, true],
    ['an empty text', '', false],
  ])('%s', (_, text, is) => {
    expect(hasSign(text, leaving.signs)).toBe(is)
  })
})

test('a stem without letters, which stands everywhere, is found nowhere', () => {
  expect(hasSign('We return the key.', [[''], ['key']])).toBe(false)
})
