import type { CheckOutcome, Watched } from '../../lib/model/watch'
import { dayInWords } from '../card/day'
import { isoDay } from '../change/change-lines'
import type { MessageKey, Words } from '../words'

/** Why a page that answered showed no terms; the ids are those of the comparison. */
const unavailable: Readonly<Record<string, MessageKey>> = {
  login: 'watch_why_login',
  challenge: 'watch_why_challenge',
  outage: 'watch_why_outage',
  'not-found': 'watch_why_notFound',
  redirect: 'watch_why_redirect',
  'other-language': 'watch_why_language',
  'too-short': 'watch_why_short',
  empty: 'watch_why_short',
}

const unreachable: Record<Extract<CheckOutcome, { kind: 'unreachable' }>['reason'], MessageKey> = {
  offline: 'watch_why_offline',
  timeout: 'watch_why_timeout',
  status: 'watch_why_status',
  'wrong-type': 'watch_why_wrongType',
  'too-large': 'watch_why_tooLarge',
}

const failed: Record<Extract<CheckOutcome, { kind: 'failed' }>['reason'], MessageKey> = {
  'not-kept': 'watch_why_notKept',
  'rules-damaged': 'watch_why_rules',
  interrupted: 'watch_why_interrupted',
  unexpected: 'watch_why_unexpected',
}

/** A time as a day in the reader's own form. */
export const dayOf = (time: number, t: Words): string => dayInWords(isoDay(time), t)

/** Why a check has not seen the terms; null for one that has, and for a page that needs scripts. */
export const whyNot = (outcome: CheckOutcome, t: Words): string | null => {
  switch (outcome.kind) {
    case 'first':
    case 'unchanged':
    case 'changed':
    case 'visits-only':
      return null
    case 'unreachable':
      return t(unreachable[outcome.reason], outcome.detail)
    case 'unavailable':
      return t(unavailable[outcome.reason] ?? 'watch_why_notTerms')
    case 'not-allowed':
      return t('watch_why_notAllowed')
    case 'not-read':
      return t('watch_why_notRead')
    case 'failed':
      return t(failed[outcome.reason])
  }
}

const seen = { first: 'watch_first', unchanged: 'watch_unchanged', changed: 'watch_changed' } as const

/** How it stands with a watched document, in sentences. A check that could not be made is never told as "no change". */
export const stateOf = ({ last, seen: seenAt, mode }: Watched, t: Words): string[] => {
  if (!last) return [t('watch_pending')]
  const { outcome, at } = last
  if (outcome.kind === 'visits-only') return [t('watch_visitsOnly')]
  const why = whyNot(outcome, t)
  const apart = mode === 'apart' ? [t('watch_apart')] : []
  if (why !== null)
    return [
      t('watch_couldNot', dayOf(at, t), why),
      seenAt === null ? t('watch_neverSeen') : t('watch_lastSeen', dayOf(seenAt, t)),
      ...apart,
    ]
  const saw =
    outcome.kind === 'first' || outcome.kind === 'unchanged' || outcome.kind === 'changed' ? [t(seen[outcome.kind], dayOf(at, t))] : []
  return [...saw, ...apart]
}
