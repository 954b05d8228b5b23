import { type SectionName, sectionNames } from '../model/provision'
import type { Problem } from './problem'
import { titles } from './provision-sections'
import type { Paragraph, ProvisionSource } from './provision-source'

interface Limits {
  /** Words of the section, or of each item where `perItem` is set. */
  words: readonly [least: number, most: number]
  perItem?: true
  items?: readonly [least: number, most: number]
}

/** As docs/content-guide.md asks. Where it only asks for a number of items, the words of one are what the records show. */
const limits: Record<SectionName, Limits> = {
  plain: { words: [15, 40] },
  forYou: { words: [40, 90] },
  actions: { words: [10, 30], perItem: true, items: [1, 2] },
  why: { words: [50, 110] },
  landscape: { words: [10, 110], perItem: true, items: [4, 7] },
  exposure: { words: [30, 80] },
  jurisdictions: { words: [3, 40], perItem: true, items: [3, 6] },
  contract: { words: [60, 130] },
  compliance: { words: [50, 120] },
  diligence: { words: [5, 35], perItem: true, items: [5, 7] },
  enforcement: { words: [25, 70] },
  open: { words: [40, 100] },
  others: { words: [60, 150] },
}

/** A section is far off when it is a fifth shorter or longer than asked, or by more than one item: the guide is for writers, not a ruler. */
const slack = 0.2

/** Sections that are far from the length they should have, and levels that the front matter contradicts. */
export const lengthProblems = (source: ProvisionSource): Problem[] => [
  ...sectionNames.flatMap((name) => sectionProblems(source, name)),
  ...levelProblems(source),
]

const sectionProblems = ({ file, paragraphs }: ProvisionSource, name: SectionName): Problem[] => {
  const own = paragraphs.filter((p) => p.section === name)
  const line = own[0]?.line ?? 0
  const { words, perItem, items } = limits[name]
  const pieces = perItem ? own : [{ line, text: own.map((p) => p.text).join(' ') }]
  const problems = pieces.flatMap((piece): Problem[] => {
    const count = wordsIn(piece)
    const advice = count < words[0] * (1 - slack) ? 'say more' : count > words[1] * (1 + slack) ? 'shorten it' : null
    const what = `"${titles[name]}" has ${count} words${perItem ? ' in an item' : ''}`
    return advice ? [{ file, line: piece.line, message: `${what}, where ${words.join(' to ')} are asked for: ${advice}` }] : []
  })
  if (items && (own.length < items[0] - 1 || own.length > items[1] + 1))
    problems.push({ file, line, message: `"${titles[name]}" has ${own.length} items: write ${items.join(' to ')}` })
  return problems
}

const levelProblems = ({ file, note, paragraphs }: ProvisionSource): Problem[] =>
  (['exposure', 'enforcement'] as const).flatMap((name): Problem[] => {
    const first = paragraphs.find((p) => p.section === name)
    const level = note[name].slice(0, 1).toUpperCase() + note[name].slice(1)
    const advice = `begin "${titles[name]}" with "${level}", as the front matter says, or correct the level there`
    return first && new RegExp(`^${level}\\b`).test(first.text) ? [] : [{ file, line: first?.line ?? 0, message: advice }]
  })

/** Words without citations. */
export const wordsIn = ({ text }: Pick<Paragraph, 'text'>): number =>
  text.replace(/\[[a-z0-9-]+\]/g, ' ').match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0
