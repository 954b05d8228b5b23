import { expect, test } from 'vitest'
import { readAction } from '../../lib/ruleset/action-source'
import { actionsOf, strayActions } from '../../lib/ruleset/actions-of'
import { inWords } from '../../lib/ruleset/problem'

const file = 'assets/ruleset/actions/ask-for-the-key.md'
const whole = `---
id: ask-for-the-key
title: Ask for the key
offered: [keeps-the-key]
deadline: { from: accepted, days: 14, stated: [returns-the-key] }
grounds:
  - by: xx-door-act
    says: "I ask under section 1 of the Door Act."
subject: My key
---

## What it does

Gets the key back. It may take
a week.

## Steps

1. Find the door.
2. Write.

## Letter

To {platform}

Since {date} you have my key. {ground}

{name}, {account}, {today}
`
const problemsOf = (text: string, name = file): string[] => {
  const read = readAction(name, text)
  return read.ok ? [] : read.problems.map(inWords)
}
const source = readAction(file, whole)
if (!source.ok) throw new Error('should be readable')
const act = {
  ...{ id: 'xx-door-act', name: 'Door Act', jurisdiction: 'UK', applies: ['uk'], audience: 'both' as const, citation: 's1' },
  ...{ status: 'in-force' as const, standing: '', asOf: '', verified: false, source: '', requires: '' },
}
const sound = { written: new Set(['keeps-the-key', 'returns-the-key']), instruments: new Set(['xx-door-act']), regulations: [act] }

test('an action is read, and knows of its laws what their files say', () => {
  expect(actionsOf('keeps-the-key', [source.value], [act])).toEqual([
    {
      id: 'ask-for-the-key',
      title: 'Ask for the key',
      says: 'Gets the key back. It may take a week.',
      steps: ['Find the door.', 'Write.'],
      deadline: { from: 'accepted', days: 14, stated: ['returns-the-key'] },
      grounds: [{ by: 'xx-door-act', name: 'Door Act', places: ['uk'], verified: false, says: 'I ask under section 1 of the Door Act.' }],
      subject: 'My key',
      letter: ['To {platform}', 'Since {date} you have my key. {ground}', '{name}, {account}, {today}'],
    },
  ])
  expect(actionsOf('eats-the-key', [source.value], [act])).toEqual([])
  expect(actionsOf('keeps-the-key', [source.value], [])[0]?.grounds, 'a law without a file is left out').toEqual([])
})

test.each([
  ['another id', 'id: ask-for-the-key', 'id: ask-for-a-key', /must be the file's name/],
  ['no title', 'title: Ask for the key', 'title: ""', /title: write what the reader does/],
  ['offered by nothing', '[keeps-the-key]', '[]', /offered: write the ids of the types/],
  ['a period of no days', 'days: 14', 'days: 0', /days/],
  ['a count from elsewhere', 'from: accepted', 'from: birth', /from/],
  ['an unknown blank', '{account}', '{colour}', /a blank \{colour\}: the blanks are name, account/],
  ['a law that is never named', ' {ground}', '', /the letter has no \{ground\}: write it/],
  ['a date that is asked for in vain', 'Since {date} you', 'You', /the letter has no \{date\}: write it/],
  ['no steps', '1. Find the door.\n2. Write.', 'Find the door.', /write the steps as a list/],
  ['a section of its own', '## Steps', '## Ways', /write the sections What it does, Steps, Letter/],
])('%s', (_, from, to, message) => {
  expect(problemsOf(whole.replace(from, to))).toEqual([expect.stringMatching(message)])
})

test.each<[string, Partial<typeof sound>, RegExp[]]>([
  ['all is there', {}, []],
  ['a type that is none', { written: new Set(['keeps-the-key']) }, [/names "returns-the-key", which is no type/]],
  ['a law without a file', { instruments: new Set<string>(), regulations: [] }, [/names the law "xx-door-act", but assets/]],
])('references: %s', (_, change, said) => {
  expect(strayActions([source.value], { ...sound, ...change }).map(inWords)).toEqual(said.map((s) => expect.stringMatching(s)))
})

test('a letter never relies on what does not bind yet', () => {
  const bill = { ...act, status: 'bill' as const }
  expect(strayActions([source.value], { ...sound, regulations: [bill] }).map(inWords)).toEqual([
    expect.stringMatching(/lets a letter rely on "xx-door-act", which does not bind yet/),
  ])
})
