import { gzipSync } from 'node:zlib'
import { firstLanguage } from '../../lib/engine/languages'
import type { Ruleset } from '../../lib/model/ruleset'
import { packDetectors } from '../../lib/store/packed-detectors'

const parts = ['detectors', 'languages', 'notes', 'regulations', 'platforms', 'facts'] as const

/** The compiled ruleset's size, whole and by part, as lines to print. */
export const sizes = (ruleset: Ruleset, json: string): string[] => [
  line('ruleset.json', null, json),
  ...parts.map((part) => line(`  ${part}`, countOf(ruleset[part]), JSON.stringify(ruleset[part] ?? null))),
  line('at cold start', null, coldPart(ruleset)),
]

/** What the store gives out before the first English page can be read. */
const coldPart = (ruleset: Ruleset): string =>
  JSON.stringify(packDetectors(ruleset.detectors)) + JSON.stringify(ruleset.languages.find((l) => l.language === firstLanguage))

const countOf = (part: Ruleset[(typeof parts)[number]]): number | null => (Array.isArray(part) ? part.length : (part?.types.length ?? null))

const line = (name: string, count: number | null, json: string): string => {
  const bytes = Buffer.from(json)
  const kilobytes = (n: number): string => `${(n / 1000).toFixed(1)} kB`.padStart(10)
  return `${name.padEnd(14)} ${String(count ?? '').padStart(5)} ${kilobytes(bytes.length)} ${kilobytes(gzipSync(bytes).length)} gzip`
}
