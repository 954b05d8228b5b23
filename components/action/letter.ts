import type { LetterField } from '../../lib/model/action'

/** What is put into the blanks of a letter. */
export type Blanks = Record<LetterField, string>

/** A letter with its blanks filled: paragraphs with a line between them. Without a law to name, its sentence goes. */
export const filled = (paragraphs: readonly string[], blanks: Blanks): string =>
  paragraphs
    .map((paragraph) =>
      paragraph
        .replace(/\{(\w+)\}/g, (whole, name: string) => (isBlank(name, blanks) ? blanks[name] : whole))
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')

const isBlank = (name: string, blanks: Blanks): name is LetterField => Object.hasOwn(blanks, name)
