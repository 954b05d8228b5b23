import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect } from '../../lib/engine/detect'
import { readyDetectors } from '../../lib/engine/detector'
import { blocksOfText } from '../../lib/engine/plain-text'
import { sampleRuleset } from '../store/sample-ruleset'

const ready = readyDetectors(sampleRuleset().detectors)
const clause = 'We may sell your data.'
const run = (text: string) => {
  const effort = { steps: 0 }
  const findings = detect(text, blocksOfText(text), ready, { effort })
  return { quotes: findings.map((f) => f.quote), steps: effort.steps }
}

describe('a clause is found in any surroundings', () => {
  test.each([
    ['halves of characters', `\ud83d \ude00\n\n${clause}\n\n\ud800`],
    ['NUL', `\0\0\n\n${clause}\0\n\n\0`],
    ['marks of direction', `\u202e\u200f\n\n${clause}\n\n\u202d`],
    ['soft hyphens within its words', 'We may se\u00adll your da\u00adta.'],
    ['zero-width spaces within its words', 'We may se\u200bll your da\u200bta.'],
    ['marks that pile up', `${'\u0301'.repeat(5_000)}\n\n${clause}`],
    ['other scripts', `条款 условия शर्तें\n\n${clause}`],
    ['hundred thousand full stops', `${'.'.repeat(100_000)}\n\n${clause}`],
    ['hundred thousand empty lines', `${'\n'.repeat(100_000)}${clause}`],
    ['hundred thousand brackets', `${'("'.repeat(50_000)}\n\n${clause}`],
  ])('%s', (_, text) => {
    expect(run(text).quotes).toHaveLength(1)
  })
})

test('any text: every finding quotes the text at its place', () => {
  const piece = fc.oneof(
    fc.constantFrom(clause, 'We may', ' sell ', 'data', '.', '\n\n', '- ', 'never', ':'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      for (const f of detect(text, blocksOfText(text), ready)) expect(f.quote).toBe(text.slice(f.start, f.end))
    }),
    { numRuns: 1_000, seed: 9 },
  )
})

describe('effort grows with the text and no faster', () => {
  test.each([
    ['one sentence without end', 'we may sell and '],
    ['cues and nothing else', 'sell '],
    ['clauses', `${clause} `],
    ['clauses without full stops', 'we may sell our things, you may opt out; '],
    ['semicolons', 'sell;'],
  ])('%s', (_, unit) => {
    const steps = (length: number): number => run(unit.repeat(Math.ceil(length / unit.length))).steps
    const [small, large] = [steps(100_000), steps(1_200_000)]
    expect(small).toBeGreaterThan(0)
    expect(large).toBeLessThan(small * 12 * 1.1 + 1_000)
    expect(large / 1_200_000).toBeLessThan(20)
  })
})
