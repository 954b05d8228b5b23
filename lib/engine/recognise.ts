import type { DocumentType } from '../model/document'
import type { PageText, Recognition } from '../model/page'
import type { AddressMatch } from './address'
import { namings, typeOf } from './document-type'
import { languageOf } from './language'
import { noticeIn, weight } from './not-a-document'
import { isPublicLicence } from './public-licence'
import { sampleOf } from './sample'
import { type Sign, signsOf, sum } from './signs'
import { statedDate } from './stated-date'
import { termsWords } from './terms-words'

/** Points from which a page counts as terms. */
const enough = 7

/** Less text than this is no document, in letters of an alphabet, unless its signs are clear; less than the last never is. */
const leastKnown = 250
const leastUnknown = 350
const least = 120

/**
 * What a page is. An address of the registry is terms unless the page is plainly something else (too short, an error, a login page); any
 * other page is, when its signs add up. `readable`: languages that the rules can read. Cost: bounded, whatever the length of the page: a longer text is sampled.
 */
export const recognise = (page: PageText, known: AddressMatch | null, readable: ReadonlySet<string>): Recognition => {
  const sample = sampleOf(page.text)
  const language = languageOf(sample, page.declaredLanguage)
  const headings = headingsOf(page)
  const named = namings(page.url, page.title, headings)
  const updated = statedDate(page, language, page.declaredLanguage)
  const words = termsWords(sample, language)
  const signs = signsOf({
    named,
    updated,
    language,
    words,
    headings: headings.length,
    url: page.url,
    title: page.title,
    opening: page.text.slice(0, 3_000),
  })
  const points = sum(signs)
  const against = refusal(page, sample, known, points)
  const isTerms = against === null && (known !== null || points >= enough)
  return {
    isTerms,
    confidence: against ? 0.02 : confidence(points, known),
    documentType: isTerms ? typeFor(known, typeOf(named)) : null,
    platform: known?.platform ?? null,
    language,
    readable: readable.has(language),
    title: titleOf(page, headings),
    updated: isTerms ? updated : null,
    reasons: against ? [against] : reasons(known, signs),
  }
}

/** The first ones: the rest tell nothing new. */
const mostHeadings = 40

const headingsOf = ({ text, blocks }: PageText): string[] => {
  const headings: string[] = []
  for (const { kind, start, end } of blocks) {
    if (kind === 'heading') headings.push(text.slice(start, Math.min(end, start + 300)))
    if (headings.length === mostHeadings) break
  }
  return headings
}

/** Why a page is plainly no terms, or null. */
const refusal = (page: PageText, sample: string, known: AddressMatch | null, points: number): string | null => {
  if (page.text.trim() === '') return 'there is no text'
  const length = weight(page.text)
  const notice = noticeIn(page.title, page.text)
  if (notice && (length < leastUnknown || points < enough + 1)) return notice
  if (length < least || (length < (known ? leastKnown : leastUnknown) && points < enough)) return 'there is too little text'
  if (!known && isPublicLicence(page.title, sample)) return 'it is a public licence, not the terms of a service'
  return null
}

/** The registry's type; where it knows several on one page, the one that the page names. */
const typeFor = (known: AddressMatch | null, named: DocumentType | null): DocumentType =>
  known && !(named && known.documentTypes.includes(named)) ? (known.documentTypes[0] ?? named ?? 'other-terms') : (named ?? 'other-terms')

/** A logistic curve through the threshold; an address that was reviewed is all but certain. */
const confidence = (points: number, known: AddressMatch | null): number => {
  const bySigns = 1 / (1 + Math.exp(-(points - enough + 0.5)))
  const floor = known ? (known.confirmed ? 0.97 : 0.85) : 0
  return Math.round(Math.min(0.99, Math.max(floor, bySigns)) * 100) / 100
}

const titleOf = (page: PageText, headings: readonly string[]): string => {
  const title = page.title.replace(/\s+/g, ' ').trim()
  return title === '' ? (headings[0] ?? '').trim() : title
}

const reasons = (known: AddressMatch | null, signs: readonly Sign[]): string[] => [
  ...(known ? [known.confirmed ? 'the address is known as terms' : 'the address is known as terms, but was not reviewed'] : []),
  ...signs.filter((s) => s.points !== 0).map((s) => s.reason),
]
