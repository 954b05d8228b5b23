import type { Period, Unit } from './calendar-day'

/** A period as a clause states it. */
export interface Stated extends Period {
  /** As it stands in the text. */
  words: string
  /** The text counts working days; they are given as calendar days. */
  working: boolean
}

const numerals = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, sixty: 60, ninety: 90 }

const period = new RegExp(
  `\\b(?:(within|at least|no later than|not later than|at the latest|up to)\\s+)?(?:the\\s+first\\s+)?(?:(\\d{1,3})|(${[...Object.keys(tens).sort((a, b) => b.length - a.length), ...numerals].join('|')}))(?:\\s*\\(\\s*(\\d{1,3})\\s*\\))?[\\s-]{0,2}(business |working |calendar )?(hour|day|week|month)s?\\b`,
  'gi',
)

/** The period in which to act, in the first of these clauses that states one: one after "within" or the like before any other. */
export const statedPeriod = (clauses: readonly string[], direction: 'after' | 'before'): Stated | null => {
  for (const clause of clauses) {
    const hits = [...clause.matchAll(period)]
    const best = hits.find(([, opener]) => opener !== undefined) ?? hits[0]
    if (best) return read(best, direction)
  }
  return null
}

const read = (
  [words, , digits, numeral, again, kind = '', unit = 'day']: RegExpMatchArray,
  direction: 'after' | 'before',
): Stated | null => {
  const count = Number(again ?? digits ?? numberOf(numeral ?? ''))
  if (!(count > 0)) return null
  const working = /business|working/i.test(kind)
  const said = { words: words.replace(/\s+/g, ' '), working }
  switch (unit.toLowerCase()) {
    case 'hour':
      // Whole days, on the side that is early rather than late.
      return { ...said, unit: 'day', count: direction === 'before' ? Math.ceil(count / 24) : Math.floor(count / 24) }
    case 'week':
    case 'month':
      return { ...said, unit: unit.toLowerCase() === 'week' ? 'week' : 'month', count }
    default:
      return { ...said, unit: 'day' satisfies Unit, count: working && direction === 'before' ? Math.ceil(count / 5) * 7 : count }
  }
}

const numberOf = (numeral: string): number => {
  const word = numeral.toLowerCase()
  return tens[word] ?? numerals.indexOf(word) + 1
}
