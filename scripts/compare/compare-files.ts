import { summaryWords } from '../../components/change/summary-words'
import { compare } from '../../lib/engine/compare/compare'
import { fingerprintsOf } from '../../lib/engine/compare/fingerprints'
import type { Side } from '../../lib/engine/compare/side'
import { summaryOf } from '../../lib/engine/compare/summary'
import type { ChangeSummary } from '../../lib/model/change-summary'
import type { Comparison } from '../../lib/model/comparison'
import type { ReadyRules } from '../scan/scan-page'
import { english } from './english'

export interface Compared {
  comparison: Comparison
  facts: ChangeSummary
  summary: string
}

type Read = (file: string, url?: string) => Promise<Side | { error: string }>

/** Compares two files, with those that were seen before them; an error names the file. */
export const compareFiles = async (
  before: string,
  after: string,
  seen: readonly string[],
  rules: ReadyRules,
  read: Read,
  url?: string,
): Promise<Compared | { error: string }> => {
  const was = await read(before, url)
  if ('error' in was) return { error: `${shown(before)}: ${was.error}` }
  const is = await read(after, url)
  if ('error' in is) return { error: `${shown(after)}: ${is.error}` }
  const known = new Set<string>()
  for (const file of seen) {
    const side = await read(file, url)
    if ('error' in side) return { error: `${shown(file)}: ${side.error}` }
    for (const print of fingerprintsOf(side)) known.add(print)
  }
  const comparison = compare(was, is, known)
  const facts = summaryOf(comparison, rules.polarityOf)
  return { comparison, facts, summary: summaryWords(facts, english, rules.nameOf) }
}

const shown = (file: string): string => (file === '-' ? 'standard input' : file)
