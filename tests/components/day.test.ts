import { expect, test } from 'vitest'
import { dayInWords } from '../../components/card/day'
import { wordsFrom } from '../../components/words-from'
import messages from '../../public/_locales/en/messages.json'

const english = wordsFrom(Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])))
const german = wordsFrom({
  common_months: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.',
  common_dayOf: '$1. $2 $3',
  common_monthOf: '$1 $2',
})

test.each([
  ['a day', '2026-08-31', english, '31 Aug 2026'],
  ['one of the first days', '2026-09-03', english, '3 Sept 2026'],
  ['a moment', '2026-08-31T23:59:00Z', english, '31 Aug 2026'],
  ['a month without a day', '2026-08', english, 'Aug 2026'],
  ['in another language', '2026-03-05', german, '5. März 2026'],
  ['what is no date, as it is', 'last summer', english, 'last summer'],
  ['a month that is none, as it is', '2026-13-01', english, '2026-13-01'],
  ['a day that is none, as it is', '2026-12-41', english, '2026-12-41'],
])('%s in words', (_, iso, t, words) => {
  expect(dayInWords(iso, t)).toBe(words)
})
