import { expect, test } from 'vitest'
import { readPlanned } from '../../lib/ruleset/planned'
import { readPlatform } from '../../lib/ruleset/platform-source'
import { inWords } from '../../lib/ruleset/problem'
import { danglingReferences, type Referring, uncited } from '../../lib/ruleset/references'
import { doorAct } from './sample-instrument'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const platform = `id: elm-house
name: Elm House
documents:
  - { type: terms-of-service, url: https://elm.example/terms, confirmed: true }
overlays:
  - { provision: keeps-the-key, document: terms-of-service, quote: keeps one key, says: It keeps a key., reviewed: 2026-08-01 }
`
const elm = readPlatform('platforms/elm-house.yaml', platform)
if (!elm.ok) throw new Error('should be readable')

const sound: Referring = {
  provisions: [readSample()],
  platforms: [elm.value],
  regulations: [],
  written: new Set(['keeps-the-key']),
  instruments: new Set(['xx-door-act', 'xx-key-bill']),
  planned: new Set(['returns-the-key']),
}

test('references that lead somewhere', () => {
  expect(danglingReferences(sound)).toEqual([])
})

test.each<[string, Partial<Referring>, string]>([
  [
    'an instrument without a file',
    { instruments: new Set(['xx-door-act']) },
    `${sampleFile}:${lineWith(sampleProvision(), 'regulations: [')}: cites "xx-key-bill", but assets/ruleset/regulations/xx-key-bill.md does not exist: write it, or correct the id`,
  ],
  [
    'a type that softens none',
    { provisions: [{ ...readSample(), detector: { ...readSample().detector, mitigates: ['eats-the-key'] } }] },
    `${sampleFile}:${lineWith(sampleProvision(), 'mitigates')}: "mitigates" names "eats-the-key", which is no type: correct it, or add it to assets/ruleset/planned.txt if it is still to be written`,
  ],
  [
    'an overlay on no type',
    { provisions: [], written: new Set() },
    'platforms/elm-house.yaml:6: the overlay speaks of "keeps-the-key", which is no type: correct it, or write assets/ruleset/provisions/keeps-the-key.md first',
  ],
])('%s', (_, change, said) => {
  expect(danglingReferences({ ...sound, ...change }).map(inWords)).toEqual([said])
})

test('a related type, and one named by an example, that nobody wrote or planned', () => {
  const text = sampleProvision()
  const said = danglingReferences({ ...sound, planned: new Set() }).map(inWords)
  expect(said.map((s) => s.split(': ').slice(0, 2).join(': '))).toEqual([
    `${sampleFile}:${lineWith(text, 'related')}: "related" names "returns-the-key", which is no type`,
    `${sampleFile}:${lineWith(text, 'On leaving')}: "also" names "returns-the-key", which is no type`,
    `${sampleFile}:${lineWith(text, 'We return')}: "also" names "returns-the-key", which is no type`,
  ])
})

test.each([
  ['a type that cites it', ['keeps-the-key'], []],
  [
    'no type',
    ['eats-the-key'],
    ['assets/ruleset/regulations/xx-door-act.md: "effects: void" names "eats-the-key", which is no type: correct it'],
  ],
])('an effect on %s', (_, types, said) => {
  expect(danglingReferences({ ...sound, regulations: [{ ...doorAct, effects: { void: types } }] }).map(inWords)).toEqual(said)
})

test('an effect on a type that does not cite the instrument', () => {
  const regulations = [{ ...doorAct, id: 'xx-moat-act', effects: { limited: ['keeps-the-key'] } }]
  expect(danglingReferences({ ...sound, regulations }).map(inWords)).toEqual([
    'assets/ruleset/regulations/xx-moat-act.md: "effects: limited" names "keeps-the-key", cite [xx-moat-act] in it, or take it off the list',
  ])
})

test('instruments that nobody cites', () => {
  expect(uncited(sound.provisions, [doorAct, { ...doorAct, id: 'xx-moat-act' }]).map(inWords)).toEqual([
    'assets/ruleset/regulations/xx-moat-act.md: is cited by no provision type: cite it where it bears on a clause, or remove it',
  ])
})

test.each([
  ['nothing planned', '# comment\n\n', [], []],
  ['what is still to be written', '# c\nreturns-the-key\n  lends-the-key  \n', ['returns-the-key', 'lends-the-key'], []],
  [
    'what has been written since',
    '# c\nkeeps-the-key\n',
    ['keeps-the-key'],
    ['planned.txt:2: "keeps-the-key" has been written: remove it from this list'],
  ],
  ['twice', 'a-key\na-key', ['a-key'], ['planned.txt:2: "a-key" stands twice: remove one']],
  ['no id', 'A Key', ['A Key'], ['planned.txt:1: "A Key" is no id: write one id a line, in lower-case letters, digits and hyphens']],
])('the list of planned types: %s', (_, text, ids, said) => {
  const planned = readPlanned('planned.txt', text, new Set(['keeps-the-key']))
  expect([[...planned.ids], planned.problems.map(inWords)]).toEqual([ids, said])
})
