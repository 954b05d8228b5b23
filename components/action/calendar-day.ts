/** A day of the calendar, as `YYYY-MM-DD`: no hour and no time zone, so that no border of either can move it. */
export type Day = string

export type Unit = 'day' | 'week' | 'month'
export interface Period {
  count: number
  unit: Unit
}

interface Parts {
  year: number
  month: number
  day: number
}

const daysInMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Null for anything that is no day of the calendar, such as 30 February. */
const partsOf = (day: Day): Parts | null => {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const parts = { year: Number(y), month: Number(m), day: Number(d) }
  if (y === undefined || parts.month < 1 || parts.month > 12) return null
  return parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month) ? parts : null
}

export const isDay = (day: string): day is Day => partsOf(day) !== null

/** Days since 1 March of the year 0, by the civil calendar; years that begin in March have their leap day at the end. */
const countOf = ({ year, month, day }: Parts): number => {
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
}

const written = ({ year, month, day }: Parts): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Moves by days, on or back, month by month. */
const byDays = (from: Parts, days: number): Parts => {
  let { year, month } = from
  let day = from.day + days
  while (day < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year--
    day += daysInMonth(year, month)
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  return { year, month, day }
}

/** Moves by months, on or back; a day that the month does not have becomes its last. */
const byMonths = ({ year, month, day }: Parts, months: number): Parts => {
  const at = year * 12 + month - 1 + months
  const to = { year: Math.floor(at / 12), month: (at % 12) + 1 }
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) }
}

/** The day a period after another one, or before it; null where that is no day, or the period no whole number. */
export const shifted = (day: Day, { count, unit }: Period, direction: 'after' | 'before'): Day | null => {
  const parts = partsOf(day)
  if (!parts || !Number.isSafeInteger(count) || count < 0 || count > 3_660) return null
  const steps = direction === 'after' ? count : -count
  const moved = unit === 'month' ? byMonths(parts, steps) : byDays(parts, unit === 'week' ? steps * 7 : steps)
  return moved.year < 1 || moved.year > 9999 ? null : written(moved)
}

/** Days from one to another; negative where the other is earlier. Both must be days. */
export const daysBetween = (from: Day, to: Day): number => {
  const [a, b] = [partsOf(from), partsOf(to)]
  return a && b ? countOf(b) - countOf(a) : Number.NaN
}
