import { expect, test } from 'vitest'
import { dayInWords } from '../../components/card/day'

test.each([
  ['a day', '2026-08-31', 'en', '31 Aug 2026'],
  ['a moment', '2026-08-31T23:59:00Z', 'en', '31 Aug 2026'],
  ['a month without a day', '2026-08', 'en', 'Aug 2026'],
  ['in another language', '2026-03-05', 'de', '05.03.2026'],
  ['what is no date, as it is', 'last summer', 'en', 'last summer'],
])('%s in words', (_, iso, language, words) => {
  expect(dayInWords(iso, language)).toBe(words)
})
