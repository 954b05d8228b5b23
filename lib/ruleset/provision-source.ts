import * as z from 'zod/mini'
import { Audience, type Detector, Modifier, type Note, type SectionName } from '../model/provision'
import { Factors, Level, Polarity } from '../model/severity'
import { type FrontMatter, isProblem, readFrontMatter } from './front-matter'
import { itemsOf, proseOf, type Section, sectionsOf } from './markdown'
import type { Problem } from './problem'

/** A sentence that a provision must find, or must leave alone. `lead` is the lead-in of the list it stands in. */
export interface Example {
  text: string
  lead?: string
  /** Other types that rightly find it too. */
  also: string[]
  line: number
}

export interface ProvisionSource {
  file: string
  detector: Detector
  note: Note
  claudette: string[]
  tosdr: string[]
  mustMatch: Example[]
  mustNotMatch: Example[]
  lineOf: FrontMatter['lineOf']
  /** Words of each section, for the statistics. */
  words: Partial<Record<SectionName, number>>
}

const List = z._default(z.array(z.string()), [])

const Head = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: z.string().check(z.maxLength(45)),
  category: z.string(),
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
type Head = z.infer<typeof Head>

const titles: Record<SectionName, string> = {
  plain: 'In plain language',
  forYou: 'For you',
  actions: 'What you can do',
  why: 'Why it matters',
  landscape: 'Regulatory landscape',
  exposure: 'Governance exposure',
  jurisdictions: 'Jurisdiction flags',
  contract: 'Contract and vendor implications',
  compliance: 'Compliance considerations',
  diligence: 'Due-diligence actions',
  enforcement: 'Enforcement risk',
  open: 'What the text leaves open',
  others: 'How others handle it',
}
const order = [...Object.values(titles), 'Must match', 'Must not match']

/** Reads one provision file. Every problem found is returned, each with its line; a source only when there is none. */
export const readProvision = (file: string, text: string): ProvisionSource | Problem[] => {
  const matter = readFrontMatter(file, text)
  if (isProblem(matter)) return [matter]
  const head = z.safeParse(Head, matter.head)
  if (!head.success)
    return head.error.issues.map((issue) => ({
      file,
      line: matter.lineOf(issue.path),
      message: `front matter, ${issue.path.join('.') || 'top level'}: ${issue.message}`,
    }))
  const problems: Problem[] = headProblems(file, head.data, matter)
  const sections = readSections(file, matter, problems)
  const mustMatch = examples(sections.get('Must match'), matter)
  const mustNotMatch = examples(sections.get('Must not match'), matter)
  for (const [title, list] of [
    ['Must match', mustMatch],
    ['Must not match', mustNotMatch],
  ] as const)
    if (list.length < 4) problems.push({ file, line: 0, message: `"## ${title}" has ${list.length} examples: write at least 4` })
  const note = noteOf(file, head.data, sections, matter, problems)
  if (problems.length > 0) return problems
  const { id, name, category, polarity, audience, factors, raises, lowers, mitigates, cues, patterns, possible, unless } = head.data
  const base = { id, name, category, polarity, audience, raises, lowers, mitigates, cues, patterns, possible, unless }
  return {
    file,
    detector: factors ? { ...base, factors } : base,
    note: note.note,
    words: note.words,
    claudette: head.data.claudette,
    tosdr: head.data.tosdr,
    mustMatch,
    mustNotMatch,
    lineOf: matter.lineOf,
  }
}

const headProblems = (file: string, head: Head, matter: FrontMatter): Problem[] => {
  const problems: Problem[] = []
  const say = (path: string, message: string): void => {
    problems.push({ file, line: matter.lineOf([path]), message })
  }
  if (!file.endsWith(`/${head.id}.md`)) say('id', `the id "${head.id}" must be the file's name`)
  if (head.polarity === 'risk' && !head.factors) say('polarity', 'a risk needs "factors": five figures from 0 to 3')
  if (head.polarity !== 'risk' && head.factors) say('factors', 'only a risk has "factors": protective and neutral types weigh nothing')
  if (head.polarity !== 'protective' && head.mitigates.length > 0) say('mitigates', 'only a protective type softens others')
  return problems
}

const readSections = (file: string, matter: FrontMatter, problems: Problem[]): Map<string, Section> => {
  const sections = new Map<string, Section>()
  for (const section of sectionsOf(matter.body)) {
    const line = section.line + matter.bodyLine - 1
    if (!order.includes(section.title))
      problems.push({ file, line, message: `unknown section "${section.title}": the sections are ${order.join(', ')}` })
    else if (sections.has(section.title)) problems.push({ file, line, message: `the section "${section.title}" stands twice` })
    else sections.set(section.title, section)
  }
  for (const title of order)
    if (!sections.get(title)?.nodes.length) problems.push({ file, line: 0, message: `the section "## ${title}" is missing or empty` })
  return sections
}

const examples = (section: Section | undefined, matter: FrontMatter): Example[] =>
  itemsOf(section?.nodes ?? []).map(({ text, line }) => {
    const also = /\s*\(also:\s*([a-z0-9, -]+)\)\s*$/.exec(text)
    const said = also ? text.slice(0, also.index) : text
    const bar = said.indexOf(' | ')
    const parts = bar < 0 ? { text: said } : { lead: said.slice(0, bar), text: said.slice(bar + 3) }
    return { ...parts, also: also?.[1]?.split(',').map((id) => id.trim()) ?? [], line: line + matter.bodyLine - 1 }
  })

const noteOf = (file: string, head: Head, sections: Map<string, Section>, matter: FrontMatter, problems: Problem[]) => {
  const words: Partial<Record<SectionName, number>> = {}
  const cited = new Set<string>()
  const read = (name: SectionName): Note['sections'][SectionName] => {
    const result = proseOf(sections.get(titles[name])?.nodes ?? [])
    if (result.kind === 'problem') {
      problems.push({ file, line: result.line + matter.bodyLine - 1, message: `"${titles[name]}": ${result.reason}` })
      return []
    }
    const text = JSON.stringify(result.prose)
    for (const [, id] of text.matchAll(/\{"cite":"([a-z0-9-]+)"\}/g)) if (id) cited.add(id)
    words[name] = text.replace(/\{"cite":"[a-z0-9-]+"\}|"(?:p|ul|ol|strong|em)":/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    return result.prose
  }
  const note: Note = {
    id: head.id,
    name: head.name,
    category: head.category,
    polarity: head.polarity,
    exposure: head.exposure,
    enforcement: head.enforcement,
    regulations: head.regulations,
    related: head.related,
    mitigatedBy: [],
    sections: {
      plain: read('plain'),
      forYou: read('forYou'),
      actions: read('actions'),
      why: read('why'),
      landscape: read('landscape'),
      exposure: read('exposure'),
      jurisdictions: read('jurisdictions'),
      contract: read('contract'),
      compliance: read('compliance'),
      diligence: read('diligence'),
      enforcement: read('enforcement'),
      open: read('open'),
      others: read('others'),
    },
  }
  for (const id of cited)
    if (!head.regulations.includes(id))
      problems.push({ file, line: 0, message: `[${id}] is cited but not listed in "regulations": add it there` })
  for (const id of head.regulations)
    if (!cited.has(id))
      problems.push({
        file,
        line: matter.lineOf(['regulations']),
        message: `"${id}" is listed but never cited as [${id}]: cite it, or remove it`,
      })
  return { note, words }
}
