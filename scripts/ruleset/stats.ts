import { sectionNames } from '../../lib/model/provision'
import { RegulationStatus } from '../../lib/model/regulation'
import { titles } from '../../lib/ruleset/provision-sections'
import { gradeOf } from '../../lib/ruleset/reading-grade'
import { uncited } from '../../lib/ruleset/references'
import { wordsIn } from '../../lib/ruleset/section-limits'
import type { Sources } from './sources'

/** Figures about the sources, as lines to print. */
export const stats = (sources: Sources): string[] => [
  ...typeLines(sources),
  ...proseLines(sources),
  ...instrumentLines(sources),
  ...platformLines(sources),
]

const typeLines = ({ provisions, planned }: Sources): string[] => [
  `provision types      ${provisions.length} (${counted(provisions.map((p) => p.detector.polarity))}); ${planned.ids.size} still to be written`,
  `examples             ${sum(provisions.map((p) => p.mustMatch.length))} must match, ${sum(provisions.map((p) => p.mustNotMatch.length))} must not`,
  `patterns             ${spread(provisions.map((p) => p.detector.patterns.length))}; cues ${spread(provisions.map((p) => p.detector.cues.length))}`,
  `modifiers            ${spread(provisions.map((p) => p.detector.raises.length + p.detector.lowers.length))}`,
]

const proseLines = ({ provisions }: Sources): string[] => [
  '',
  'words                median, min, max',
  ...sectionNames.map((name) => {
    const words = provisions.map((p) => sum(p.paragraphs.filter((q) => q.section === name).map(wordsIn)))
    return `  ${titles[name].padEnd(33)} ${spread(words)}`
  }),
  `  ${'whole record'.padEnd(33)} ${spread(provisions.map((p) => sum(p.paragraphs.map(wordsIn))))}`,
  `citations a record   ${spread(provisions.map((p) => p.note.regulations.length))}`,
  `reading grade        ${spread(
    provisions.map((p) => gradeOf(p, 'plain', 'forYou')),
    1,
  )} (${titles.plain} and ${titles.forYou})`,
]

const instrumentLines = ({ provisions, regulations, actions }: Sources): string[] => {
  const unverified = regulations.filter((r) => !r.verified).length
  return [
    '',
    `instruments          ${regulations.length}; ${unverified} not verified; ${uncited(provisions, regulations).length} not cited yet`,
    ...RegulationStatus.options.map((s) => `  ${s.padEnd(33)} ${regulations.filter((r) => r.status === s).length}`),
    `actions              ${actions.length}, offered by ${new Set(actions.flatMap((a) => a.offered)).size} types`,
  ]
}

const platformLines = ({ platforms }: Sources): string[] => {
  const documents = platforms.flatMap(({ platform }) => platform.documents)
  const overlays = platforms.flatMap(({ platform }) => platform.overlays)
  return [
    '',
    `platforms            ${platforms.length}`,
    `documents            ${documents.length} at ${new Set(documents.map((d) => d.url)).size} addresses; ${documents.filter((d) => d.confirmed).length} confirmed`,
    `overlays             ${overlays.length} on ${platforms.filter(({ platform }) => platform.overlays.length > 0).length} platforms`,
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
