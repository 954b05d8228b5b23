import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { hostsOf } from '../../lib/engine/host-addresses'
import { Ruleset } from '../../lib/model/ruleset'
import { inWords } from '../../lib/ruleset/problem'
import { buildRuleset } from '../../scripts/ruleset/build'
import { checkRuleset } from '../../scripts/ruleset/check'
import { lineWith, sampleFile, sampleProvision } from '../ruleset/sample-provision'
import { type Project, project, soundSources } from './ruleset-project'

const open: Project[] = []
const opened = (changes?: Readonly<Record<string, string>>): Project => {
  const made = project(changes)
  open.push(made)
  return made
}
afterEach(() => {
  for (const made of open.splice(0)) made.remove()
})

const output = (made: Project): string => join(made.folder, 'public/ruleset.json')
const patience = 60_000

test('build: the same sources give the same bytes, as the model has them', () => {
  const { ruleset, json, problems } = buildRuleset(opened().folder)
  expect(problems).toEqual([])
  expect(z.parse(Ruleset, JSON.parse(json))).toEqual(ruleset)
  expect([ruleset.version, ruleset.date, ruleset.detectors.length, ruleset.regulations.length]).toEqual([7, '2026-11-25', 1, 2])
  expect(hostsOf(ruleset.platforms)).toEqual([{ host: 'elm.example', addresses: [['/eula', 'elm-house', 'eula', 1]] }])
  expect(buildRuleset(opened().folder).json).toBe(json)
})

test('build: the digest is that of all the rest, as it is read back', () => {
  const { digest, ...rest } = z.parse(Ruleset, JSON.parse(buildRuleset(opened().folder).json))
  expect(digest).toBe(createHash('sha256').update(JSON.stringify(rest)).digest('hex'))
})

test('build: the sizes are said; with a problem nothing is written, unless it is to be left out', { timeout: patience }, () => {
  const made = opened({ 'assets/ruleset/platforms/elm-house.yaml': 'id: elm-house\nname: [\n' })
  const refused = made.ruleset('build')
  expect([refused.code, existsSync(output(made))]).toEqual([1, false])
  expect(refused.err).toMatch(/^assets\/ruleset\/platforms\/elm-house\.yaml:3: is not valid YAML/)
  const partly = made.ruleset('build', '--leave-out')
  expect([partly.code, z.parse(Ruleset, JSON.parse(readFileSync(output(made), 'utf8'))).platforms]).toEqual([0, []])
  expect(partly.out).toMatch(/^public\/ruleset\.json: version 7 of 2026-11-25, digest [0-9a-f]{12}\nruleset\.json .* gzip\n/)
  for (const part of ['detectors', 'notes', 'regulations', 'platforms']) expect(partly.out).toMatch(new RegExp(`\n {2}${part} +\\d`))
})

test('check: sound sources', () => {
  expect(checkRuleset([], opened().folder)).toEqual({
    problems: [],
    summary: '1 provision types, 12 examples, 2 instruments, 1 platforms',
  })
})

const provision = (from: string | RegExp, to: string) => ({ [sampleFile]: sampleProvision((text) => text.replace(from, to)) })
const moat = soundSources['assets/ruleset/regulations/xx-door-act.md']?.replaceAll('xx-door-act', 'xx-moat-act') ?? ''
const at = (piece: string): string => `${sampleFile}:${lineWith(sampleProvision(), piece)}: `

test.each<[string, Record<string, string>, string]>([
  ['front matter', provision('tier: core', 'tier: main'), `${at('tier: core')}tier: write core or extended`],
  ['a section', provision('## For you', '## For them'), `${at('## For you')}unknown section "For them"`],
  ['a phrase', provision('we keep ..3 key', '(we keep'), `${at('- we keep ..3 key')}the pattern "(we keep" cannot be compiled: `],
  ['a cue', provision('  - key', '  - k*'), `${at('  - key')}the cue "k*" must be words`],
  ['an example', provision('* We keep the key.', '* We lost the key.'), `${at('* We keep the key.')}is not found: write a pattern`],
  ['a near miss', provision('* You keep the key.', '* We keep my key.'), `${at('* You keep the key.')}is found by keeps-the-key`],
  ['a length', provision(/The company holds[^#]*/, 'Too short.\n\n'), `${at('The company holds')}"In plain language" has 2 words`],
  [
    'a bill as law',
    provision(/The Key Bill.*2026 \[/, 'A fine is due ['),
    `${at('The Key Bill')}cites [xx-key-bill], which is a bill, as if it were law`,
  ],
  [
    'a status contradicted',
    provision('The Door Act s1 (in force)', 'The Door Act s1 (not yet in force, 2026)'),
    `${at('The Door Act s1 (in force)')}says "not yet in force" of [xx-door-act], which is "in-force"`,
  ],
  ['a date missing', provision(' as of July 2026', ''), `${at('The Key Bill')}says "not law" without a date`],
  [
    'a place in a law that nobody can trace',
    provision('No rule speaks of keys as such', 'Lock Code s7 speaks of keys'),
    `${at('**Yland.** No rule')}names a place in a law and cites no instrument`,
  ],
  [
    'filler',
    provision('Medium. The tenant', 'Medium. Needless to say, the tenant'),
    `${at('Medium. The tenant')}"Needless to say" would fit`,
  ],
  [
    'a paragraph of another record',
    { [sampleFile.replace('keeps', 'takes')]: sampleProvision((text) => text.replace('id: keeps', 'id: takes')) },
    `${sampleFile.replace('keeps', 'takes')}:${lineWith(sampleProvision(), 'A key that stays behind')}: stands at ${sampleFile}:`,
  ],
  [
    'an instrument that nobody cites',
    { 'assets/ruleset/regulations/xx-moat-act.md': moat },
    'assets/ruleset/regulations/xx-moat-act.md: is cited by no provision type',
  ],
  [
    'an instrument that is not there',
    provision(/xx-key-bill/g, 'xx-moat-act'),
    `${at('regulations: [')}cites "xx-moat-act", but assets/ruleset/regulations/xx-moat-act.md does not exist`,
  ],
  ['a reference', { 'assets/ruleset/planned.txt': '' }, `${at('related')}"related" names "returns-the-key", which is no type`],
  [
    'a plan carried out',
    { 'assets/ruleset/planned.txt': 'returns-the-key\nkeeps-the-key\n' },
    'assets/ruleset/planned.txt:2: "keeps-the-key" has been written: remove it',
  ],
  [
    'an instrument',
    { 'assets/ruleset/regulations/xx-key-bill.md': 'The Key Bill' },
    'assets/ruleset/regulations/xx-key-bill.md:1: begin the file with front matter',
  ],
  [
    'a platform',
    { 'assets/ruleset/platforms/elm-house.yaml': 'id: elm\n' },
    'assets/ruleset/platforms/elm-house.yaml:1: name: write the name',
  ],
  ['a stray file', { 'assets/ruleset/platforms/notes.txt': '' }, 'assets/ruleset/platforms/notes.txt: only .yaml files belong here'],
])('check: %s', (_, changes, said) => {
  expect(checkRuleset([], opened(changes).folder).problems.map(inWords)).toContainEqual(expect.stringContaining(said))
})

test('check: only the named sources; the exit code says whether there is a problem', { timeout: patience }, () => {
  const made = opened({ 'assets/ruleset/platforms/elm-house.yaml': 'id: elm\n' })
  expect(made.ruleset('check', 'keeps-the-key')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/: no problems\n$/) })
  expect(made.ruleset('check', 'eats-the-key')).toMatchObject({
    code: 1,
    err: 'assets/ruleset: has no source named "eats-the-key": correct the id\n',
    out: expect.stringMatching(/: 1 problems\n$/),
  })
})

test('stats', { timeout: patience }, () => {
  const { code, out } = opened().ruleset('stats')
  expect(code).toBe(0)
  for (const line of [
    'provision types      1 (risk 1); 1 still to be written',
    'examples             6 must match, 6 must not',
    'instruments a record 2, 2, 2',
    'citations a record   3, 3, 3',
    'instruments          2; 2 verified, 0 not',
    '  bill                              1; 1 verified, 0 not',
    'documents            1 at 1 addresses; 1 confirmed',
    'overlays             0 on 0 platforms',
  ])
    expect(out.split('\n')).toContain(line)
  expect(out).toMatch(/\n {2}In plain language +\d+, \d+, \d+\n/)
  expect(out).toMatch(/\nreading grade +-?\d+\.\d, /)
})

test('no such command', { timeout: patience }, () => {
  expect(opened().ruleset('constructor')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('npm run ruleset -- build') })
})

const withCode = (): Project => {
  const folders = ['lib/ruleset', 'lib/model', 'lib/engine', 'scripts/ruleset']
  return opened(Object.fromEntries(folders.map((folder) => [`${folder}/a.ts`, ''])))
}
const bundled = (made: Project) => made.script('ruleset/bundle.ts', 'console.log((await m.bundledRuleset()).version)')

test('the bundle is made anew when a source is newer, and only then', { timeout: patience }, () => {
  const made = withCode()
  expect(bundled(made)).toMatchObject({ out: '7\n', err: '' })
  const written = statSync(output(made)).mtimeMs
  expect([bundled(made).out, statSync(output(made)).mtimeMs]).toEqual(['7\n', written])
  made.write('assets/ruleset/version.json', '{ "version": 8, "date": "2026-11-26" }')
  const later = new Date(written + 2_000)
  utimesSync(join(made.folder, 'assets/ruleset/version.json'), later, later)
  expect(bundled(made).out).toBe('8\n')
})

test('a bundle without a broken source is never taken for current', { timeout: patience }, () => {
  const made = withCode()
  made.write('assets/ruleset/platforms/elm-house.yaml', 'id: elm\n')
  for (let time = 0; time < 2; time++)
    expect(bundled(made)).toMatchObject({
      out: '7\n',
      err: expect.stringContaining('left out of the ruleset: assets/ruleset/platforms/elm'),
    })
})

describe('facts', () => {
  const houses = 'versions/index.jsonl'
  const rows = [
    { id: 'one', service: 'Elm House', terms_type: 'EULA' },
    { id: 'two', service: 'elm-house', terms_type: 'EULA' },
    { id: 'short', service: 'Elm House', terms_type: 'EULA' },
    { id: 'one', service: 'Oak House', terms_type: 'EULA' },
    { id: 'one', service: 'Elm House', terms_type: 'House Song' },
  ]
  const filler = 'The stairs of the house are swept on every day of the week by one of the people who live in it. '.repeat(50)
  const corpus = {
    [houses]: rows.map((row) => JSON.stringify(row)).join('\n'),
    'versions/one.md': `# Agreement\n\n${filler}\n\nLast updated: 3 May 2026\n`,
    'versions/two.md': `# Agreement\n\nWe keep a key to your door after you have left.\n\n${filler}\n`,
    'versions/short.md': '# Agreement\n\nThe stairs are swept.\n',
  }

  test('says what was found where, what was left out, and gives the same bytes again', { timeout: patience }, () => {
    const made = opened(corpus)
    const first = made.ruleset('facts', '--corpus', '.')
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/2 documents of 1 platforms, as of 2026-11-25/)
    expect(first.out).toMatch(/not among our platforms: Oak House/)
    expect(first.out).toMatch(/left out: 1 of a type we do not know/)
    const file = join(made.folder, 'assets/ruleset/facts.json')
    const text = readFileSync(file, 'utf8')
    expect(JSON.parse(text).types).toEqual([{ id: 'keeps-the-key', marks: expect.stringMatching(/^(-\+|\+-)$/), recall: [] }])
    made.ruleset('facts', '--corpus', '.')
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(buildRuleset(made.folder).ruleset.facts?.types).toMatchObject([{ id: 'keeps-the-key', groups: ['terms'], sure: false }])
    expect(made.ruleset('stats').out).toMatch(/keeps-the-key +1 +1 +0 +- +too few measured/)
  })

  test('without documents: one clear line', { timeout: patience }, () => {
    const { code, err } = opened().ruleset('facts', '--corpus', 'nowhere')
    expect([code, err.trim().split('\n').length]).toEqual([2, 1])
    expect(err).toContain('no documents at nowhere')
  })
})
