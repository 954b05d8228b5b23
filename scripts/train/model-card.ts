import type { LabelRow } from './documents'
import { decisive, type Figures } from './figures'
import { type Count, f1, precision, recall } from './thresholds'

/** Agreement of two readers about a kind: F1 of one against the other, whatever their certainty. */
export interface Agreement {
  type: string
  both: number
  one: number
  f1: number
}

export const agreementOf = (first: readonly LabelRow[], second: readonly LabelRow[]): Agreement[] => {
  const documents = new Set(second.map((r) => r.doc))
  const keys = (rows: readonly LabelRow[]): Set<string> =>
    new Set(rows.filter((r) => documents.has(r.doc)).flatMap((r) => r.types.map((type) => `${type} ${r.doc} ${r.i}`)))
  const [a, b] = [keys(first), keys(second)]
  const typeOf = (key: string): string => key.slice(0, key.indexOf(' '))
  return [...new Set([...a, ...b].map(typeOf))].sort().map((type) => {
    const mine = [...a].filter((k) => typeOf(k) === type)
    const both = mine.filter((k) => b.has(k)).length
    const one = mine.length + [...b].filter((k) => typeOf(k) === type).length - 2 * both
    return { type, both, one, f1: (2 * both) / Math.max(1, 2 * both + one) }
  })
}

/** Wilson's interval of a share at 95 %: honest for few cases, too (Wilson 1927). */
export const interval = (right: number, all: number): [number, number] => {
  if (all === 0) return [0, 1]
  const z = 1.96
  const share = right / all
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** The part of the model card that is figures; the part that is words stands in `model-card-notes.md`. */
export const modelCard = (figures: readonly Figures[], agreement: readonly Agreement[], notes: string): string =>
  [
    '# Model card of the detectors',
    '',
    '_Written by `npm run train`. Every figure is on documents of companies that neither weights nor thresholds had seen (docs/training.md)._',
    '',
    notes.trim(),
    ...figures.flatMap(section),
    '',
    '## Agreement of two readers, English',
    '',
    'Both read the same documents on their own. F1 of one reader against the other, certain or not; kinds with fewer than five cases are left out.',
    '',
    '| kind | both | one alone | F1 |',
    '| --- | ---: | ---: | ---: |',
    ...agreement.filter((a) => a.both + a.one >= 5).map((a) => `| ${a.type} | ${a.both} | ${a.one} | ${two(a.f1)} |`),
    '',
  ].join('\n')

const section = ({ language, documents, sentences, targets, summary }: Figures): string[] => {
  const categories = targets.filter((t) => t.id.startsWith('claudette:'))
  const types = targets.filter((t) => !t.id.startsWith('claudette:'))
  return [
    '',
    `## ${language}: ${documents} documents, ${sentences} sentences`,
    '',
    ...summary.filter((line) => line.startsWith('CLAUDETTE') || line.startsWith('our types')).map((line) => `- ${line}`),
    '',
    '| CLAUDETTE category | positives | precision | recall | F1 | patterns alone F1 | F1 of its presence in a document |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...categories.map(
      (t) =>
        `| ${t.id.slice(10)} | ${t.positives} | ${shares(t.model.any)} | ${two(f1(t.model.any))} | ${two(f1(t.patterns.any))} | ${t.presence ? two(f1(t.presence.learned)) : ''} |`,
    ),
    ...(types.length === 0
      ? []
      : [
          '',
          'In brackets: 95 % intervals. Decided by both: strong by patterns alone, possible by either; listed: no strong band. "What the model adds": F1 of the strong band',
          'by the model less that by patterns alone, had it been let.',
          '',
          '| kind | clear cases | decided by | strong: precision | strong: recall | strong or possible: precision | recall | what the model adds |',
          '| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |',
          ...types.map((t) => {
            const { strong, any } = decisive(t)
            return `| ${t.id} | ${t.positives} | ${t.by} | ${withInterval(strong.right, strong.right + strong.wrong)} | ${withInterval(strong.right, strong.right + strong.missed)} | ${two(precision(any))} | ${two(recall(any))} | ${signed(f1(t.model.strong) - f1(t.patterns.strong))} |`
          }),
        ]),
  ]
}

const shares = (c: Count): string => `${two(precision(c))} | ${two(recall(c))}`
const withInterval = (right: number, all: number): string => {
  const [low, high] = interval(right, all)
  return `${two(all === 0 ? 0 : right / all)} (${two(low)}-${two(high)})`
}
const signed = (n: number): string => `${n < 0 ? '-' : '+'}${two(Math.abs(n))}`
const two = (n: number): string => n.toFixed(2)
