import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReadyDetectors } from '../../lib/engine/detector'
import { firstLanguage, readyLanguages } from '../../lib/engine/languages'
import type { ProvisionSource } from '../../lib/ruleset/provision-source'
import { quoteLines, scoreQuotes } from '../../scripts/eval/quotes'
import { bundledRuleset } from '../../scripts/ruleset/bundle'
import { readSources } from '../../scripts/ruleset/sources'

const folder = mkdtempSync(join(tmpdir(), 'quotes-'))
const file = (name: string, ...lines: unknown[]): string => {
  writeFileSync(join(folder, name), lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'))
  return join(folder, name)
}

let provisions: readonly ProvisionSource[]
let ready: ReadyDetectors
/** The title of the case that stands for arbitration. */
let arbitration = ''

beforeAll(async () => {
  const ruleset = await bundledRuleset()
  provisions = readSources().sources.provisions
  const english = readyLanguages(ruleset.detectors, ruleset.languages).of(firstLanguage)
  if (!english) throw new Error('the rules read no English')
  ready = english
  arbitration = provisions.find((p) => p.detector.id === 'mandatory-arbitration')?.tosdr[0] ?? ''
}, 60_000)

const clause = 'Any dispute between you and us shall be settled by binding arbitration and not in court.'
const text = `Terms of the Lamp Shop\n\n${clause}\n\nOur lamps are blue, and the shop opens at nine.`
const point = (quoted: string, some: object = {}) => {
  const start = text.indexOf(quoted)
  return { start, end: start + quoted.length, case: arbitration, point: 'bad', ...some }
}

describe('quoted places', () => {
  test.each<[string, () => object[], object]>([
    ['one that is found', () => [point(clause)], { quotes: 1, touched: 1, ofItsType: 1 }],
    ['one where nothing stands', () => [point('Our lamps are blue')], { quotes: 1, touched: 0, ofItsType: 0 }],
    ['a neutral case is not asked for', () => [point(clause), point(clause, { point: 'neutral' })], { quotes: 1, touched: 1 }],
    ['nor is one that no provision names', () => [point(clause), point(clause, { case: 'It hums' })], { quotes: 1, touched: 1 }],
  ])('%s', (name, points, score) => {
    expect(scoreQuotes(file(`${name}.jsonl`, { doc: 'Terms of Service', text, points: points() }), provisions, ready)).toMatchObject(score)
  })

  test.each([
    ['a file that is not there', () => join(folder, 'nowhere'), 'does not exist'],
    ['a line without points', () => file('no-points.jsonl', { doc: 'a', text: 'b' }), 'line 1 needs'],
    ['a line that is no JSON', () => file('half.jsonl', '{"doc":'), 'line 1 needs'],
    ['no quote of a named case', () => file('none.jsonl', { doc: 'a', text: 'b', points: [] }), 'has no quote'],
  ])('%s is refused', (_, path, why) => {
    expect(scoreQuotes(path(), provisions, ready)).toContain(why)
  })

  test('are said as shares', () => {
    expect(quoteLines({ documents: 2, quotes: 8, touched: 6, ofItsType: 4 }, 'text')[1]).toBe(
      'touched by some finding: 6 (75.0 %); by one of its type: 4 (50.0 %)',
    )
  })
})
