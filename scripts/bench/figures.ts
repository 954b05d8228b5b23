import type { OurTasks } from './our-tasks'

/** Median processor milliseconds of one page, the load of the page itself taken off. */
export interface Figures {
  name: string
  characters: number
  noop: number
  extract: number
  /** Whole: in the page, and in the extension's own process; null where the browser does not tell. */
  inPage: number
  inBackground: number | null
  naive: number
  tasks: OurTasks
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const ms = (value: number | null): string => (value === null ? '-' : value.toFixed(1))
const ratio = (value: number, by: number): string => (by > 0 ? (value / by).toFixed(1) : '-')

/**
 * A table for the terminal; ratios are to the extract step. "Whole in page" is what a page waits for (goal: six times the extract step);
 * the background has a process of its own, whose time the browser tells in steps of ten milliseconds.
 */
export const tableOf = (all: readonly Figures[]): string => {
  const head = [
    'page',
    'characters',
    'load',
    'extract',
    'whole in page',
    '/ extract',
    'in background',
    'both',
    '/ extract',
    'mark.js',
    '/ extract',
    'longest task',
  ]
  const rows = all.map((f) => {
    const end = f.inPage + (f.inBackground ?? 0)
    return [
      f.name,
      String(f.characters),
      ms(f.noop),
      ms(f.extract),
      ms(f.inPage),
      ratio(f.inPage, f.extract),
      ms(f.inBackground),
      ms(end),
      ratio(end, f.extract),
      ms(f.naive),
      ratio(f.naive, f.extract),
      ms(f.tasks.longest),
    ]
  })
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  return [head, ...rows]
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '))
    .join('\n')
}
