import { expect, test } from 'vitest'
import { readPlatform } from '../../lib/ruleset/platform-source'
import { inWords } from '../../lib/ruleset/problem'
import { lineWith } from './sample-provision'

const file = 'assets/ruleset/platforms/elm-house.yaml'
const whole = `id: elm-house
name: Elm House
sector: travel
documents:
  - type: terms-of-service
    url: https://elm.example/terms
    confirmed: true
  - type: privacy-policy
    url: https://elm.example/privacy
    confirmed: false
overlays:
  - provision: keeps-the-key
    document: terms-of-service
    quote: the house keeps one key
    says: The house keeps a key.
    reviewed: 2026-08
`
const problemsOf = (text: string, name = file): string[] => {
  const read = readPlatform(name, text)
  return read.ok ? [] : read.problems.map(inWords)
}

test('a platform is read, with the lines of its values', () => {
  const read = readPlatform(file, whole)
  if (!read.ok) throw new Error('should be readable')
  expect(read.value.platform).toMatchObject({ id: 'elm-house', sector: 'travel', overlays: [{ reviewed: '2026-08' }] })
  expect(read.value.lineOf(['overlays', 0, 'provision'])).toBe(lineWith(whole, 'keeps-the-key'))
})

test('overlays may be left out', () => {
  expect(readPlatform(file, whole.slice(0, whole.indexOf('overlays')))).toMatchObject({ ok: true, value: { platform: { overlays: [] } } })
})

test('an overlay may have no quote', () => {
  const read = readPlatform(file, whole.replace('    quote: the house keeps one key\n', ''))
  if (!read.ok) throw new Error('should be readable')
  expect(read.value.platform.overlays).toEqual([
    { provision: 'keeps-the-key', document: 'terms-of-service', says: 'The house keeps a key.', reviewed: '2026-08' },
  ])
})

test.each([
  ['an id with capitals', 'id: elm-house', 'id: Elm-House', /id: write the id in lower-case/],
  ['another id', 'id: elm-house', 'id: elm', /the id "elm" must be the file's name/],
  ['no name', 'name: Elm House', 'name: ""', /name: write the name/],
  ['an unknown sector', 'sector: travel', 'sector: housing', /sector: write one of adtech-analytics, ai/],
  ['an unknown type', 'type: privacy-policy', 'type: privacy', /documents\.1\.type: write one of terms-of-service/],
  [
    'an address without a scheme',
    'url: https://elm.example/privacy',
    'url: elm.example/privacy',
    /"elm.example\/privacy" is no web address/,
  ],
  ['an address of a file', 'url: https://elm.example/privacy', 'url: file:///privacy', /is no web address/],
  ['an address that cannot be read', 'url: https://elm.example/privacy', 'url: http://', /is no web address/],
  ['a flag that is none', 'confirmed: false', 'confirmed: perhaps', /documents\.1\.confirmed: write true if/],
  ['a day that is none', 'reviewed: 2026-08', 'reviewed: last week', /reviewed: .*YYYY-MM-DD or YYYY-MM/],
  ['a month that is none', 'reviewed: 2026-08', 'reviewed: 2026-13', /reviewed: .*YYYY-MM/],
  ['an unknown field', 'sector: travel', 'colour: red', /no such field: remove "colour"/],
  [
    'a document twice',
    'type: privacy-policy\n    url: https://elm.example/privacy',
    'type: terms-of-service\n    url: https://elm.example/terms',
    /stands twice: remove one/,
  ],
  ['a long quote', 'quote: the house keeps one key', 'quote: a b c d e f g h i j k', /more than ten words/],
  [
    'too much said',
    'says: The house keeps a key.',
    `says: ${'The house keeps a key. '.repeat(11).trim()}`,
    /252 characters: shorten it to 240/,
  ],
  ['an empty quote', 'quote: the house keeps one key', "quote: ' '", /quote is empty: leave "quote" out/],
  ['a quote of another document', 'document: terms-of-service', 'document: eula', /no document of type "eula"/],
])('%s: file, line, and what to do', (what, from, to, message) => {
  const text = whole.replace(from, to)
  const line = what === 'a document twice' ? 8 : lineWith(text, to)
  expect(problemsOf(text)).toEqual([expect.stringMatching(message)])
  expect(problemsOf(text)[0]).toMatch(`${file}:${line}: `)
})

test('two overlays on one clause: only one could be shown', () => {
  const overlay = whole.slice(whole.indexOf('  - provision:'))
  expect(problemsOf(whole + overlay)).toEqual([
    `${file}:17: "keeps-the-key" in "terms-of-service" stands twice: only the first would be shown, join them`,
  ])
})

test.each([
  [
    'no documents',
    whole.replace(/documents:[\s\S]*/, 'documents: []\n'),
    `${file}:4: documents: list at least one document with "type", "url" and "confirmed"`,
  ],
  ['an empty file', '', `${file}:1: fields: write them as "name: value" lines`],
])('%s', (_, text, said) => {
  expect(problemsOf(text)).toEqual([said])
})

test('broken YAML names its line', () => {
  expect(problemsOf('id: a\nname: [\n')[0]).toMatch(`${file}:3: is not valid YAML, correct it: `)
})
