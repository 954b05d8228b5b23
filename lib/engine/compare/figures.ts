import { letters } from '../letters'

/** A number that a clause states, with what it counts. */
export interface Figure {
  value: number
  /** `day`, `month`, `$`, `%`, … ; empty where it counts something else. */
  unit: string
  /** As it stands in the text. */
  said: string
}

const spelled: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    'twenty-one': 21,
    'twenty-four': 24,
    thirty: 30,
    'forty-five': 45,
    sixty: 60,
    ninety: 90,
    hundred: 100,
    'one hundred': 100,
    einem: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    sechs: 6,
    sieben: 7,
    acht: 8,
    zehn: 10,
    zwölf: 12,
    vierzehn: 14,
    dreißig: 30,
    sechzig: 60,
  }),
)

// All expressions are for lower case: to make ready one that minds no case takes an engine several times as long.

/** The unit of time that a word names, in English and German. */
const times: readonly [RegExp, string][] = [
  [/^(?:seconds?|sekunden?)$/, 'second'],
  [/^(?:minutes?|minuten?)$/, 'minute'],
  [/^(?:hours?|stunden?)$/, 'hour'],
  [/^(?:days?|tag(?:e|en|es)?)$/, 'day'],
  [/^(?:weeks?|wochen?)$/, 'week'],
  [/^(?:months?|monat(?:e|en|s)?)$/, 'month'],
  [/^(?:years?|jahr(?:e|en|es)?)$/, 'year'],
]

/** Without one of these a clause counts no time; far sooner looked for than a figure before it. */
const timeNamed = /second|minut|hour|day|week|month|year|sekunde|stunde|tag|woche|monat|jahr/

const number = String.raw`\d{1,3}(?:[,.\s]\d{3})+(?:\.\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`
const money = new RegExp(
  String.raw`(?:us|ca|au?|nz|hk)?\s?([$€£¥₹])\s?(${number})|(${number})\s?([$€£]|usd|eur|gbp|dollars?|euros?|pounds?)(?![a-z])`,
  'g',
)
const percent = new RegExp(String.raw`(${number})\s?(?:%|percent|per cent|prozent)`, 'g')
const words = [...spelled.keys()].sort((a, b) => b.length - a.length).join('|')
const time = new RegExp(
  String.raw`(?<![${letters}\d])(?:(${words})(?:\s?\((\d{1,4})\))?|(\d{1,4})(?:st|nd|rd|th)?)[\s-]*(?:(?:business|calendar|working|consecutive|full|additional|banking)[\s-]+)?([${letters}]{3,8})(?![${letters}])`,
  'g',
)
const plainNumber = new RegExp(String.raw`(?<![${letters}\d.,§#_/-])(${number})(?![${letters}\d_/-])`, 'g')

const currencies: Readonly<Record<string, string>> = {
  usd: '$',
  dollar: '$',
  dollars: '$',
  eur: '€',
  euro: '€',
  euros: '€',
  gbp: '£',
  pound: '£',
  pounds: '£',
}

/** Addresses, and the targets of links in Markdown. */
const addresses = /\]\([^)\s]{0,2000}\)|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\/\S+/g

/** A row of a table may be of any length. */
const longestRead = 3_000

/** The figures of a clause, in order. Numbers of sections ("Section 4.2") are none. */
export const figuresIn = (whole: string): Figure[] => {
  const said = whole.slice(0, longestRead)
  const lower = inLowerCase(said)
  const clause = lower.includes('/') ? lower.replace(addresses, (address) => ' '.repeat(address.length)) : lower
  const found: (Figure & { at: number })[] = []
  const taken: [number, number][] = []
  const add = (match: RegExpMatchArray, value: number, unit: string): void => {
    const at = match.index ?? 0
    const end = at + match[0].length
    if (!Number.isFinite(value) || taken.some(([from, to]) => at < to && end > from)) return
    taken.push([at, end])
    found.push({ at, value, unit, said: said.slice(at, end).trim() })
  }
  const hasDigit = /\d/.test(clause)
  if (!hasDigit && !timeNamed.test(clause)) return []
  for (const m of clause.matchAll(money)) {
    const [, sign, behind, before, name] = m
    const unit = sign ?? name ?? ''
    add(m, amount(behind ?? before ?? ''), currencies[unit] ?? unit)
  }
  for (const m of clause.matchAll(percent)) add(m, amount(m[1] ?? ''), '%')
  for (const m of timeNamed.test(clause) ? clause.matchAll(time) : []) {
    const [, inWords = '', inBrackets, inDigits, name = ''] = m
    const unit = times.find(([form]) => form.test(name))?.[1]
    if (unit) add(m, Number(inBrackets ?? inDigits ?? spelled.get(inWords)), unit)
  }
  for (const m of clause.matchAll(plainNumber)) if (!refersTo(clause, m.index)) add(m, amount(m[1] ?? ''), '')
  return found.sort((a, b) => a.at - b.at).map(({ value, unit, said }) => ({ value, unit, said }))
}

/** Places stay what they are: a letter whose small form is longer is left as it is. */
const inLowerCase = (said: string): string => {
  const lower = said.toLowerCase()
  return lower.length === said.length ? lower : said.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** Whether a number at `at` numbers a part of a text: of this document, of a law, of an address of a house. */
const refersTo = (clause: string, at: number): boolean =>
  at === 0 ||
  (/(?:sections?|articles?|clauses?|paragraphs?|annex|appendix|schedule|exhibit|module|chapter|option|part|§+|art\.|nr\.|no\.|version|and|or|\bto|[(])\s?$/.test(
    clause.slice(Math.max(0, at - 14), at),
  ) &&
    /(?:section|article|clause|paragraph|annex|appendix|schedule|exhibit|module|chapter|option|part|§|art\.|nr\.|no\.|version|\()/.test(
      clause.slice(Math.max(0, at - 40), at),
    ))

/** "1,000.50", "1.000,50", "1 000". */
const amount = (said: string): number => {
  const bare = said.replace(/\s/g, '')
  const thousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(bare)
  return Number(thousands ? bare.replace(/[.,]/g, '') : bare.replace(/,(?=\d{3})/g, '').replace(',', '.'))
}

const days: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1_440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365,
}

/** Whether a figure counts time. */
export const isTime = ({ unit }: Figure): boolean => unit in days

/** A figure on one scale with others of its kind: times in days, sums in their currency; null where they cannot be compared. */
export const scaled = (a: Figure, b: Figure): { before: number; after: number } | null => {
  const from = days[a.unit]
  const to = days[b.unit]
  if (from !== undefined && to !== undefined) return { before: a.value * from, after: b.value * to }
  return a.unit === b.unit ? { before: a.value, after: b.value } : null
}
