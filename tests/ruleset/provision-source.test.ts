import { expect, test } from 'vitest'
import { inWords } from '../../lib/ruleset/problem'
import { readProvision } from '../../lib/ruleset/provision-source'
import { lineWith, readSample, sampleFile, sampleProvision } from './sample-provision'

const replaced = (from: string | RegExp, to: string) => sampleProvision((text) => text.replace(from, to))
const problemsOf = (text: string, file = sampleFile): string[] => {
  const read = readProvision(file, text)
  return read.ok ? [] : read.problems.map(inWords)
}

test('a whole file is read: detector, note, examples, paragraphs with their lines', () => {
  const text = sampleProvision()
  const { detector, note, mustMatch, mustNotMatch, paragraphs, tosdr } = readSample()
  expect(detector).toMatchObject({ id: 'keeps-the-key', cues: ['key'], patterns: ['we keep ..3 key'], factors: { control: 3 } })
  expect(detector.raises).toEqual([{ name: 'every door', factor: 'breadth', when: ['every door'] }])
  expect(note).toMatchObject({ exposure: 'medium', related: ['returns-the-key'], regulations: ['xx-door-act', 'xx-key-bill'] })
  expect(note.sections.diligence).toHaveLength(1)
  expect(tosdr).toEqual(['The service keeps a key'])
  expect(mustMatch[3]).toEqual({
    lead: 'On leaving, we may:',
    text: 'and we keep one key for good',
    also: ['returns-the-key'],
    line: lineWith(text, 'On leaving'),
  })
  expect(mustNotMatch.map((e) => e.also)).toEqual([[], ['returns-the-key'], [], [], [], []])
  expect(paragraphs.find((p) => p.text.includes('Key Bill'))).toMatchObject({ section: 'landscape', line: lineWith(text, 'Key Bill') })
})

test('a neutral type has no factors', () => {
  const text = sampleProvision((t) => t.replace('polarity: risk', 'polarity: neutral').replace(/factors:.*\n/, ''))
  expect(readProvision(sampleFile, text)).toMatchObject({ ok: true, value: { detector: { polarity: 'neutral' } } })
})

test.each<[string, string | RegExp, string, string, RegExp]>([
  ['a wrong polarity', 'polarity: risk', 'polarity: bad', 'polarity: bad', /polarity: write one of risk, protective, neutral/],
  ['a wrong tier', 'tier: core', 'tier: main', 'tier: main', /tier: write core or extended/],
  ['a wrong level', 'exposure: medium', 'exposure: some', 'exposure: some', /exposure: write one of low, medium, high/],
  ['a name too long', 'name: Keeps the key', `name: ${'k'.repeat(46)}`, 'kkk', /name: .*at most 45 characters/],
  ['a factor over 3', 'impact: 1', 'impact: 4', 'impact: 4', /factors\.impact: .*0 to 3/],
  ['a modifier of no factor', 'factor: breadth', 'factor: width', 'factor: width', /raises\.0\.factor: write one of impact/],
  ['no cues', 'cues:\n  - key', 'cues: []', 'cues: []', /cues: write at least one cue/],
  ['no patterns', 'patterns:\n  - we keep ..3 key', 'patterns: []', 'patterns: []', /patterns: write at least one pattern/],
  ['a list that is none', 'related: [returns-the-key]', 'related: yes', 'related: yes', /related: write a list/],
  ['an unknown field', 'tier: core', 'tier: core\ncolour: red', 'colour: red', /no such field: remove "colour"/],
  ['a missing field', 'category: Tests\n', '', 'id: keeps', /category: write the category/],
  ['another id', 'id: keeps-the-key', 'id: keeps-a-key', 'id: keeps-a-key', /the id "keeps-a-key" must be the file's name/],
  ['a risk without factors', /factors:.*\n/, '', 'polarity', /a risk needs "factors"/],
  ['a protective type with factors', 'polarity: risk', 'polarity: protective', 'factors', /only a risk has "factors"/],
  ['a risk that softens', 'mitigates: []', 'mitigates: [x]', 'mitigates: [x]', /only a protective type softens others/],
  ['a type that softens itself', 'mitigates: []', 'mitigates: [keeps-the-key]', 'mitigates: [k', /cannot soften itself/],
  ['an unlisted citation', 'Low. We know', 'Low. [xx-lock-act] We know', '[xx-lock-act]', /\[xx-lock-act\] is cited but not listed/],
  [
    'an uncited instrument',
    '[xx-door-act, xx',
    '[xx-window-act, xx-door-act, xx',
    'xx-window-act',
    /"xx-window-act" is listed but never cited/,
  ],
  ['an unknown section', '## For you', '## For them', '## For them', /unknown section "For them": the sections are In plain/],
  [
    'a section twice',
    '## For you',
    '## In plain language\nAgain.\n\n## For you',
    '## In plain language\nAgain.',
    /stands twice: remove one/,
  ],
  ['an empty section', /(## For you\n)[^#]*/, '$1\n', '## For you', /"## For you" is missing or empty/],
  [
    'text before the sections',
    '## In plain language',
    'Stray.\n\n## In plain language',
    'Stray.',
    /put this text under one of the sections/,
  ],
  ['a link in the prose', 'Medium. The tenant', 'Medium. [The](https://x.example) tenant', 'https://x', /"Governance exposure": only text/],
  ['too few examples', '* The key is yours.\n', '', '## Must not match', /"## Must not match" has 5 examples: write at least 6/],
])('%s: file, line, and what to do', (_, from, to, at, message) => {
  const text = replaced(from, to)
  expect(problemsOf(text)).toContainEqual(expect.stringMatching(message))
  expect(problemsOf(text).find((problem) => message.test(problem))).toMatch(`${sampleFile}:${lineWith(text, at)}: `)
})

test('a section out of place', () => {
  const text = sampleProvision((t) => {
    const [plain = ''] = /## In plain language[^#]*/.exec(t) ?? []
    return t.replace(plain, '').replace('## What you can do', `${plain}## What you can do`)
  })
  expect(problemsOf(text)).toEqual([
    `${sampleFile}:${lineWith(text, '## In plain')}: move the section "In plain language" up: it comes before "For you"`,
  ])
})

test('a missing section has no line to name', () => {
  expect(problemsOf(replaced(/## For you[^#]*/, ''))).toEqual([`${sampleFile}: the section "## For you" is missing or empty: write it`])
})

test('every problem of a file is named, not only the first', () => {
  expect(problemsOf(replaced(/## Must match[\s\S]*/, '')).length).toBe(2)
})

test('a file without front matter', () => {
  expect(problemsOf('# Keeps the key')).toEqual([`${sampleFile}:1: begin the file with front matter between two lines of "---"`])
})
