import type { SectionName } from '../model/provision'
import type { Problem } from './problem'
import { titles } from './provision-sections'
import type { ProvisionSource } from './provision-source'

/**
 * The American school grade whose pupils can read a text (Flesch-Kincaid 1975); about the reader's age less five. Syllables are counted by
 * a rule of thumb for English, so a grade is good to about half a year.
 */
export const readingGrade = (text: string): number => {
  const sentences = Math.max(1, text.match(/[.!?;:](?=\s|$)/g)?.length ?? 0)
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’]*|\p{N}+/gu) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, less a silent ending; at least one. */
const syllablesIn = (word: string): number => {
  const plain = word.replace(/['’]s?$/, '')
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, silentEnding.test(plain) ? groups - 1 : groups)
}

/** `called`, `files`, `phone`, `rule`; but not `ended`, `services`, `agree`, `table`. */
const silentEnding = /[^aeiouytd]ed$|[^aeioucgsxzh]es$|[^aeiouyl]e$|[aeiouy]le$/

/** Grade 9 is about age 14. Judged over both sections, because 20 words alone swing by three grades; each alone has a wider limit. */
const hardest = { together: 9, alone: 12 }

/** What is written for everybody must be readable for everybody. */
export const readingProblems = (source: ProvisionSource): Problem[] => {
  const { file, paragraphs } = source
  const line = paragraphs.find((p) => p.section === 'plain')?.line ?? 0
  const advice = 'use shorter words and sentences'
  const together = gradeOf(source, 'plain', 'forYou')
  if (together > hardest.together)
    return [
      {
        file,
        line,
        message: `"${titles.plain}" and "${titles.forYou}" read at grade ${together.toFixed(1)}, above ${hardest.together}: ${advice}`,
      },
    ]
  return (['plain', 'forYou'] as const).flatMap((name): Problem[] => {
    const grade = gradeOf(source, name)
    const at = paragraphs.find((p) => p.section === name)?.line ?? 0
    return grade > hardest.alone
      ? [{ file, line: at, message: `"${titles[name]}" reads at grade ${grade.toFixed(1)}, above ${hardest.alone}: ${advice}` }]
      : []
  })
}

export const gradeOf = ({ paragraphs }: ProvisionSource, ...names: readonly SectionName[]): number =>
  readingGrade(
    paragraphs
      .filter((p) => names.includes(p.section))
      .map((p) => p.text.replace(/\s*\[[a-z0-9-]+\]/g, ''))
      .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
      .join(' '),
  )
