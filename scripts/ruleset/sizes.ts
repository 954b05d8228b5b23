import { gzipSync } from 'node:zlib'
import type { Ruleset } from '../../lib/model/ruleset'

const parts = ['detectors', 'languages', 'notes', 'regulations', 'platforms', 'hosts', 'facts'] as const

/** The compiled ruleset's size, whole and by part, as lines to print. */
export const sizes = (ruleset: Ruleset, json: string): string[] => [
  line('ruleset.json', null, json),
  ...parts.map((part) => line(`  ${part}`, countOf(ruleset[part]), JSON.stringify(ruleset[part] ?? null))),
]

const countOf = (part: Ruleset[(typeof parts)[number]]): number | null => (Array.isArray(part) ? part.length : (part?.types.length ?? null))

const line = (name: string, count: number | null, json: string): string => {
  const bytes = Buffer.from(json)
  const kilobytes = (n: number): string => `${(n / 1000).toFixed(1)} kB`.padStart(10)
  return `${name.padEnd(14)} ${String(count ?? '').padStart(5)} ${kilobytes(bytes.length)} ${kilobytes(gzipSync(bytes).length)} gzip`
}
