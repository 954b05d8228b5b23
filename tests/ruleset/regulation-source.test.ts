import { expect, test } from 'vitest'
import { inWords } from '../../lib/ruleset/problem'
import { readRegulation } from '../../lib/ruleset/regulation-source'
import { lineWith } from './sample-provision'

const file = 'assets/ruleset/regulations/xx-door-act.md'
const whole = `---
id: xx-door-act
name: Door Act
jurisdiction: Xland
applies: [uk, us-ca]
audience: consumer
citation: Door Act 1999 s1
status: in-force
standing: In force since 1 May 1999.
asOf: 2026-07-15
verified: true
source: https://law.example/door
checked: Read on the parliament's site.
---

Asks landlords to hand a key back
within a week of the end.

Fines follow.
`
/** With what it does to terms. */
const effective = whole.replace('audience: consumer\n', 'audience: consumer\neffects:\n  void: [keeps-the-key]\n')
const problemsOf = (text: string, name = file): string[] => {
  const read = readRegulation(name, text)
  return read.ok ? [] : read.problems.map(inWords)
}

test('an instrument is read; its text becomes one line, and how it was checked stays in the source', () => {
  expect(readRegulation(file, whole)).toEqual({
    ok: true,
    value: {
      id: 'xx-door-act',
      name: 'Door Act',
      jurisdiction: 'Xland',
      applies: ['uk', 'us-ca'],
      audience: 'consumer',
      citation: 'Door Act 1999 s1',
      status: 'in-force',
      standing: 'In force since 1 May 1999.',
      asOf: '2026-07-15',
      verified: true,
      source: 'https://law.example/door',
      requires: 'Asks landlords to hand a key back within a week of the end. Fines follow.',
    },
  })
})

test.each([
  ['a bill that says so', 'in-force\nstanding: In force since 1 May 1999.', 'bill\nstanding: A bill, not law.'],
  ['some states, not named one by one', 'us-ca]', 'us-state]'],
  ['unverified, without a source', 'verified: true\nsource: https://law.example/door', 'verified: false\nsource: ""'],
])('allowed: %s', (_, from, to) => {
  expect(problemsOf(whole.replace(from, to))).toEqual([])
})

test.each([
  ['a wrong status', 'status: in-force', 'status: law', /status: write one of in-force, partly, not-yet/],
  ['a wrong day', 'asOf: 2026-07-15', 'asOf: July 2026', /asOf: .*YYYY-MM-DD/],
  ['a wrong flag', 'verified: true', 'verified: maybe', /verified: write true if/],
  ['no name', 'name: Door Act', 'name: ""', /name: write the name/],
  ['no citation', 'citation: Door Act 1999 s1', 'citation: ""', /citation: write where it is found/],
  ['an unknown field', 'status: in-force', 'status: in-force\ncolour: red', /no such field: remove "colour"/],
  ['an unknown place', 'applies: [uk, us-ca]', 'applies: [uk, atlantis]', /"atlantis" is no place: write the ids/],
  ['no place', 'applies: [uk, us-ca]', 'applies: []', /applies: write the ids/],
  ['an unknown reader', 'audience: consumer', 'audience: everybody', /audience: write whom it speaks of/],
  ['another id', 'id: xx-door-act', 'id: xx-doors-act', /the id "xx-doors-act" must be the file's name/],
  ['a bill passed off as law', 'status: in-force', 'status: bill', /a bill is not law: say so in its standing/],
  ['a proposal passed off as law', 'status: in-force', 'status: proposal', /a proposal is not law/],
  ['a plan passed off as law', 'status: in-force', 'status: planned', /what is only planned is not law/],
  ['a source that is no address', 'source: https://law.example/door', 'source: the statute book', /"the statute book" is no web address/],
  ['verified without a source', 'source: https://law.example/door', 'source: ""', /a verified statement names the page/],
  ['a list in the text', 'Fines follow.', '* Fines', /plain paragraphs/],
  ['bold in the text', 'Fines follow.', 'Fines **follow**.', /plain paragraphs/],
  ['a citation in the text', 'Fines follow.', 'Fines follow [xx-fines].', /plain paragraphs/],
  ['a heading in the text', 'Fines follow.', '## Fines', /plain paragraphs/],
  ['a link in the text', 'Fines follow.', 'See [it](https://law.example).', /plain paragraphs/],
])('%s: file, line, and what to do', (_, from, to, message) => {
  const text = whole.replace(from, to)
  const at = message.source.includes('standing') || message.source.includes('not law') ? 'standing:' : (to.split('\n').at(-1) ?? '')
  const found = problemsOf(text)
  expect(found).toEqual([expect.stringMatching(message)])
  expect(found[0]).toMatch(`${file}:${lineWith(text, at)}: `)
})

test('what it does to terms of a kind', () => {
  const read = readRegulation(file, effective)
  expect(read.ok && read.value.effects).toEqual({ void: ['keeps-the-key'] })
})

test.each([
  ['an effect that is none', '  void: [', '  banned: [', /no such field: remove "banned"/],
  ['an effect of a bill', 'status: in-force\nstanding: In force', 'status: bill\nstanding: Not law', /has no effect on a term yet/],
  ['an effect of what is not yet in force', 'status: in-force', 'status: not-yet', /has no effect on a term yet: remove "effects"/],
  ['an effect of guidance', 'status: in-force', 'status: guidance', /or does not bind, has no effect/],
])('%s', (_, from, to, message) => {
  expect(problemsOf(effective.replace(from, to))).toEqual([expect.stringMatching(message)])
})

test('no text', () => {
  expect(problemsOf(whole.slice(0, whole.indexOf('\nAsks')))).toEqual([
    `${file}:15: the text is missing: write what it requires for terms as plain paragraphs, without headings, lists, bold or links`,
  ])
})

test('no front matter', () => {
  expect(problemsOf('Door Act')).toEqual([`${file}:1: begin the file with front matter between two lines of "---"`])
})
