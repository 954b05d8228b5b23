import { sectionNames } from '../../lib/model/provision'
import { RegulationStatus } from '../../lib/model/regulation'
import { titles } from '../../lib/ruleset/provision-sections'
import { citedIn } from '../../lib/ruleset/provision-source'
import { gradeOf } from '../../lib/ruleset/reading-grade'
import { wordsIn } from '../../lib/ruleset/section-limits'
import { factsStats } from './facts-stats'
import type { Sources } from './sources'

/** Figures about the sources, as lines to print. What has figures of its own adds its list of lines here. */
export const stats = (sources: Sources): string[] =>
  [typeLines(sources), proseLines(sources), instrumentLines(sources), platformLines(sources), factsStats(sources)].flatMap((lines, i) =>
    i === 0 ? lines : ['', ...lines],
  )

const typeLines = ({ provisions, planned }: Sources): string[] => [
  `provision types      ${provisions.length} (${counted(provisions.map((p) => p.detector.polarity))}); ${planned.ids.size} still to be written`,
  `examples             ${sum(provisions.map((p) => p.mustMatch.length))} must match, ${sum(provisions.map((p) => p.mustNotMatch.length))} must not`,
  `patterns             ${spread(provisions.map((p) => p.detector.patterns.length))}; cues ${spread(provisions.map((p) => p.detector.cues.length))}`,
  `modifiers            ${spread(provisions.map((p) => p.detector.raises.length + p.detector.lowers.length))}`,
]

const proseLines = ({ provisions }: Sources): string[] => [
  'words                median, min, max',
  ...sectionNames.map((name) => {
    const words = provisions.map((p) => sum(p.paragraphs.filter((q) => q.section === name).map(wordsIn)))
    return `  ${titles[name].padEnd(33)} ${spread(words)}`
  }),
  `  ${'whole record'.padEnd(33)} ${spread(provisions.map((p) => sum(p.paragraphs.map(wordsIn))))}`,
  `instruments a record ${spread(provisions.map((p) => p.note.regulations.length))}`,
  `citations a record   ${spread(provisions.map((p) => sum(p.paragraphs.map((q) => citedIn(q).length))))}`,
  `reading grade        ${spread(
    provisions.map((p) => gradeOf(p, 'plain', 'forYou')),
    1,
  )} (${titles.plain} and ${titles.forYou})`,
]

const instrumentLines = ({ regulations, actions }: Sources): string[] => {
  const line = (name: string, some: typeof regulations): string =>
    `${name} ${some.length}; ${some.filter((r) => r.verified).length} verified, ${some.filter((r) => !r.verified).length} not`
  return [
    line('instruments         ', regulations),
    ...RegulationStatus.options.map((s) =>
      line(
        `  ${s.padEnd(33)}`,
        regulations.filter((r) => r.status === s),
      ),
    ),
    `actions              ${actions.length}, offered by ${new Set(actions.flatMap((a) => a.offered)).size} types`,
  ]
}

const platformLines = ({ platforms }: Sources): string[] => {
  const documents = platforms.flatMap(({ platform }) => platform.documents)
  return [
    `platforms            ${platforms.length}`,
    `documents            ${documents.length} at ${new Set(documents.map((d) => d.url)).size} addresses; ${documents.filter((d) => d.confirmed).length} confirmed`,
  ]
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** `risk 9, protective 2`, the most frequent first. */
const counted = (values: readonly string[]): string =>
  [...new Set(values)]
    .map((value) => [value, values.filter((v) => v === value).length] as const)
    .sort((a, b) => b[1] - a[1])
    .map(([value, count]) => `${value} ${count}`)
    .join(', ')

/** `median, min, max`. */
const spread = (values: readonly number[], digits = 0): string => {
  const sorted = values.toSorted((a, b) => a - b)
  const [median, min, max] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)].map((n) => (n ?? 0).toFixed(digits))
  return `${median}, ${min}, ${max}`
}
