import { noticeIn, weight } from '../not-a-document'
import type { Side } from './side'
import type { Unit } from './units'

/** Why a page does not show its terms. */
export type Unavailable = 'empty' | 'outage' | 'not-found' | 'challenge' | 'login' | 'other-language' | 'redirect' | 'too-short'

const reasons: Readonly<Record<string, Unavailable>> = {
  'an error page': 'outage',
  'the page was not found': 'not-found',
  'access was refused': 'challenge',
  'a login page': 'login',
}

/** A page that shares so much with what is known of the document is the document, whatever else it says. */
const mostlyKnown = 0.5
const hardlyKnown = 0.1
/** Parts of the length before, below which a page is cut off. */
const remnant = 0.15
const partial = 0.35
const longEnough = 1_500

const logins =
  /\/(?:log-?in|sign-?in|sso|oauth2?|auth|authorize|account\/login|accounts\/login|session\/new|checkpoint|challenge|captcha|consent)(?:[/?#.]|$)/i

/** Why `side` does not show the terms that `known` showed, or null. `units` are its clauses, `shared` the part of them that were known. */
export const unavailable = (
  side: Side,
  units: readonly Unit[],
  known: Side,
  knownUnits: readonly Unit[],
  shared: number,
): Unavailable | null => {
  if (units.length === 0 && side.text.trim() === '') return 'empty'
  if (shared >= mostlyKnown)
    return shared === 1 && sizeOf(units) < sizeOf(knownUnits) * partial && side.updated === known.updated ? cutOff(knownUnits) : null
  const said = units.map((unit) => side.text.slice(unit.start, unit.end)).join('\n')
  const notice = noticeIn(side.title, weight(side.text) < longEnough ? side.text : said)
  const reason = notice === null ? undefined : reasons[notice]
  if (reason) return reason
  if (known.language !== 'und' && side.language !== 'und' && known.language !== side.language) return 'other-language'
  if (shared < hardlyKnown && movedAway(side.url, known.url)) return logins.test(pathOf(side.url)) ? 'login' : 'redirect'
  const size = sizeOf(units)
  if (size < sizeOf(knownUnits) * remnant && size < longEnough) return 'too-short'
  return null
}

/** A short document may lose most of itself in earnest. */
const cutOff = (knownUnits: readonly Unit[]): Unavailable | null => (sizeOf(knownUnits) > longEnough ? 'too-short' : null)

const sizeOf = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.end - unit.start, 0)

/** To the front page, up the path, to a login or to another site. A new address of the same kind is the document at a new place. */
const movedAway = (to: string, from: string): boolean => {
  if (to === '' || from === '' || to === from || !URL.canParse(to) || !URL.canParse(from)) return false
  const path = pathOf(to).replace(/\/+$/, '')
  const old = pathOf(from).replace(/\/+$/, '')
  if (path === old) return false
  return path === '' || /^\/[a-z]{2}(?:[-_][a-z]{2})?$/i.test(path) || old.startsWith(`${path}/`) || logins.test(pathOf(to))
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '')
