import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admit, most } from '../../lib/engine/admit'
import { mostSteps } from '../../lib/engine/clauses'
import { detected } from '../../lib/engine/detect'
import { readyDetectors } from '../../lib/engine/detector'
import { blocksOfText } from '../../lib/engine/plain-text'
import { mostMarked } from '../../lib/engine/share'
import type { Detector } from '../../lib/model/provision'
import { sampleRuleset } from '../store/sample-ruleset'

const [sample] = sampleRuleset().detectors
if (!sample) throw new Error('the sample has a kind')
const kind = (id: string, some: Partial<Detector>): Detector => ({ ...sample, id, name: id, possible: [], unless: [], ...some })

const sentences = Array.from({ length: 60 }, (_, i) =>
  i % 3 === 0
    ? `Tenant number ${i} agrees with the landlord about the lease.`
    : `The lease tells the tenant what rule ${i} of the house is.`,
)
const lease = sentences.join('\n\n')
const read = (...detectors: Detector[]) => {
  const effort = { steps: 0 }
  return { ...detected(lease, blocksOfText(lease), readyDetectors(detectors), { effort }), effort }
}

describe('rules that everyday sentences do not give away, and that would mark a whole page', () => {
  const flood = kind('flood', { cues: ['lease'], patterns: ['lease'] })
  const honest = kind('honest', { cues: ['agrees'], patterns: ['agrees with'] })

  test('pass at acceptance', () => {
    expect(admit([flood, honest], [])).toMatchObject({ skipped: [], detectors: [{ id: 'flood' }, { id: 'honest' }] })
  })

  test('are set aside on the page, which says so, and the others stay', () => {
    const { findings, setAside } = read(flood, honest)
    expect(new Set(findings.map((f) => f.provision))).toEqual(new Set(['honest']))
    expect(setAside).toEqual([{ provision: 'flood', name: 'flood', why: 'too-many', sentences: 60, of: 60 }])
  })

  test('also where they only list', () => {
    expect(read(kind('hints', { cues: ['lease'], patterns: [], possible: ['lease'] }), honest).setAside).toMatchObject([
      { provision: 'hints' },
    ])
  })

  test('and where they share the work', () => {
    const many = Array.from({ length: 20 }, (_, i) => kind(`part-${i}`, { cues: ['agrees'], patterns: ['agrees with'] }))
    const { findings, setAside } = read(...many)
    expect(findings.length).toBeLessThanOrEqual(mostMarked.together.strong * 60)
    expect(setAside.length).toBeGreaterThan(10)
  })
})

test('a kind that takes too much work is left off, and the page says so', () => {
  const text = 'The lease tells the tenant what the rule of the house is. '.repeat(20_000)
  const heavy = kind('heavy', {
    cues: ['lease'],
    patterns: Array.from({ length: 60 }, (_, i) =>
      `the ..20 (lease | tenant | rule) ..20 (the | of) ..20 tenant ..20 never${i}x`.replace(/never\d+x/, 'house house'),
    ),
  })
  const effort = { steps: 0 }
  const { setAside } = detected(text, blocksOfText(text), readyDetectors([heavy]), { effort })
  expect(setAside).toMatchObject([{ provision: 'heavy', why: 'too-slow' }])
  expect(effort.steps).toBeLessThan(mostSteps(text.length) * 1.05)
})

describe('at acceptance', () => {
  const words = (i: number): Partial<Detector> => ({ cues: [`tenant${i}`], patterns: [`tenant${i}`] })
  test.each<[string, Detector[], object]>([
    [
      'too many kinds',
      Array.from({ length: most.types + 1 }, (_, i) => kind(`k-${i}`, words(i))),
      { refused: expect.stringContaining('types') },
    ],
    [
      'too many phrases',
      Array.from({ length: 100 }, (_, i) =>
        kind(`k-${i}`, { cues: [`tenant${i}`], patterns: Array.from({ length: 100 }, () => 'the house') }),
      ),
      { refused: expect.stringContaining('phrases') },
    ],
    ['a name without end, which every finding would carry', [kind('k', { name: 'n'.repeat(most.words + 1) })], { detectors: [] }],
  ])('%s', (_, detectors, outcome) => {
    expect(admit(detectors, [])).toMatchObject(outcome)
  })

  const weights = { language: 'en', keys: '', heads: [] }
  test.each<[string, object]>([
    ['a sign beyond the phrase language', { signs: [{ id: 's', cues: ['lease'], patterns: ['lease ..999 house'], unless: [] }] }],
    [
      'a sign of too many cues',
      { signs: [{ id: 's', cues: Array.from({ length: most.cues + 1 }, (_, i) => `cue${i}`), patterns: ['lease'], unless: [] }] },
    ],
    ['too many heads', { heads: Array.from({ length: most.heads + 1 }, () => ({})) }],
  ])('weights are left out: %s', (_, some) => {
    // Shapes are the business of the schema: what is tried here is counted before it is looked into.
    const learned = { ...weights, ...some } as typeof weights
    expect(admit([kind('k', words(1))], [{ language: 'en', phrases: [], learned }])).toMatchObject({
      languages: [],
      skipped: [{ part: 'languages' }],
    })
  })
})

test('whatever kinds are admitted, a page is read within bounds and never marked whole', () => {
  const word = fc.constantFrom('lease', 'tenant', 'landlord', 'rule', 'house', 'agrees', 'number', 'the', 'what', 'ten*', 'rul*')
  const gap = fc.constantFrom('', '..3', '..20')
  const phrase = fc
    .tuple(word, fc.array(fc.tuple(gap, word), { maxLength: 4 }))
    .map(([first, rest]) => [first, ...rest.flat()].filter(Boolean).join(' '))
  const phrases = fc.array(phrase, { maxLength: 5 })
  const detector = fc.record({
    cues: fc.array(word, { minLength: 1, maxLength: 3 }),
    patterns: phrases,
    possible: phrases,
    unless: phrases,
  })
  let asides = 0
  fc.assert(
    fc.property(fc.array(detector, { minLength: 1, maxLength: 12 }), (some) => {
      const admitted = admit(
        some.map((d, i) => kind(`k-${i}`, d)),
        [],
      )
      if ('refused' in admitted) return
      const { findings, setAside, effort } = read(...admitted.detectors)
      asides += setAside.length
      const strong = findings.filter((f) => f.band === 'strong')
      const covered = (of: typeof findings): number => of.reduce((n, f) => n + sentences.filter((s) => f.quote.includes(s)).length, 0)
      expect(covered(strong)).toBeLessThanOrEqual(mostMarked.together.strong * 60)
      expect(covered(findings)).toBeLessThanOrEqual(mostMarked.together.all * 60)
      expect(effort.steps).toBeLessThan(12 * mostSteps(lease.length))
      for (const f of findings) expect(f.quote).toBe(lease.slice(f.start, f.end))
    }),
    { numRuns: 300, seed: 5 },
  )
  expect(asides, 'some would have').toBeGreaterThan(50)
})
