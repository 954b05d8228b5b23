import type { Day } from './calendar-day'

/** What actions need of the machine they are done on. */
export interface Desk {
  /** The calendar's day here. */
  today(): Day
  /** Milliseconds since 1970. */
  now(): number
  /** Lets the reader save a file; `near` is an element that is shown. */
  save(file: { name: string; type: string; text: string }, near: HTMLElement): void
}
