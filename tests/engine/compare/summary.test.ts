import { describe, expect, test } from 'vitest'
import { summaryWords } from '../../../components/change/summary-words'
import { compare } from '../../../lib/engine/compare/compare'
import { summaryOf } from '../../../lib/engine/compare/summary'
import type { Finding } from '../../../lib/model/finding'
import { english } from '../../components/english'
import { findingOn, sideOf, terms } from './sides'

const names: Readonly<Record<string, string>> = { 'sale-or-sharing-for-ads': 'Sale of data', 'advance-notice-of-changes': 'Advance notice' }
const protective = { polarity: 'protective', points: 0 } as const

type On = readonly [quote: string, provision: string, more?: Partial<Finding>]

const said = (before: readonly string[], after: readonly string[], was: readonly On[], is: readonly On[], since?: string): string => {
  const found = (lines: readonly string[], on: readonly On[]) => {
    const side = sideOf(lines)
    return { ...side, findings: on.map(([quote, provision, more]) => findingOn(side.text, quote, provision, more)) }
  }
  const comparison = compare(found(before, was), found(after, is), new Set())
  const polarity = (id: string) => (id.startsWith('advance') ? ('protective' as const) : ('risk' as const))
  return summaryWords(summaryOf(comparison, polarity), english, (id) => names[id] ?? id, since)
}

const notice = 'You can end the hire by giving us 30 days notice in writing.'
const shorter = notice.replace('30', '14')
const sale = 'We may sell what we know of your evenings to the makers of candles.'
const replaced = (from: string, to: string): string[] => terms.map((line) => line.replace(from, to))

describe('a comparison in one sentence', () => {
  test.each<[string, string, string]>([
    ['nothing', said(terms, terms, [], []), 'Nothing changed.'],
    [
      'a new risk',
      said(terms, [...terms, sale], [], [[sale, 'sale-or-sharing-for-ads']], '12 May'),
      '1 clause changed since 12 May, 1 worse: sale of data is new.',
    ],
    [
      'a risk that is gone',
      said([...terms, sale], terms, [[sale, 'sale-or-sharing-for-ads']], []),
      '1 clause changed, 1 better: sale of data is gone.',
    ],
    [
      'a shorter notice of a protection',
      said(
        terms,
        replaced('30 days notice', '14 days notice'),
        [[notice, 'advance-notice-of-changes', protective]],
        [[shorter, 'advance-notice-of-changes', protective]],
      ),
      '1 clause changed, 1 worse: advance notice fell from 30 to 14 days.',
    ],
    [
      'a longer one',
      said(
        replaced('30 days notice', '14 days notice'),
        terms,
        [[shorter, 'advance-notice-of-changes', protective]],
        [[notice, 'advance-notice-of-changes', protective]],
      ),
      '1 clause changed, 1 better: advance notice rose from 14 to 30 days.',
    ],
    ['a figure of no provision', said(terms, replaced('$40', '$90'), [], []), '1 clause changed: a figure rose from $40 to $90.'],
    ['other words', said(terms, replaced('lamps that you hire', 'lanterns that you borrow'), [], []), '1 clause changed: one rewording.'],
    [
      'a heavier clause of the same provision',
      said(
        terms,
        replaced('the repair shop only', 'the repair shop and all our friends'),
        [['We will share your address with the repair shop only.', 'sharing', { points: 40 }]],
        [['We will share your address with the repair shop and all our friends.', 'sharing', { points: 70 }]],
      ),
      '1 clause changed, 1 worse: sharing is worse for you.',
    ],
  ])('%s', (_, sentence, wanted) => {
    expect(sentence).toBe(wanted)
  })
})
