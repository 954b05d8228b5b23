import { writeFileSync } from 'node:fs'
import { hasSign } from '../../lib/engine/absence'
import { detect } from '../../lib/engine/detect'
import { firstLanguage, readyLanguages } from '../../lib/engine/languages'
import type { FactMark, Recall } from '../../lib/model/facts'
import type { Finding } from '../../lib/model/finding'
import type { FactsSource } from '../../lib/ruleset/facts-source'
import { buildRuleset } from './build'
import { collect } from './facts-collection'
import { measuredRecall } from './facts-recall'
import { factsFile, type Sources } from './sources'

const detectorFolder = 'assets/ruleset/detector'

/**
 * Runs the detector over the documents of a corpus and writes what it finds, platform by platform and type by type. The same sources and
 * documents give the same bytes: the date is that of the ruleset. Returns lines to print.
 */
export const writeFacts = (sources: Sources, corpus: string): string[] => {
  const begun = Date.now()
  const { ruleset } = buildRuleset()
  const ready = readyLanguages(ruleset.detectors, ruleset.languages).of(firstLanguage)
  if (!ready) throw new Error('the rules cannot read English')
  const { documents, left, unmatched } = collect(corpus, ruleset.platforms)
  const signs = Object.entries(sources.documents?.missed ?? {})
  const marks = documents.map(({ page, type }) => {
    const found = marksOf(detect(page.text, page.blocks, ready, { documentType: type }))
    for (const [id, stems] of signs) if (!found.has(id) && hasSign(page.text, stems)) found.set(id, '?')
    return found
  })
  const recall = measuredRecall(detectorFolder, corpus, ready, signs)
  const facts: FactsSource = {
    date: sources.date,
    documents: documents.map((d) => [d.platform, d.type, d.copied, d.stated]),
    types: ruleset.detectors
      .map((d) => d.id)
      .sort()
      .map((id) => ({ id, marks: marks.map((m) => m.get(id) ?? '-').join(''), recall: recall.get(id) ?? [] })),
  }
  writeFileSync(factsFile, inLines(facts))
  return [
    `${factsFile}: ${documents.length} documents of ${new Set(documents.map((d) => d.platform)).size} platforms, as of ${facts.date}`,
    ...[...left].map(([why, count]) => `  left out: ${count} ${why}`),
    ...(unmatched.size > 0 ? [`  not among our platforms: ${[...unmatched].sort().join(', ')}`] : []),
    `  ${((Date.now() - begun) / 1000).toFixed(0)} s`,
  ]
}

const marksOf = (findings: readonly Pick<Finding, 'provision' | 'band'>[]): Map<string, FactMark> => {
  const marks = new Map<string, FactMark>()
  for (const { provision, band } of findings) if (marks.get(provision) !== '+') marks.set(provision, band === 'strong' ? '+' : '?')
  return marks
}

/** A line for each document and each type, so that a change can be reviewed. */
const inLines = ({ date, documents, types }: FactsSource): string => {
  const list = (rows: readonly (FactsSource['documents'][number] | { id: string; marks: string; recall: Recall[] })[]): string =>
    `[\n${rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`
  return `{\n  "date": ${JSON.stringify(date)},\n  "documents": ${list(documents)},\n  "types": ${list(types)}\n}\n`
}
