import * as z from 'zod/mini'
import { type Action, CountedFrom, letterFields } from '../model/action'
import { readFrontMatter } from './front-matter'
import { itemsOf, paragraphsOf, sectionsOf } from './markdown'
import type { Parsed, Problem } from './problem'
import { schemaProblems } from './schema-problems'

const Head = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  title: z.string().check(z.minLength(1), z.maxLength(60)),
  offered: z.array(z.string()).check(z.minLength(1)),
  deadline: z.optional(
    z.strictObject({ from: CountedFrom, days: z.int().check(z.minimum(1), z.maximum(365)), stated: z._default(z.array(z.string()), []) }),
  ),
  grounds: z._default(z.array(z.strictObject({ by: z.string(), says: z.string().check(z.minLength(1)) })), []),
  subject: z.string().check(z.minLength(1)),
})

const hints: Record<string, string> = {
  id: 'write the id in lower-case letters, digits and hyphens, as the file is named',
  title: 'write what the reader does, at most 60 characters',
  offered: 'write the ids of the types whose card offers it',
  deadline: `write "from" (${CountedFrom.options.join(' or ')}), "days" and "stated"`,
  grounds: 'write a list of "by" (an instrument) and "says" (the sentence of the letter)',
  subject: 'write the subject line of the letter',
}

/** An action as it was written: its grounds still lack what their instruments know. */
export interface ActionSource {
  file: string
  offered: string[]
  action: Omit<Action, 'grounds'> & { grounds: { by: string; says: string }[] }
}

const titles = ['What it does', 'Steps', 'Letter']

/** Reads one action's file. Every problem found is returned, each with file and line. */
export const readAction = (file: string, text: string): Parsed<ActionSource> => {
  const matter = readFrontMatter(file, text)
  if (Array.isArray(matter)) return { ok: false, problems: matter }
  const parsed = z.safeParse(Head, matter.head)
  if (!parsed.success) return { ok: false, problems: schemaProblems(file, parsed.error.issues, matter.lineOf, hints) }
  const { offered, ...head } = parsed.data
  const problems: Problem[] = []
  if (!file.endsWith(`/${head.id}.md`))
    problems.push({ file, line: matter.lineOf(['id']), message: `the id "${head.id}" must be the file's name` })
  const sections = sectionsOf(matter.body)
  if (sections.map(({ title }) => title).join() !== titles.join())
    problems.push({ file, line: matter.bodyLine, message: `write the sections ${titles.join(', ')}, in this order and no others` })
  const [does, steps, letter] = sections.map(({ nodes }) => nodes)
  const says = paragraphsOf(does ?? [])
    .map((p) => p.text)
    .join(' ')
  const action = { ...head, says, steps: itemsOf(steps ?? []).map((p) => p.text), letter: paragraphsOf(letter ?? []).map((p) => p.text) }
  if (action.steps.length === 0) problems.push({ file, line: matter.bodyLine, message: 'write the steps as a list' })
  problems.push(...strangeBlanks(file, [head.subject, ...action.letter]), ...missingBlanks(file, action))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { file, offered, action } }
}

const strangeBlanks = (file: string, texts: readonly string[]): Problem[] =>
  texts
    .flatMap((text) => [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name ?? ''))
    .filter((name) => !(letterFields as readonly string[]).includes(name))
    .map((name) => ({ file, line: 0, message: `the letter has a blank {${name}}: the blanks are ${letterFields.join(', ')}` }))

/** A law that is never named, or a date that is asked for and not written, is a mistake. */
const missingBlanks = (file: string, { letter, grounds, deadline }: ActionSource['action']): Problem[] => {
  const text = letter.join(' ')
  const wanted = [...(grounds.length > 0 ? ['ground'] : []), ...(deadline ? ['date'] : [])]
  return wanted
    .filter((name) => !text.includes(`{${name}}`))
    .map((name) => ({ file, line: 0, message: `the letter has no {${name}}: write it` }))
}
