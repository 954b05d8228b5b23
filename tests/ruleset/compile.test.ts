import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Ruleset } from '../../lib/model/ruleset'
import { compileRuleset } from '../../lib/ruleset/compile'
import { readSample } from './sample-provision'

const softening = { ...readSample(), detector: { ...readSample().detector, id: 'returns-the-key', mitigates: ['keeps-the-key'] } }
const compiled = compileRuleset({
  version: 3,
  date: '2026-11-25',
  provisions: [readSample(), { ...softening, note: { ...softening.note, id: 'returns-the-key' } }],
  languages: [],
  checked: new Map([
    ['keeps-the-key', { marks: 40, right: 36 }],
    ['returns-the-key', { marks: 14, right: 14 }],
  ]),
  actions: [],
  regulations: [],
  platforms: [],
})

test('detectors and notes stand apart, each in the order of their files', () => {
  expect(compiled.detectors.map((d) => d.id)).toEqual(['keeps-the-key', 'returns-the-key'])
  expect(compiled.notes.map((n) => n.id)).toEqual(['keeps-the-key', 'returns-the-key'])
})

test('a note says how often its marks were right, unless too few were checked', () => {
  expect(compiled.notes.map((n) => n.checked)).toEqual([{ marks: 40, right: 36 }, undefined])
})

test('a note says what softens its type', () => {
  expect(compiled.notes.map((n) => n.mitigatedBy)).toEqual([['returns-the-key'], []])
})

test('what is compiled agrees with the model, and carries neither examples nor anything else of the source', () => {
  expect(z.safeParse(Ruleset, { ...compiled, digest: '' }).success).toBe(true)
  expect(JSON.stringify(compiled)).not.toContain('We keep a spare key to your door')
})
