import { describe, expect, test } from 'vitest'
import { detect } from '../../lib/engine/detect'
import { readyLanguages } from '../../lib/engine/languages'
import { blocksOfText } from '../../lib/engine/plain-text'
import type { Detector } from '../../lib/model/provision'

const base = {
  category: 'Tea',
  polarity: 'neutral' as const,
  audience: 'both' as const,
  raises: [],
  lowers: [],
  mitigates: [],
  possible: [],
  unless: [],
}
const detectors: Detector[] = [
  { ...base, id: 'tea-ban', name: 'Tea ban', cues: ['tea'], patterns: ['no tea'] },
  { ...base, id: 'milk-ban', name: 'Milk ban', cues: ['milk'], patterns: ['no milk'] },
]
const languages = readyLanguages(detectors, [
  { language: 'de', learned: null, phrases: [{ id: 'tea-ban', cues: ['tee'], patterns: ['kein tee'], possible: [], unless: [] }] },
])
const found = (language: string, text: string) => {
  const ready = languages.of(language)
  return ready && detect(text, blocksOfText(text), ready).map((f) => [f.provision, f.language])
}

describe('a language', () => {
  test.each<[string, string, unknown]>([
    ['en', 'There is no tea.', [['tea-ban', undefined]]],
    ['en', 'Es gibt kein Tee.', []],
    ['de', 'Es gibt kein Tee.', [['tea-ban', 'de']]],
    ['de', 'There is no milk.', []],
    ['fr', 'Il n’y a pas de thé.', null],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected)
  })

  test('what can be read is the first language and every one with a folder', () => {
    expect([...languages.readable]).toEqual(['en', 'de'])
  })

  test('is made ready once', () => {
    expect(languages.of('de')).toBe(languages.of('de'))
  })
})
