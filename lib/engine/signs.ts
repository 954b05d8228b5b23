import { bare } from './bare'
import type { Naming } from './document-type'
import { undetermined } from './language'
import { namesItself } from './own-name'
import type { TermsWords } from './terms-words'

/** A sign that a page is terms (or, with negative points, that it is not), in words for the reader. */
export interface Sign {
  points: number
  reason: string
}

export interface Seen {
  named: readonly Naming[]
  updated: string | null
  language: string
  words: TermsWords
  /** Number of headings. */
  headings: number
  url: string
  title: string
  /** The beginning of the text. */
  opening: string
}

export const sum = (signs: readonly Sign[]): number => signs.reduce((all, { points }) => all + points, 0)

/** Every sign found, strongest kind first. */
export const signsOf = ({ named, updated, language, words, headings, url, title, opening }: Seen): Sign[] =>
  [
    byName(named, 'title', 3, 1),
    byName(named, 'heading', 2, 1),
    byName(named, 'address', 2, 1),
    { points: updated ? 1 : 0, reason: `it states a date of update or effect: ${updated}` },
    ...(words.known ? vocabulary(words) : language === undetermined ? [] : unknownLanguage(named)),
    { points: namesItself(opening) ? 2 : 0, reason: 'it speaks of itself as a policy or as terms' },
    { points: headings >= 4 && (words.density >= 25 || !words.known) ? 1 : 0, reason: `it is divided into titled sections` },
    { points: named.length === 0 && !namesItself(opening) ? -1 : 0, reason: 'nothing names it as a document' },
    { points: / (manual|documentation|handbook|reference|docs) /.test(bare(title)) ? -4 : 0, reason: 'it is presented as a manual' },
    { points: isStory(url, opening.slice(0, 800)) ? -2 : 0, reason: 'it is presented as an article' },
  ].filter((sign) => sign.points !== 0)

const byName = (named: readonly Naming[], where: Naming['where'], sure: number, vague: number): Sign => {
  const best = named.find((n) => n.where === where)
  const points = best ? (best.sure ? sure : vague) : 0
  const what = best?.type.replaceAll('-', ' ') ?? ''
  const place = { title: 'the title', heading: 'a heading', address: 'the address' }[where]
  return { points, reason: best?.sure ? `${place} names it: ${what}` : `${place} speaks of policies or terms` }
}

const steps = (value: number, from: readonly number[]): number => from.filter((least) => value >= least).length

const vocabulary = ({ voice, topic, density }: TermsWords): Sign[] => [
  {
    points: steps(density, [8, 15, 25, 40, 60]) + steps(voice + topic, [10, 20, 35]),
    reason: `${voice + topic} expressions of contracts and privacy policies, ${Math.round(density)} in a thousand words`,
  },
  { points: voice >= 3 ? 1 : 0, reason: 'it speaks to its reader and of itself as such documents do' },
]

/** Where the vocabulary is not known, two sure names must do. */
const unknownLanguage = (named: readonly Naming[]): Sign[] => {
  const places = new Set(named.filter((n) => n.sure).map((n) => n.where)).size
  return [{ points: places >= 2 ? 3 : 0, reason: 'it is named as a document in several places' }]
}

const storyAddress = /\/(19|20)\d\d\/\d\d?\/|\/(blog|news|newsletters?|magazine|opinion|press|wiki|questions?|stories|story)\//
const storyOpening =
  /\b\d+ min(ute)?s? read\b|\bwritten by\b|(?:^|\n)[Bb]y [A-Z][a-z]+ [A-Z][a-z]+(?:$|\n|,)|\bshare (this|on) (article|story|facebook|twitter)/

const isStory = (url: string, opening: string): boolean => storyAddress.test(url.slice(0, 500).toLowerCase()) || storyOpening.test(opening)
