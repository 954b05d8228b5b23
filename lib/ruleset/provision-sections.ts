import type { SectionName } from '../model/provision'
import type { FrontMatter } from './front-matter'
import { itemsOf, type Section, sectionsOf } from './markdown'
import type { Problem } from './problem'

export const titles: Record<SectionName, string> = {
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

/** The sections of a provision file by title, and what is wrong with their headings. */
export const readSections = (file: string, matter: FrontMatter): { sections: Map<string, Section>; problems: Problem[] } => {
  const sections = new Map<string, Section>()
  const problems: Problem[] = []
  let latest = -1
  for (const section of sectionsOf(matter.body)) {
    const line = section.line + matter.bodyLine - 1
    const place = order.indexOf(section.title)
    if (section.title === '') problems.push({ file, line, message: `put this text under one of the sections: ${order.join(', ')}` })
    else if (place < 0) problems.push({ file, line, message: `unknown section "${section.title}": the sections are ${order.join(', ')}` })
    else if (sections.has(section.title)) problems.push({ file, line, message: `the section "${section.title}" stands twice: remove one` })
    else if (place < latest)
      problems.push({ file, line, message: `move the section "${section.title}" up: it comes before "${order[latest]}"` })
    if (place >= 0) sections.set(section.title, sections.get(section.title) ?? section)
    latest = Math.max(latest, place)
  }
  for (const title of order) {
    const section = sections.get(title)
    const line = section ? section.line + matter.bodyLine - 1 : 0
    if (!section?.nodes.length) problems.push({ file, line, message: `the section "## ${title}" is missing or empty: write it` })
  }
  return { sections, problems }
}

/** A sentence that a provision must find, or must leave alone. `lead` is the lead-in of the list it stands in. */
export interface Example {
  text: string
  lead?: string
  /** Other types that rightly find it too. */
  also: string[]
  line: number
}

export const fewestExamples = 6

/** The bullets of `Must match` or `Must not match`. */
export const examplesOf = (section: Section | undefined, matter: FrontMatter): Example[] =>
  itemsOf(section?.nodes ?? []).map(({ text, line }) => {
    const also = /\s*\(also:\s*([a-z0-9, -]+)\)\s*$/.exec(text)
    const said = also ? text.slice(0, also.index) : text
    const bar = said.indexOf(' | ')
    const parts = bar < 0 ? { text: said } : { lead: said.slice(0, bar), text: said.slice(bar + 3) }
    return { ...parts, also: also?.[1]?.split(',').map((id) => id.trim()) ?? [], line: line + matter.bodyLine - 1 }
  })
