import type { Problem } from './problem'
import type { ProvisionSource } from './provision-source'

/** Words in a row that are compared; shorter paragraphs are compared whole. */
const run = 8
/** Two paragraphs are one when more than this share of the shorter one's runs stands in the other. */
const tooAlike = 0.6

interface Placed {
  file: string
  line: number
  runs: ReadonlySet<string>
}

/**
 * Paragraphs that stand in two records, word for word or nearly so: case, punctuation and citations do not count. Runs of eight words are
 * compared, as in w-shingling (Broder 1997), against the shorter paragraph. Each is named at its second place.
 */
export const sharedParagraphs = (provisions: readonly ProvisionSource[]): Problem[] => {
  const seen = new Map<string, Placed[]>()
  const all = provisions.flatMap(({ file, paragraphs }) => paragraphs.map(({ text, line }) => ({ file, line, text, runs: runsOf(text) })))
  return all
    .filter(({ text, runs }) => !isLeadIn(text, runs))
    .flatMap((paragraph): Problem[] => {
      const twin = twinOf(paragraph, seen)
      for (const one of paragraph.runs) seen.set(one, [...(seen.get(one) ?? []), paragraph])
      const { file, line } = paragraph
      return twin
        ? [
            {
              file,
              line,
              message: `stands at ${twin.file}:${twin.line} too, word for word or nearly so: say what is specific to this type`,
            },
          ]
        : []
    })
}

const twinOf = ({ file, runs }: Placed, seen: ReadonlyMap<string, readonly Placed[]>): Placed | undefined => {
  const common = new Map<Placed, number>()
  for (const one of runs) for (const other of seen.get(one) ?? []) if (other.file !== file) common.set(other, (common.get(other) ?? 0) + 1)
  return [...common].find(([other, count]) => count / Math.min(runs.size, other.runs.size) > tooAlike)?.[0]
}

/** "Ask for:" before a list may stand anywhere. */
const isLeadIn = (text: string, runs: ReadonlySet<string>): boolean => text.endsWith(':') && runs.size === 1

const runsOf = (text: string): Set<string> => {
  const words =
    text
      .replace(/\[[a-z0-9-]+\]/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const count = Math.max(1, words.length - run + 1)
  return new Set(Array.from({ length: count }, (_, i) => words.slice(i, i + run).join(' ')))
}
