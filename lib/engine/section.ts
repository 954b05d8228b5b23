import { isTitle } from './clauses'
import { scopeOf, speaksOfSection } from './scope'
import type { Sentence } from './sentences'

/** Sentences back to which a heading is looked for: one further off may be of a section whose end the page does not show. */
const longestSection = 40

/** Who the clause at `s` is for, by its own words, its lead-ins, the heading above it, and the sentence that opens the section. */
export const scopeAt = (text: string, sentences: readonly Sentence[], s: number): string[] => {
  const sentence = sentences[s]
  if (!sentence) return []
  const own = [...sentence.leads, sentence].map((span) => text.slice(span.start, span.end)).join(' ')
  const title = titleAbove(sentences, s)
  const heading = title === null ? '' : quoteOf(text, sentences[title])
  const opening = title === null || title + 1 >= s ? '' : quoteOf(text, sentences[title + 1])
  const scope = scopeOf(own, heading)
  return speaksOfSection(opening) ? [...new Set([...scope, ...scopeOf(opening, '')])] : scope
}

const titleAbove = (sentences: readonly Sentence[], s: number): number | null => {
  for (let at = s - 1; at >= Math.max(0, s - longestSection); at--) {
    const sentence = sentences[at]
    if (sentence && isTitle(sentence)) return at
  }
  return null
}

const quoteOf = (text: string, sentence: Sentence | undefined): string => (sentence ? text.slice(sentence.start, sentence.end) : '')
