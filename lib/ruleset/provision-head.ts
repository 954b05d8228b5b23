import * as z from 'zod/mini'
import { Audience, Modifier } from '../model/provision'
import { Factors, factorNames, Level, Polarity } from '../model/severity'
import type { FrontMatter } from './front-matter'
import type { Parsed, Problem } from './problem'
import { schemaProblems } from './schema-problems'

const List = z._default(z.array(z.string()), [])

export const ProvisionHead = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: z.string().check(z.minLength(1), z.maxLength(45)),
  category: z.string().check(z.minLength(1)),
  polarity: Polarity,
  tier: z.enum(['core', 'extended']),
  audience: Audience,
  factors: z.optional(Factors),
  exposure: Level,
  enforcement: Level,
  raises: z._default(z.array(Modifier), []),
  lowers: z._default(z.array(Modifier), []),
  mitigates: List,
  related: List,
  regulations: List,
  claudette: List,
  tosdr: List,
  cues: z.array(z.string()).check(z.minLength(1)),
  patterns: z.array(z.string()).check(z.minLength(1)),
  possible: List,
  unless: List,
})
/** The front matter of a provision type. */
export type ProvisionHead = z.infer<typeof ProvisionHead>

const factor = 'give each of the five a whole number from 0 to 3'
const hints: Record<string, string> = {
  id: 'write the id in lower-case letters, digits and single hyphens, as the file is named',
  name: 'write the name that readers see, at most 45 characters',
  category: 'write the category that readers see',
  polarity: `write one of ${Polarity.options.join(', ')}`,
  tier: 'write core or extended',
  audience: `write one of ${Audience.options.join(', ')}`,
  factors: factor,
  ...Object.fromEntries(factorNames.map((name) => [name, factor])),
  exposure: `write one of ${Level.options.join(', ')}`,
  enforcement: `write one of ${Level.options.join(', ')}`,
  raises: 'write a list of "name", "factor" and "when"',
  lowers: 'write a list of "name", "factor" and "when"',
  factor: `write one of ${factorNames.join(', ')}`,
  when: 'write a list of phrases (docs/phrase-language.md)',
  cues: 'write at least one cue: words that every clause of this type holds (docs/phrase-language.md)',
  patterns: 'write at least one pattern (docs/phrase-language.md)',
  ...Object.fromEntries(
    ['mitigates', 'related', 'regulations', 'claudette', 'tosdr', 'possible', 'unless'].map((list) => [list, 'write a list, or []']),
  ),
}

/** Checks the front matter of a provision file. */
export const readHead = (file: string, matter: FrontMatter): Parsed<ProvisionHead> => {
  const parsed = z.safeParse(ProvisionHead, matter.head)
  if (!parsed.success) return { ok: false, problems: schemaProblems(file, parsed.error.issues, matter.lineOf, hints) }
  const head = parsed.data
  const problems: Problem[] = []
  const say = (path: string, message: string): void => {
    problems.push({ file, line: matter.lineOf([path]), message })
  }
  if (!file.endsWith(`/${head.id}.md`)) say('id', `the id "${head.id}" must be the file's name`)
  if (head.polarity === 'risk' && !head.factors) say('polarity', 'a risk needs "factors": five figures from 0 to 3')
  if (head.polarity !== 'risk' && head.factors) say('factors', 'only a risk has "factors": protective and neutral types weigh nothing')
  if (head.polarity !== 'protective' && head.mitigates.length > 0) say('mitigates', 'only a protective type softens others')
  if (head.mitigates.includes(head.id)) say('mitigates', 'a type cannot soften itself: remove its own id')
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: head }
}
