import * as z from 'zod/mini'
import type { Phrases } from '../model/language-rules'
import { type FrontMatter, readFrontMatter } from './front-matter'
import { sectionsOf } from './markdown'
import type { Parsed, Problem } from './problem'
import { type Example, examplesOf, fewestExamples } from './provision-sections'
import { schemaProblems } from './schema-problems'

/** How one provision type is said in one language. */
export interface PhrasesSource {
  file: string
  language: string
  phrases: Phrases
  mustMatch: Example[]
  mustNotMatch: Example[]
  lineOf: FrontMatter['lineOf']
}

const List = z.array(z.string())
export const PhrasesHead = z.strictObject({
  id: z.string(),
  cues: List.check(z.minLength(1)),
  patterns: List.check(z.minLength(1)),
  possible: z._default(List, []),
  unless: z._default(List, []),
})

const hints = {
  id: 'write the id of the provision type, as the file is named',
  cues: 'write at least one cue: words that every clause of this type holds (docs/phrase-language.md)',
  patterns: 'write at least one pattern (docs/phrase-language.md)',
  possible: 'write a list, or []',
  unless: 'write a list, or []',
}
const titles = ['Must match', 'Must not match'] as const

/** Reads `languages/<language>/<id>.md`. Every problem found is returned, each with file and line. */
export const readPhrases =
  (language: string) =>
  (file: string, text: string): Parsed<PhrasesSource> => {
    const matter = readFrontMatter(file, text)
    if (Array.isArray(matter)) return { ok: false, problems: matter }
    const parsed = z.safeParse(PhrasesHead, matter.head)
    if (!parsed.success) return { ok: false, problems: schemaProblems(file, parsed.error.issues, matter.lineOf, hints) }
    const problems: Problem[] = []
    if (!file.endsWith(`/${parsed.data.id}.md`))
      problems.push({ file, line: matter.lineOf(['id']), message: `the id "${parsed.data.id}" must be the file's name` })
    const sections = sectionsOf(matter.body)
    const [mustMatch = [], mustNotMatch = []] = titles.map((title) => {
      const section = sections.find((s) => s.title === title)
      const list = examplesOf(section, matter)
      if (list.length < fewestExamples)
        problems.push({
          file,
          line: (section?.line ?? 1) + matter.bodyLine - 1,
          message: `"## ${title}" has ${list.length} examples: write at least ${fewestExamples}, each as a bullet`,
        })
      return list
    })
    if (problems.length > 0) return { ok: false, problems }
    return { ok: true, value: { file, language, phrases: parsed.data, mustMatch, mustNotMatch, lineOf: matter.lineOf } }
  }
