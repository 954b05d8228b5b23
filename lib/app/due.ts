import type { ListRefusal } from '../model/list-source'

const minute = 60_000
const day = 24 * 60 * minute

/** Reasons that pass by themselves, often within minutes. */
const passing: ReadonlySet<ListRefusal> = new Set(['offline', 'timeout', 'status', 'wrong-type'])

/**
 * Milliseconds until it is looked again: about a day, scattered by a seventh to either side, so that not all readers ask at once. After a
 * failure that may pass, a quarter of an hour, then twice as long each time, at most a day. `random`: 0 to 1.
 */
export const dueAfter = (failures: number, reason: ListRefusal | undefined, random: number): number => {
  const wait = reason && passing.has(reason) ? Math.min(day, 15 * minute * 2 ** Math.min(10, failures - 1)) : day
  return Math.round(wait * (6 / 7 + (2 / 7) * random))
}

/** The first look after installation: within half an hour, scattered. */
export const firstDue = (random: number): number => Math.round(minute + 29 * minute * random)
