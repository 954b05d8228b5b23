import { expect, test } from 'vitest'
import { compare } from '../../../lib/engine/compare/compare'
import { keyOfSaid, normalForm } from '../../../lib/engine/compare/normal-form'
import { sideOf } from './sides'

const first =
  'We may change these terms at any time; where a change takes away a right of yours, we tell you thirty days before it takes effect.'
const last =
  'Write to help@harbor.example within fourteen days if you do not agree, and we close your account and give back what you paid for it.'
const terms = ['# Terms of Service', first, 'You will not:', '- resell the service', last]
const compared = (before: readonly string[], after: readonly string[]) => compare(sideOf(before), sideOf(after), new Set()).verdict
const above = (...lines: string[]): string[] => [terms[0] ?? '', ...lines, ...terms.slice(1)]
const below = (...lines: string[]): string[] => [...terms, ...lines]

test.each<[string, string[], string[]]>([
  ['how long it takes to read', above('Estimated reading time is 7 minutes'), above('Estimated reading time is 8 minutes')],
  ['how often it was read', above('This page has been viewed 1,240 times.'), above('This page has been viewed 1,310 times.')],
  ['whom it helped', below('12 out of 45 people found this helpful.'), below('Was this helpful? 13 out of 47 found this helpful')],
  ['who is signed in', above('Sign in'), above('Signed in as ada@harbor.example')],
  ['where the reader seems to be', above('Country: Freedonia', 'Currency: USD $'), above('Country: Sylvania', 'Currency: EUR €')],
  ['which languages there are', above('- English', '- Deutsch'), above('- English', '- Français', '- Español')],
  ['what is on sale', terms, ['Black Friday: save 40% on all annual plans. Ends soon!', ...above('Start your free trial today')]],
  ['whom to call', below('Questions? Call 1-800-555-0199'), below('Questions? Call 0800 123 4567')],
  [
    'ids of a session',
    below('Ray ID: 7d3c5e2b1a9f8e6d • Your IP: 203.0.113.7'),
    below('Ray ID: 8d3c5e2b1a9f8e6f • Your IP: 198.51.100.23'),
  ],
  ['a footer that comes late', terms, below('# Company', '- About us', '- Press and media', 'Subscribe to our newsletter')],
  ['a list of contents', terms, ['# Terms of Service', '- Terms of Service', ...terms.slice(1)]],
  ['an address of mail that a script hides', terms, terms.map((line) => line.replace(/\S+@\S+/, '[email protected]'))],
  ['invisible characters', terms, terms.map((line) => line.replace(/([a-z]{3})([a-z]{3})/g, '$1\u00ad$2').replace(/ we /g, '\u00a0we '))],
  ['marks of footnotes', terms, terms.map((line) => line.replace(/\.$/, '.[1]'))],
  ['another mark before an item', terms, terms.map((line) => line.replace(/^- /, '- ● '))],
])('%s is no change', (_, before, after) => {
  expect(compared(before, after)).not.toBe('changed')
  expect(compared(after, before)).not.toBe('changed')
})

test.each<[string, string[], string[]]>([
  [
    'an item of a list that a sentence leads into',
    terms,
    terms.map((line) => (line === '- resell the service' ? '- rent out the service' : line)),
  ],
  ['a line behind the terms that says "not"', terms, below('Refunds are not given')],
  ['a sentence behind the terms', terms, below('We keep what you upload for ten years.')],
  [
    'a figure in a clause about reading',
    [...terms, `${first} It is read within 7 days.`],
    [...terms, `${first} It is read within 9 days.`],
  ],
])('%s is one', (_, before, after) => {
  expect(compared(before, after)).toBe('changed')
})

test.each([
  'We don’t sell “data” – ever.',
  '1. You pay $1,000.50 (20 %) at www.harbor.example/pay',
  'Größe, naïve, 日本',
  'a) § 4.2 Notice',
])('the letters of %j are those of its normal form', (said) => expect(keyOfSaid(said)).toBe(normalForm(said).replaceAll(' ', '')))
