/** A day, or a month where `day` is absent, as a text names it. */
export interface NamedDate {
  year: number
  /** 1-12. */
  month: number
  /** The days named: two for "13-14 Nov 2025"; none where only the month is given. */
  days: number[]
  /** As it was written. */
  text: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const written = new RegExp(`(?:\\b(\\d{1,2})(?:[-–](\\d{1,2}))? )?\\b(${months.join('|')})[a-z]* (\\d{4})\\b`, 'gi')

/** Every date with a month and a year, in the order of the text: "5 February 2026", "13-14 Nov 2025", "June 2026". */
export const datesIn = (text: string): NamedDate[] =>
  [...text.matchAll(written)].map(([whole, first, last, name, year]) => ({
    year: Number(year),
    month: months.indexOf((name ?? '').toLowerCase()) + 1,
    days: [first, last].flatMap((day) => (day === undefined ? [] : [Number(day)])),
    text: whole,
  }))

/** `2026-07-15` as a named date. */
export const isoDate = (iso: string): NamedDate => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { year, month, days: [day], text: iso }
}

/** Whether two texts may mean the same day: the coarser one decides, and a span holds each day between its ends. */
export const mayBeSame = (a: NamedDate, b: NamedDate): boolean => {
  if (a.year !== b.year || a.month !== b.month) return false
  if (a.days.length === 0 || b.days.length === 0) return true
  return Math.min(...a.days) <= Math.max(...b.days) && Math.min(...b.days) <= Math.max(...a.days)
}
