import { effectLabels, updateLabels } from '../date-labels'
import { letters } from '../letters'
import { writtenDates } from '../written-date'

/** Longer than any line that only gives a date. */
const longest = 160
const mostWords = 9
/** More words than that, whatever part of them writes dates: looked at first, as dates are dear to look for. */
const tooManyWords = 22
/** Labels of effect are everyday words: only beside little else do they date a document. */
const fewWords = 3

const year = /(?:19|20)\d\d|[年년]/
const mayBeRelative = /ago|day|last|now|vor |il y|hace|Hace|Vor |Il y|Now|Today|Yes/
const relative = /\bago\b|\byesterday\b|\btoday\b|\bin the last\b|\bjust now\b|\bvor \S+ [a-zäöü]|\bil y a\b|\bhace\b/i
const word = new RegExp(`[${letters}]+`, 'g')
/** The only words of a line in English that gives a date. */
const datesDocuments = new Set(
  (
    'last latest most recently recent updated update updates modified revised revision amended changed reviewed published posted issued dated date effective ' +
    'effect in into from as of on since the this these our we was were is are and by at version versions previous previously prior earlier older archived current ' +
    'view see read show policy policies terms term notice agreement statement conditions document page article privacy cookie cookies service services use created ' +
    'ago over about almost more less than within just now a an one second seconds minute minutes hour hours day days week weeks month months year years today yesterday'
  ).split(' '),
)

/**
 * Whether a line says when the document was made, changed or takes effect and nothing else: "Effective: 3 May 2026 (previous version)",
 * "Updated over a week ago". What it says is the stated date of the document, told apart from its clauses.
 */
export const isDateLine = (line: string): boolean => {
  if (line.length > longest) return false
  if ((line.match(/ [A-Za-z]/g)?.length ?? 0) > tooManyWords) return false
  const dates = year.test(line) ? writtenDates(line, false) : []
  if (dates.length === 0 && !(mayBeRelative.test(line) && relative.test(line))) return false
  let rest = line
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const words = rest.match(word) ?? []
  if (words.length === 0) return true
  if (words.length > mostWords) return false
  const lower = rest.toLowerCase()
  if (words.every((word) => datesDocuments.has(word.toLowerCase()))) return true
  return (
    updateLabels.some((label) => lower.includes(label)) || (words.length <= fewWords && effectLabels.some((label) => lower.includes(label)))
  )
}
