import { describe, expect, test } from 'vitest'
import { readClauses } from '../../lib/engine/clauses'
import { detect } from '../../lib/engine/detect'
import { type ReadyDetectors, readyDetectors } from '../../lib/engine/detector'
import { lexicon } from '../../lib/engine/lexicon'
import { compilePattern } from '../../lib/engine/phrase/pattern'
import { blocksOfText } from '../../lib/engine/plain-text'
import { sentencesOf } from '../../lib/engine/sentences'
import { signsIn } from '../../scripts/train/signs'

const languages = ['en', 'de'].map((language) => {
  const signs = signsIn(`assets/ruleset/detector/signs.${language}.json`)
  return { language, signs, ready: readyDetectors([], { language, keys: '', heads: [], signs: signs.map((s) => s.sign) }, language) }
})
const all = languages.flatMap(({ signs, ready }) => signs.map((written) => ({ ...written, ready })))

const seen = (text: string, by: ReadyDetectors): string[] => {
  const { matches } = readClauses(text, sentencesOf(text, blocksOfText(text)), by)
  return matches.flatMap((found) => [...(found ?? [])].filter(([, m]) => !m.ruledOut).map(([t]) => by.ids[t] ?? ''))
}

describe.each(all)('$sign.id', ({ sign, matches, misses, ready }) => {
  test('every phrase can be read', () => {
    const refused = [...sign.patterns, ...sign.unless].filter((p) => compilePattern(p, lexicon([])).kind !== 'pattern')
    expect(refused).toEqual([])
  })

  test.each(matches)('seen: %s', (text) => expect(seen(text, ready)).toContain(sign.id))

  test.each(misses)('not seen: %s', (text) => expect(seen(text, ready)).not.toContain(sign.id))
})

test.each(languages)('a sign is no finding: $language', ({ signs, ready }) => {
  const text = signs.flatMap((s) => s.matches).join('\n\n')
  expect(detect(text, blocksOfText(text), ready)).toEqual([])
})

test('without a file there are no signs', () => {
  expect(signsIn('assets/ruleset/detector/signs.xx.json')).toEqual([])
})
