import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admit, most } from '../../lib/engine/admit'
import { limits as phraseLimits } from '../../lib/engine/phrase/parse'
import type { Detector } from '../../lib/model/provision'
import { type Accepted, accept } from '../../lib/sync/accept'
import { limits } from '../../lib/sync/limits'
import { applyPatch, makePatch } from '../../lib/sync/patch'
import { bundledRuleset } from '../../scripts/ruleset/bundle'
import { rulesetOf } from './sample-publication'

const sample = rulesetOf(2)
const [selling, optingOut] = sample.detectors
if (!selling || !optingOut) throw new Error('the sample has two kinds')

const taken = (raw: unknown): Accepted => {
  const result = accept(raw, admit)
  if (result.kind !== 'accepted') throw new Error(`refused: ${result.reason} ${result.detail}`)
  return result
}
const withDetectors = (...detectors: unknown[]) => ({ ...sample, detectors })
const like = (some: Partial<Detector>): Detector => ({ ...selling, ...some })

test('a sound set is taken as it is', () => {
  expect(taken(sample)).toEqual({ kind: 'accepted', ruleset: sample, skipped: [] })
})

test('and so is the one that ships, with nothing left out', async () => {
  const shipped = await bundledRuleset()
  expect(taken(shipped)).toEqual({ kind: 'accepted', ruleset: shipped, skipped: [] })
})

describe('a kind that this engine does not understand, or will not run, is left out, and only that', () => {
  test.each<[string, unknown, string]>([
    ['a field of later days', { ...selling, mood: 'grim' }, 'shape is not understood'],
    ['another polarity', { ...selling, polarity: 'mixed' }, 'polarity is not understood'],
    ['a pattern beyond the language', like({ patterns: ['(a|b)* (c'] }), 'a phrase is beyond the bounds of the phrase language'],
    [
      'a pattern with a gap without bounds',
      like({ patterns: ['sell ..999 data'] }),
      'a phrase is beyond the bounds of the phrase language',
    ],
    [
      'a pattern of too many positions',
      like({ patterns: [Array(20).fill('sell ..20').join(' ').concat(' data')] }),
      'a phrase is beyond the bounds of the phrase language',
    ],
    [
      'a modifier beyond the language',
      like({ raises: [{ name: 'x', factor: 'impact', when: ['('] }] }),
      'a phrase is beyond the bounds of the phrase language',
    ],
    ['too many patterns', like({ patterns: Array(phraseLimits.patterns * 2 + 1).fill('sell data') }), 'phrases are more than'],
    ['too many cues', like({ cues: Array.from({ length: most.cues + 1 }, (_, i) => `cue ${i}x`) }), 'cues are more than'],
    ['a cue of one letter', like({ cues: ['e*'] }), 'must be words'],
    ['a text of many letters', like({ name: 'n'.repeat(limits.element) }), 'characters are too many'],
    ['writing that turns around', like({ name: 'Selling\u202edata' }), 'it holds control characters'],
    ['a control character', like({ name: 'Selling\u0000' }), 'it holds control characters'],
    ['no object', 7, 'shape is not understood'],
    ['one that stands twice', optingOut, 'it stands twice'],
    [
      'words that are in every sentence',
      like({ cues: ['the', 'and', 'you', 'was'], patterns: ['the', 'and', 'you'] }),
      'it marks everyday sentences',
    ],
  ])('%s', (_, detector, why) => {
    const { ruleset, skipped } = taken(withDetectors(detector, optingOut))
    expect(ruleset.detectors.map((d) => d.id)).toEqual(['opting-out'])
    expect(
      ruleset.notes.map((n) => n.id),
      'its note goes with it',
    ).toEqual(['opting-out'])
    expect(skipped[0]?.why).toContain(why)
  })

  test.each<[string, object, string]>([
    [
      'an instrument whose source is a script',
      { regulations: [{ ...sample.regulations[0], source: 'javascript:alert(1)' }] },
      'regulations',
    ],
    [
      'a platform whose document is one',
      { platforms: [{ id: 'p', name: 'P', overlays: [], documents: [{ type: 'eula', url: 'data:text/html,x', confirmed: true }] }] },
      'platforms',
    ],
    ['facts with a stem that is empty', { facts: factsWith(['']) }, 'facts'],
    ['facts that turn writing around', { facts: factsWith(['gate\u202e']) }, 'facts'],
    [
      'a platform with a quote without end',
      {
        platforms: [
          {
            id: 'p',
            name: 'P',
            documents: [],
            overlays: [{ provision: 'selling', document: 'eula', quote: 'the '.repeat(99), says: '', reviewed: '2026' }],
          },
        ],
      },
      'platforms',
    ],
    ['weights that do not fit', { languages: [language({ keys: '%' })] }, 'languages'],
    ['weights that mark everything', { languages: [language({})] }, 'detectors'],
  ])('%s', (_, some, part) => {
    expect(taken({ ...sample, ...some }).skipped.map((s) => s.part)).toContain(part)
  })
})

const factsWith = (stems: string[]) => ({
  read: { date: '2026-07-30', platforms: [], documents: [], groups: {} },
  types: [],
  missable: [{ provision: 'selling', name: 'Selling', documents: ['eula'], signs: [stems], recall: { by: 'documents', found: 1, of: 2 } }],
})

const language = (some: object) => ({
  language: 'en',
  phrases: [],
  learned: {
    language: 'en',
    keys: 'AAAAAA==',
    heads: [
      {
        id: 'selling',
        finds: 'selling',
        bias: 1e9,
        step: 1,
        signalsOf: [],
        own: [],
        places: '',
        weights: '',
        strong: 0,
        possible: 0,
        trusting: false,
      },
    ],
    ...some,
  },
})

describe('a set is refused', () => {
  const many = (count: number, patterns: string[]): Detector[] =>
    Array.from({ length: count }, (_, i) => like({ id: `k-${i}`, patterns, cues: [`word${i}`] }))
  test.each<[string, unknown, string]>([
    ['that is none', null, 'malformed'],
    ['that is a list', [], 'malformed'],
    ['of a later format', { ...sample, format: 99 }, 'too-new'],
    ['without a part', { ...sample, notes: undefined }, 'malformed'],
    ['with a part of another kind', { ...sample, detectors: { selling } }, 'malformed'],
    ['with a part that is too long', { ...sample, hosts: Array(limits.elements + 1).fill(0) }, 'malformed'],
    ['of which hardly anything is understood', withDetectors({ ...selling, polarity: 'x' }, { ...optingOut, polarity: 'y' }), 'too-new'],
    [
      'whose phrases together are too much work',
      {
        ...withDetectors(
          ...many(
            900,
            Array.from({ length: 20 }, (_, i) => `sell w${i} ..20 data`),
          ),
        ),
        notes: [],
      },
      'malformed',
    ],
  ])('%s', (_, raw, reason) => {
    expect(accept(raw, admit)).toMatchObject({ kind: 'refused', reason })
  })
})

describe('whatever comes', () => {
  const total = (raw: unknown): void => {
    const result = accept(raw, admit)
    if (result.kind === 'refused') expect(result.reason).toMatch(/^(malformed|too-new)$/)
    else {
      // What was taken is a ruleset that is taken again, with nothing left out.
      const again = accept(JSON.parse(JSON.stringify(result.ruleset)), admit)
      expect(again).toEqual({ kind: 'accepted', ruleset: result.ruleset, skipped: [] })
    }
  }

  test('any value is accepted or refused with a reason', () => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => total(raw)))
  })

  test('so is a sound set with anything in the place of anything', () => {
    const places = pathsOf(sample)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(places.length - 1), fc.jsonValue()), { minLength: 1, maxLength: 4 }), (changes) => {
        const raw: unknown = JSON.parse(JSON.stringify(sample))
        for (const [at, value] of changes) put(raw, places[at] ?? [], value)
        total(raw)
      }),
      { numRuns: 300 },
    )
  })

  test('a patch from anywhere leads to a value or to a RangeError', () => {
    const list = fc.array(fc.tuple(fc.string(), fc.jsonValue()))
    const shape = fc.oneof(
      fc.jsonValue(),
      fc.record({ fields: list }),
      fc.record({ list, gone: fc.array(fc.string()), order: fc.array(fc.string()) }),
    )
    fc.assert(
      fc.property(fc.jsonValue(), shape, (base, patch) => {
        try {
          applyPatch(base, patch)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })

  test('a patch from any sets leads to the target, from each of them', () => {
    const element = fc.record({ id: fc.constantFrom('a', 'b', 'c', '__proto__'), n: fc.jsonValue() })
    const set = fc.record({ version: fc.nat(), list: fc.uniqueArray(element, { selector: (e) => e.id }), more: fc.jsonValue() })
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 4 }), set, (bases, target) => {
        const plain = JSON.parse(JSON.stringify(target))
        const patch: unknown = JSON.parse(JSON.stringify(makePatch(bases, target)))
        for (const base of bases) expect(patch === null ? base : applyPatch(JSON.parse(JSON.stringify(base)), patch)).toEqual(plain)
      }),
    )
  })
})

type Path = (string | number)[]

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))]
    : [path]

const put = (root: unknown, path: Path, value: unknown): void => {
  const inner = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), root)
  const last = path.at(-1)
  if (typeof inner === 'object' && inner !== null && last !== undefined) Reflect.set(inner, last, value)
}
