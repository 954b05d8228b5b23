import type { Watched } from '../../model/watch'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A check that was begun is begun anew after this, if its end was never noted: the worker was stopped in the middle of it. */
export const lease = 15 * minute

/** Spread to either side by a seventh, so that neither all readers nor all documents ask at once. `random`: 0 to 1. */
const spread = (wait: number, random: number): number => Math.round(wait * (6 / 7 + (2 / 7) * random))

/**
 * Milliseconds until the next check: about a day. After a failure half an hour, then twice as long each time, at most three days. Where the
 * page needs scripts about a week: it may have learned to do without.
 */
export const waitAfter = (failures: number, mode: Watched['mode'], random: number): number => {
  if (failures > 0) return spread(Math.min(3 * day, 0.5 * hour * 2 ** Math.min(12, failures - 1)), random)
  return spread(mode === 'visits-only' ? 7 * day : day, random)
}

/** The first check after starring: within some minutes, so that a visit in progress is kept first. */
export const firstWait = (random: number): number => Math.round(minute + 4 * minute * random)

/** Also when its time lies further ahead than it can ever have been set: the clock has moved back since. */
export const isDue = ({ next, failures, mode }: Watched, now: number): boolean => next <= now || next - now > waitAfter(failures, mode, 1)

/** When the alarm is to ring: never at once, so that a store that cannot be written does not keep us awake. Null: nothing is watched. */
export const alarmAt = (watched: readonly Watched[], now: number): number | null => {
  if (watched.length === 0) return null
  const next = Math.min(...watched.map((one) => (isDue(one, now) ? now : one.next)))
  return Math.max(next, now + minute)
}
