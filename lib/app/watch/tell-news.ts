import type { WatchChoices, Watched, WatchedNotice } from '../../model/watch'

const week = 7 * 24 * 60 * 60_000
/** More at once are told in one. */
const mostSingle = 3

/** Whether the weekly notification is due; so it is when the clock has moved back behind the last one. */
export const isDigestDue = ({ digest }: WatchChoices, now: number): boolean => now - digest >= week || digest > now

/** The notifications that are to be raised for news that none has told of yet. */
export const noticesFor = (untold: readonly Watched[], choices: WatchChoices, now: number): WatchedNotice[] => {
  if (untold.length === 0) return []
  if (choices.alerts === 'weekly') return isDigestDue(choices, now) ? [{ kind: 'many', count: untold.length, weekly: true }] : []
  return untold.length <= mostSingle
    ? untold.map((watched) => ({ kind: 'one', watched }))
    : [{ kind: 'many', count: untold.length, weekly: false }]
}
