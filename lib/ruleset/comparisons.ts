import { datesIn } from './dates'
import type { Problem } from './problem'
import { titles } from './provision-sections'
import type { ProvisionSource } from './provision-source'

const fewest = 3

/** Comparisons that a reader could not trace: too few platforms, one named twice, or no month in which they were read. */
export const comparisonProblems = ({ file, note, paragraphs }: ProvisionSource): Problem[] => {
  const own = paragraphs.filter((p) => p.section === 'others')
  const names = note.sections.others
    .flatMap((block) => ('p' in block ? [block.p] : 'ul' in block ? block.ul : block.ol))
    .flat()
    .flatMap((piece) => (typeof piece !== 'string' && 'em' in piece ? [piece.em] : []))
  const say = (what: string): Problem => ({ file, line: own[0]?.line ?? 0, message: `"${titles.others}" ${what}` })
  const twice = names.find((name, i) => names.indexOf(name) < i)
  return [
    ...(new Set(names).size < fewest ? [say(`names ${new Set(names).size} platforms: compare at least ${fewest}, each in *italics*`)] : []),
    ...(twice === undefined ? [] : [say(`names *${twice}* twice: once is enough`)]),
    ...(own.some((p) => datesIn(p.text).length > 0)
      ? []
      : [say('has no month in which the documents were read: add it, as in "Copies of August 2026"')]),
  ]
}
