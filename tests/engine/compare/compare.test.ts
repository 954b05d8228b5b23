import { describe, expect, test } from 'vitest'
import { compare } from '../../../lib/engine/compare/compare'
import { fingerprintsOf } from '../../../lib/engine/compare/fingerprints'
import type { Side } from '../../../lib/engine/compare/side'
import type { Verdict } from '../../../lib/model/comparison'
import { sideOf, terms } from './sides'

const nothing = new Set<string>()
const base = sideOf(terms)

/** The terms with some words in place of others, in every block. */
const edited = (from: string, to: string): string[] => terms.map((line) => line.replace(from, to))
const with_ = (at: number, ...lines: string[]): string[] => [...terms.slice(0, at), ...lines, ...terms.slice(at)]
const verdict = (after: readonly string[], more: Partial<Side> = {}): Verdict => compare(base, sideOf(after, more), nothing).verdict

describe('what stands around the terms changes and nobody is disturbed', () => {
  test.each<[string, readonly string[]]>([
    ['the same', terms],
    ['a menu', with_(0, 'Home', 'Lamps for hire', 'Log in')],
    ['an announcement above the title', with_(0, 'New: our spring lamps have arrived, and you will love every one of them.')],
    ['related articles', [...terms, '> How do I fill a lamp without spilling any oil on the floor?', '> Lamps for sailors']],
    ['related articles that are no links', [...terms, 'Related articles', 'Our lamps were seen in a film last week.']],
    [
      'a copyright line and a consent banner below it',
      [...terms, '© 2026 Lantern', 'We use cookies. You can accept all of them, or choose.'],
    ],
    ['the year of the copyright', [...terms, '© 2027 Lantern Ltd. All rights reserved.']],
    ['the stated date', edited('3 March 2026', '9 April 2026')],
    ['a relative date', with_(1, 'Updated over a week ago')],
    ['a trace id', with_(14, 'Request ID: 7f3a9c2e4b1d8f60')],
    ['a region that repeats the title', with_(14, 'Terms of Service')],
    ['a heading', edited('Breakages', 'Broken lamps')],
  ])('%s', (_, after) => {
    expect(['unchanged', 'cosmetic']).toContain(verdict(after))
  })
})

describe('the same words in another dress are cosmetic', () => {
  test.each<[string, readonly string[]]>([
    ['order', [...terms.slice(0, 6), ...terms.slice(11, 13), ...terms.slice(6, 11), ...terms.slice(13)]],
    ['numbering', edited('You can end', '1.2 You can end')],
    ['case', edited('We ask for a deposit', 'WE ASK FOR A DEPOSIT')],
    ['punctuation', edited('writing.', 'writing;')],
    ['curly quotation marks', edited('nothing here', '“nothing” here')],
    ['a wrong encoding', edited('nothing here', 'â€œnothingâ€ here')],
    ['a sentence parted elsewhere', edited('at a time. We ask', 'at a time; we ask')],
    ['a hyphen', edited('repair shop', 'repair-shop')],
    ['spelling', edited('agreement between', 'agreemant between')],
    ['a note for screen readers', edited('Harbour store', 'Harbour store (opens in a new window)')],
  ])('%s', (_, after) => {
    expect(verdict(after)).toBe('cosmetic')
  })
})

describe('a change of the terms is told, with its reason', () => {
  test.each<[string, readonly string[], string, string]>([
    ['a deadline', edited('30 days notice', '14 days notice'), 'reworded', 'deadline'],
    ['a sum', edited('$40', '$90'), 'reworded', 'figure'],
    ['one "not"', edited('We are liable', 'We are not liable'), 'reworded', 'negation'],
    ['a duty', edited('You can end', 'You must end'), 'reworded', 'duty'],
    ['a word of scope', edited('the repair shop only', 'the repair shop'), 'reworded', 'scope'],
    ['a figure in a table row', edited('Wick | 30 days', 'Wick | 3 days'), 'reworded', 'deadline'],
    ['a new table row', with_(13, '| Glass | 60 days | Hill store'), 'added', 'row'],
    ['a new clause', with_(8, 'We may sell what we know of your evenings to the makers of candles.'), 'added', 'duty'],
    ['a clause that is gone', terms.filter((line) => !line.startsWith('You can end')), 'removed', 'duty'],
    ['an item of a list', with_(11, '- lend it to a friend for more than one evening'), 'added', 'new-clause'],
  ])('%s', (_, after, kind, reason) => {
    const { verdict: said, changes } = compare(base, sideOf(after), nothing)
    expect(said).toBe('changed')
    expect(changes.filter((change) => change.significance === 'substantive')).toEqual([expect.objectContaining({ kind })])
    expect(changes.flatMap((change) => change.because)).toContain(reason)
  })

  test('a rewording is minor', () => {
    const { verdict: said, changes } = compare(base, sideOf(edited('the lamps that you hire', 'the lanterns that you borrow')), nothing)
    expect(said).toBe('changed')
    expect(changes.map((change) => change.significance)).toEqual(['minor'])
  })

  test('a row that now says what another row has long said', () => {
    const rows = ['Used for: everything', 'Used for: everything', 'Used for: light only']
    const before = sideOf([...terms, ...rows])
    const after = sideOf([...terms, 'Used for: everything', 'Used for: light only', 'Used for: light only'])
    expect(compare(before, after, nothing).verdict).toBe('changed')
  })

  test('spans point at the clause on both sides', () => {
    const after = sideOf(edited('30 days notice', '14 days notice'))
    const [change] = compare(base, after, nothing).changes
    expect(base.text.slice(change?.was?.start, change?.was?.end)).toBe('You can end the hire by giving us 30 days notice in writing.')
    expect(after.text.slice(change?.is?.start, change?.is?.end)).toBe('You can end the hire by giving us 14 days notice in writing.')
    expect(change?.figures).toEqual([{ before: '30 days', after: '14 days' }])
  })
})

describe('a page that does not show its terms is not one that dropped them', () => {
  const long = [
    ...terms,
    ...Array.from({ length: 40 }, (_, i) => `Lamp number ${i + 100} is kept in the house of the keeper at the mill and may be hired.`),
  ]
  const whole = sideOf(long)
  test.each<[string, readonly string[], Partial<Side>, string]>([
    ['nothing', [], {}, 'empty'],
    ['an error', ['# Application error: a client-side exception has occurred'], { title: '' }, 'outage'],
    ['not found', ['# 404', 'This page was not found.'], {}, 'not-found'],
    ['a check', ['Just a moment', 'Verify you are human by ticking the box below.'], {}, 'challenge'],
    ['a login', ['# Welcome back', 'Log in to your account with your email. Forgot your password?'], {}, 'login'],
    [
      'another language',
      Array.from({ length: 30 }, (_, i) => `Die Lampe Nummer ${i} gehört dem Haus am Hafen.`),
      { language: 'de' },
      'other-language',
    ],
    [
      'the front page',
      Array.from({ length: 30 }, (_, i) => `Our lamp of the day shines for ${i} hours.`),
      { url: 'https://example.com/' },
      'redirect',
    ],
    ['a remnant', ['# Terms of Service', 'Please wait while we light the lamps for you.'], {}, 'too-short'],
    ['the first part only', long.slice(0, 5), {}, 'too-short'],
  ])('%s', (_, lines, more, reason) => {
    expect(compare(whole, sideOf(lines, more), nothing)).toMatchObject({ verdict: 'unavailable', reason, changes: [] })
  })

  test('nor is its coming back a change', () => {
    const outage = sideOf(['# Application error: a client-side exception has occurred'], { title: '' })
    expect(compare(outage, whole, nothing)).toMatchObject({ verdict: 'unavailable', reason: 'before-outage' })
  })

  test('a new address of the same terms is compared', () => {
    expect(
      compare(base, sideOf(edited('30 days notice', '14 days notice'), { url: 'https://example.com/legal/terms' }), nothing).verdict,
    ).toBe('changed')
  })
})

describe('what has been seen before is a return', () => {
  const changed = sideOf(edited('30 days notice', '14 days notice'))
  const longer = sideOf(with_(8, 'We may sell what we know of your evenings to the makers of candles.'))
  test.each<[string, Side, Side, readonly Side[], Verdict]>([
    ['to earlier words', changed, base, [base, changed], 'reverted'],
    ['to an earlier version that had less', longer, base, [base, longer], 'reverted'],
    ['to nothing known', changed, base, [changed], 'changed'],
    ['of less than ever', longer, sideOf(terms.filter((line) => !line.startsWith('You can end'))), [base, longer], 'changed'],
  ])('%s', (_, before, after, seen, wanted) => {
    expect(compare(before, after, new Set(seen.flatMap((side) => fingerprintsOf(side)))).verdict).toBe(wanted)
  })
})

describe('the stated date', () => {
  const dated = (updated: string | null, lines: readonly string[] = terms) => sideOf(lines, { updated })
  const other = edited('30 days notice', '14 days notice')
  test.each<[string, Side, Side, string]>([
    ['moved with the text', dated('2026-03-03'), dated('2026-04-09', other), 'agrees'],
    ['stood still with the text', dated('2026-03-03'), dated('2026-03-03'), 'agrees'],
    ['moved alone', dated('2026-03-03'), dated('2026-04-09'), 'moved-alone'],
    ['did not move with the text', dated('2026-03-03'), dated('2026-03-03', other), 'not-moved'],
    ['is not stated', dated(null), dated('2026-03-03', other), 'unknown'],
  ])('%s', (_, before, after, wanted) => {
    expect(compare(before, after, nothing).date).toBe(wanted)
  })
})
