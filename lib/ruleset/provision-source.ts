import { type Detector, type Note, type SectionName, sectionNames } from '../model/provision'
import { type FrontMatter, readFrontMatter } from './front-matter'
import { placesInItems } from './label-places'
import { paragraphsOf, proseOf, type Section } from './markdown'
import type { Parsed, Problem } from './problem'
import { type ProvisionHead, readHead } from './provision-head'
import { type Example, examplesOf, fewestExamples, readSections, titles } from './provision-sections'

/** A paragraph or list item of a note, as it was written: `[us-faa]` stands for a citation. */
export interface Paragraph {
  section: SectionName
  text: string
  /** 1-based line of the file. */
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
  paragraphs: Paragraph[]
  lineOf: FrontMatter['lineOf']
}

/** Reads one provision file. Every problem found is returned, each with file and line. */
export const readProvision = (file: string, text: string): Parsed<ProvisionSource> => {
  const matter = readFrontMatter(file, text)
  if (Array.isArray(matter)) return { ok: false, problems: matter }
  const read = readHead(file, matter)
  if (!read.ok) return read
  const head = read.value
  const { sections, problems } = readSections(file, matter)
  const [mustMatch, mustNotMatch] = (['Must match', 'Must not match'] as const).map((title) => {
    const section = sections.get(title)
    const list = examplesOf(section, matter)
    if (section && list.length < fewestExamples)
      problems.push({
        file,
        line: section.line + matter.bodyLine - 1,
        message: `"## ${title}" has ${list.length} examples: write at least ${fewestExamples}, each as a bullet`,
      })
    return list
  })
  const note = noteOf(file, head, sections, matter)
  problems.push(...note.problems)
  const paragraphs = sectionNames.flatMap((section) =>
    paragraphsOf(sections.get(titles[section])?.nodes ?? []).map(({ text, line }) => ({ section, text, line: line + matter.bodyLine - 1 })),
  )
  problems.push(...citationProblems(file, head, paragraphs, matter))
  if (problems.length > 0) return { ok: false, problems }
  const { claudette, tosdr } = head
  const found = { claudette, tosdr, mustMatch: mustMatch ?? [], mustNotMatch: mustNotMatch ?? [], paragraphs }
  return { ok: true, value: { file, detector: detectorOf(head), note: note.note, ...found, lineOf: matter.lineOf } }
}

const detectorOf = (head: ProvisionHead): Detector => {
  const { id, name, category, polarity, audience, factors, raises, lowers, mitigates, cues, patterns, possible, unless } = head
  const base = { id, name, category, polarity, audience, raises, lowers, mitigates, cues, patterns, possible, unless }
  return factors ? { ...base, factors } : base
}

const noteOf = (file: string, head: ProvisionHead, sections: Map<string, Section>, matter: FrontMatter) => {
  const problems: Problem[] = []
  const read = (name: SectionName): Note['sections'][SectionName] => {
    const result = proseOf(sections.get(titles[name])?.nodes ?? [])
    if (result.kind === 'prose') return result.prose
    problems.push({ file, line: result.line + matter.bodyLine - 1, message: `"${titles[name]}": ${result.reason}` })
    return []
  }
  const { id, name, category, polarity, exposure, enforcement, regulations, related } = head
  const [landscape, jurisdictions] = [read('landscape'), read('jurisdictions')]
  const note: Note = {
    ...{ id, name, category, polarity, exposure, enforcement, regulations, related },
    mitigatedBy: [],
    places: { landscape: placesInItems(landscape), jurisdictions: placesInItems(jurisdictions) },
    sections: {
      plain: read('plain'),
      forYou: read('forYou'),
      actions: read('actions'),
      why: read('why'),
      landscape,
      exposure: read('exposure'),
      jurisdictions,
      contract: read('contract'),
      compliance: read('compliance'),
      diligence: read('diligence'),
      enforcement: read('enforcement'),
      open: read('open'),
      others: read('others'),
    },
  }
  return { note, problems }
}

/** The ids of the instruments that a paragraph cites. */
export const citedIn = ({ text }: Pick<Paragraph, 'text'>): string[] =>
  [...text.matchAll(/\[([a-z0-9]+(?:-[a-z0-9]+)+)\]/g)].map(([, id]) => id ?? '')

const citationProblems = (file: string, head: ProvisionHead, paragraphs: readonly Paragraph[], matter: FrontMatter): Problem[] => {
  const problems: Problem[] = []
  const cited = new Set(paragraphs.flatMap(citedIn))
  for (const paragraph of paragraphs)
    for (const id of citedIn(paragraph))
      if (!head.regulations.includes(id))
        problems.push({ file, line: paragraph.line, message: `[${id}] is cited but not listed in "regulations": add it there` })
  for (const [i, id] of head.regulations.entries())
    if (!cited.has(id))
      problems.push({
        file,
        line: matter.lineOf(['regulations', i]),
        message: `"${id}" is listed but never cited as [${id}]: cite it, or remove it`,
      })
  return problems
}
