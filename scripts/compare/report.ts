import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { decoded, readBytes } from '../scan/read-file'
import type { ReadyRules } from '../scan/scan-page'
import { compareFiles } from './compare-files'
import { type KnownChange, knownChange, names } from './known-changes'
import { readRows } from './pairs-file'
import { rememberingSides } from './read-side'

/** A pair of a real history with what is known of it. */
const Labelled = z.object({
  before: z.string(),
  after: z.string(),
  url: z.optional(z.string()),
  service: z.string(),
  terms_type: z.string(),
  set: z.string(),
  severity: z.nullable(z.string()),
})
type Labelled = z.infer<typeof Labelled>

type Report = { lines: string[] } | { error: string }

/** Measures against rows that say what is right: pairs of histories, or known changes. `all` prints every row, else the wrong ones. */
export const reportOf = async (file: string, all: boolean, rules: ReadyRules): Promise<Report> => {
  const values = readValues(file)
  if ('error' in values) return values
  const labelled = values.rows.flatMap((row) => ok(z.safeParse(Labelled, row)))
  if (labelled.length > 0) return historyReport(file, labelled, all, rules)
  const known = values.rows.flatMap((row) => ok(z.safeParse(knownChange, row)))
  if (known.length > 0) return changesReport(file, known, all, rules)
  return { error: 'its rows have neither "set" and "severity" nor "category" and "direction"' }
}

const ok = <T>(parsed: { success: true; data: T } | { success: false }): T[] => (parsed.success ? [parsed.data] : [])

const readValues = (file: string): { rows: unknown[] } | { error: string } => {
  const bytes = readBytes(file)
  if ('error' in bytes) return bytes
  try {
    const lines = (decoded(bytes) ?? '').split('\n').filter((line) => line.trim() !== '')
    return lines.length === 0 ? { error: 'it is empty' } : { rows: lines.map((line): unknown => JSON.parse(line)) }
  } catch {
    return { error: 'it is not JSON, one object a line' }
  }
}

const historyReport = async (file: string, rows: readonly Labelled[], all: boolean, rules: ReadyRules): Promise<Report> => {
  const read = readRows(file)
  if ('error' in read) return read
  const sides = rememberingSides(rules)
  const table = new Map<string, Map<string, number>>()
  const lines: string[] = []
  for (const [i, row] of rows.entries()) {
    const result = await compareFiles(read.at(row.before), read.at(row.after), [], rules, sides, row.url)
    const verdict = 'error' in result ? 'error' : result.comparison.verdict
    const kind = row.severity === null ? row.set : `${row.set}, ${row.severity}`
    const counts = table.get(kind) ?? new Map<string, number>()
    table.set(kind, counts.set(verdict, (counts.get(verdict) ?? 0) + 1))
    const wrong = row.set !== 'excluded' && (verdict === 'changed') !== (row.set === 'real')
    if (wrong || all)
      lines.push(`row ${i + 1}, ${row.service}, ${row.terms_type} (${kind}): ${'error' in result ? result.error : result.summary}`)
  }
  const counted = [...table].sort().map(([kind, counts]) => {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    return `${kind}: ${total} pairs, ${counts.get('changed') ?? 0} alerts (${[...counts].map(([verdict, n]) => `${verdict} ${n}`).join(', ')})`
  })
  return { lines: [...counted, '', all ? 'All rows:' : 'Alerts where nothing changed, and changes without one:', ...lines] }
}

const changesReport = async (file: string, rows: readonly KnownChange[], all: boolean, rules: ReadyRules): Promise<Report> => {
  const at = (name: string): string => join(dirname(file), name)
  const sides = rememberingSides(rules)
  const lines: string[] = []
  let right = 0
  for (const row of rows) {
    const n = String(row.n).padStart(2, '0')
    const result = await compareFiles(at(`${n}-before.md`), at(`${n}-after.md`), [], rules, sides)
    const named = !('error' in result) && names(row, result.facts)
    if (named) right++
    if (!named || all)
      lines.push(`${n}, ${row.service}, ${row.category} ${row.direction}: ${'error' in result ? result.error : result.summary}`)
  }
  return {
    lines: [
      `${right} of ${rows.length} changes: the provision and its direction are named`,
      '',
      all ? 'All rows:' : 'The others:',
      ...lines,
    ],
  }
}
