import type { Words } from '../words'

/**
 * An ISO date in words: "31 Aug 2026", or "Aug 2026" where no day is given. What is no date is shown as it is. The words are strings of the
 * interface: the first `Intl.DateTimeFormat` of a process takes some 35 ms, for which the page under a card would stand still.
 */
export const dayInWords = (iso: string, t: Words): string => {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2})(?!\d))?/.exec(iso) ?? []
  const name = t('common_months').split(' ')[Number(month) - 1]
  if (!name || Number.isNaN(Date.parse(iso.slice(0, 10)))) return iso
  return day === undefined ? t('common_monthOf', name, year) : t('common_dayOf', String(Number(day)), name, year)
}
