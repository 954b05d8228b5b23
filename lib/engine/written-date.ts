import { letters, lettersAndMarks } from './letters'
import { monthNumber } from './months'

/** A date as it stands in a text, and where. */
export interface WrittenDate {
  /** `2026-05-27`, or `2026-05` where no day is written. */
  iso: string
  start: number
  end: number
}

const longest = 28
const year = /(?<!\d)(?:19[89]\d|20\d\d)(?!\d)/g
const eastern = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/g

/**
 * The dates written in a piece of text, in order. `dayFirst` decides what 04/05/2026 means where nothing else does. Linear: each year is
 * looked at with a few characters on either side.
 */
export const writtenDates = (text: string, dayFirst: boolean): WrittenDate[] => {
  const found: WrittenDate[] = []
  for (const m of text.matchAll(eastern)) add(found, Number(m[1]), Number(m[2]), m[3] ? Number(m[3]) : 0, m.index, m.index + m[0].length)
  for (const m of text.matchAll(year)) {
    const at = m.index
    if (found.some((d) => at >= d.start && at < d.end)) continue
    const y = Number(m[0])
    const before = text.slice(Math.max(0, at - longest), at)
    const after = text.slice(at + 4, at + 4 + 12)
    const date = yearFirst(after) ?? yearLast(before, dayFirst)
    if (date) add(found, y, date.month, date.day, at - date.before, at + 4 + date.after)
  }
  return found.sort((a, b) => a.start - b.start)
}

interface Part {
  month: number
  /** 0: none is written. */
  day: number
  before: number
  after: number
}

/** -05-27, /5/27, .05.27 */
const yearFirst = (after: string): Part | undefined => {
  const m = /^([-/.])(\d{1,2})\1(\d{1,2})(?!\d)/.exec(after)
  return m ? { month: Number(m[2]), day: Number(m[3]), before: 0, after: m[0].length } : undefined
}

const numeric = /(?<!\d)(\d{1,2})(\s?[-/.]\s?)(\d{1,2})\2$/
const name = `([${letters}][${lettersAndMarks}]{2,12})`
const dayMonth = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.|-?го)?[\s-]*(?:(?:of|de|del|d[’'])\s*)?${name}\.?,?[\s-]*(?:(?:de|del|of)\s*)?$`,
)
const monthDay = new RegExp(String.raw`${name}\.?,?[\s-]*(\d{1,2})(?:st|nd|rd|th)?\s?[.,]?[\s-]*$`)
const yearMonthDay = new RegExp(String.raw`${name}\.?,?\s*(?:(?:de|del|of)\s*)?$`)

const yearLast = (before: string, dayFirst: boolean): Part | undefined => {
  const numbers = numeric.exec(before)
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[3])]
    const dotted = numbers[2]?.includes('.') ?? false
    const first = a > 12 || (b <= 12 && (dayFirst || dotted))
    return { month: first ? b : a, day: first ? a : b, before: numbers[0].length, after: 0 }
  }
  return worded(dayMonth.exec(before), 2, 1) ?? worded(monthDay.exec(before), 1, 2) ?? worded(yearMonthDay.exec(before), 1, 0)
}

const worded = (m: RegExpExecArray | null, nameAt: number, dayAt: number): Part | undefined => {
  const month = m && monthNumber(m[nameAt] ?? '')
  return month ? { month, day: dayAt === 0 ? 0 : Number(m[dayAt]), before: m[0].length, after: 0 } : undefined
}

const add = (found: WrittenDate[], y: number, month: number, day: number, start: number, end: number): void => {
  if (month < 1 || month > 12 || day < 0 || day > daysIn(y, month)) return
  const iso = `${y}-${two(month)}${day > 0 ? `-${two(day)}` : ''}`
  found.push({ iso, start, end })
}

const daysIn = (y: number, month: number): number => new Date(Date.UTC(y, month, 0)).getUTCDate()
const two = (n: number): string => String(n).padStart(2, '0')
