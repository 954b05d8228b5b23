import { expect, test } from 'vitest'
import { parsePhrase } from '../../lib/engine/phrase/parse'
import { phrasesOf } from '../../lib/engine/phrase/pattern'
import { tight } from '../../lib/ruleset/tighten'
import { bundledRuleset } from '../../scripts/ruleset/bundle'

test.each([
  ['(may | can) sell', '(may|can) sell'],
  ['we ( may | can not )? ..4 sell  +  data', 'we (may|can not)? ..4 sell + data'],
  ['sell ~ (not | never)', 'sell ~ (not|never)'],
  ['((a | b) c | d) e', '((a|b) c|d) e'],
  ['plain words', 'plain words'],
])('"%s" is written as "%s"', (long, short) => {
  expect(tight(long)).toBe(short)
  const tree = (source: string) => {
    const { must, mustNot } = phrasesOf(source)
    return [must.map(parsePhrase), mustNot.map(parsePhrase)]
  }
  expect(tree(short)).toEqual(tree(long))
})

test('no phrase of the compiled ruleset has a space to spare', async () => {
  const { detectors, languages } = await bundledRuleset()
  const phrases = [...detectors, ...languages.flatMap((l) => l.phrases)].flatMap((d) => [...d.patterns, ...d.possible, ...d.unless])
  expect(phrases.length).toBeGreaterThan(1_000)
  expect(phrases.filter((phrase) => phrase !== tight(phrase))).toEqual([])
})
