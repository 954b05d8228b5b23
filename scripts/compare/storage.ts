import { keptOf } from '../../lib/app/kept/reading'
import { fingerprintsOf } from '../../lib/engine/compare/fingerprints'
import type { Side } from '../../lib/engine/compare/side'
import { pack } from '../../lib/engine/kept/pack'
import { printsOf } from '../../lib/engine/kept/prints'
import { browserBytes } from '../../lib/store/bytes'
import type { ReadyRules } from '../scan/scan-page'
import { readRows } from './pairs-file'
import { readSide } from './read-side'

/** Shorter texts are no documents. */
const shortest = 500

interface Cost {
  characters: number
  text: number
  prints: number
}

/** Bytes for each character that keeping the later version of every pair costs: its text with what was noted, and what is remembered of it. */
export const storageOf = async (file: string, rules: ReadyRules): Promise<{ lines: string[] } | { error: string }> => {
  const read = readRows(file)
  if ('error' in read) return read
  const costs: Cost[] = []
  const seen = new Set<string>()
  for (const row of read.rows) {
    if ('error' in row || seen.has(row.after)) continue
    seen.add(row.after)
    const side = await readSide(read.at(row.after), rules, row.url)
    if (!('error' in side) && side.text.length >= shortest) costs.push(await costOf(side))
  }
  if (costs.length === 0) return { error: 'none of its documents could be read' }
  const sum = (of: (cost: Cost) => number): number => costs.reduce((all, cost) => all + of(cost), 0)
  const each = costs.map(({ characters, text, prints }) => (text + prints) / characters).sort((a, b) => a - b)
  const all = sum(({ characters }) => characters)
  return {
    lines: [
      `${costs.length} documents, ${all} characters; bytes for each character`,
      `in sum: ${shown(sum(({ text, prints }) => text + prints) / all)} (text ${shown(sum(({ text }) => text) / all)}, what is remembered of it ${shown(sum(({ prints }) => prints) / all)})`,
      `the median document: ${shown(each[each.length >> 1] ?? 0)}; the dearest: ${shown(each.at(-1) ?? 0)}`,
    ],
  }
}

const shown = (bytes: number): string => bytes.toFixed(3)

const costOf = async (side: Side): Promise<Cost> => {
  const { text, findings } = side
  const blocks = [...side.blocks]
  const body = await browserBytes.gzip(pack(keptOf({ page: { text, blocks }, findings })))
  return { characters: text.length, text: body.length, prints: printsOf(fingerprintsOf(side)).length }
}
