import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Checked, Learned } from '../../lib/model/learned'
import type { Regulation } from '../../lib/model/regulation'
import { type ActionSource, readAction } from '../../lib/ruleset/action-source'
import { type DocumentsSource, readDocuments } from '../../lib/ruleset/documents-source'
import { type FactsSource, readFacts } from '../../lib/ruleset/facts-source'
import { type PhrasesSource, readPhrases } from '../../lib/ruleset/phrases-source'
import { type Planned, readPlanned } from '../../lib/ruleset/planned'
import { type PlatformSource, readPlatform } from '../../lib/ruleset/platform-source'
import type { Parsed, Problem } from '../../lib/ruleset/problem'
import { type ProvisionSource, readProvision } from '../../lib/ruleset/provision-source'
import { readRegulation } from '../../lib/ruleset/regulation-source'

const root = 'assets/ruleset'
/** What `npm run ruleset -- facts` writes. */
export const factsFile = `${root}/facts.json`
const documentsFile = `${root}/documents.yaml`

export interface LanguageSource {
  language: string
  phrases: PhrasesSource[]
  learned: Learned | null
}

export interface Sources {
  version: number
  date: string
  provisions: ProvisionSource[]
  /** By language: phrases and learned weights. */
  languages: LanguageSource[]
  /** By type: how often its strong marks were right, cross-validated; npm run train writes the figures. */
  checked: ReadonlyMap<string, Checked>
  actions: ActionSource[]
  regulations: Regulation[]
  platforms: PlatformSource[]
  /** In which documents each type is expected to stand; null where the table cannot be read. */
  documents: DocumentsSource | null
  /** What was found on which platform; null before the first reading. */
  facts: FactsSource | null
  /** Ids of all provision files, even of those that could not be read. */
  written: ReadonlySet<string>
  /** Ids of all instrument files, even of those that could not be read. */
  instruments: ReadonlySet<string>
  planned: Planned
}

/** Every source of the ruleset in a project's folder. One that cannot be read is left out, and says why among the problems. */
export const readSources = (project = '.'): { sources: Sources; problems: Problem[] } => {
  const provisions = readAll(project, 'provisions', '.md', readProvision)
  const languages = readLanguages(project)
  const regulations = readAll(project, 'regulations', '.md', readRegulation)
  // A set of rules may have none.
  const actions = existsSync(join(project, root, 'actions')) ? readAll(project, 'actions', '.md', readAction) : { values: [], problems: [] }
  const platforms = readAll(project, 'platforms', '.yaml', readPlatform)
  const documents = readOne(project, documentsFile, readDocuments)
  const facts = existsSync(join(project, factsFile)) ? readOne(project, factsFile, readFacts) : { value: null, problems: [] }
  const plannedFile = `${root}/planned.txt`
  const planned = readPlanned(plannedFile, readFileSync(join(project, plannedFile), 'utf8'), provisions.ids)
  return {
    sources: {
      ...z.parse(Version, JSON.parse(readFileSync(join(project, root, 'version.json'), 'utf8'))),
      provisions: provisions.values,
      languages: languages.values,
      checked: checkedMarks(project),
      actions: actions.values,
      regulations: regulations.values,
      platforms: platforms.values,
      documents: documents.value,
      facts: facts.value,
      written: provisions.ids,
      instruments: regulations.ids,
      planned,
    },
    problems: [provisions, languages, regulations, actions, platforms, documents, facts, planned].flatMap((part) => part.problems),
  }
}

export const readProvisions = (): { provisions: ProvisionSource[]; problems: Problem[] } => {
  const { values, problems } = readAll('.', 'provisions', '.md', readProvision)
  return { provisions: values, problems }
}

/** Count `version` up, and set `date`, with every release of the rules. */
const Version = z.strictObject({ version: z.int().check(z.positive()), date: z.iso.date() })

/**
 * Every language that has a folder of phrases in `languages/` or weights in `detector/`. Weights that do not fit the model are left out and
 * named: the patterns go on alone.
 */
const readLanguages = (project: string): { values: LanguageSource[]; problems: Problem[] } => {
  const problems: Problem[] = []
  const names = (folder: string): string[] => (existsSync(join(project, root, folder)) ? readdirSync(join(project, root, folder)) : [])
  const weights = names('detector').filter((name) => /^[a-z]{2}\.json$/.test(name))
  const all = new Set([...names('languages'), ...weights.map((name) => name.slice(0, 2))])
  const values = [...all].sort().map((language): LanguageSource => {
    const phrases = names('languages').includes(language)
      ? readAll(project, `languages/${language}`, '.md', readPhrases(language))
      : { values: [], problems: [] }
    problems.push(...phrases.problems)
    return { language, phrases: phrases.values, learned: readLearned(project, language, problems) }
  })
  return { values, problems }
}

const StrongMarks = z.object({ strong: z.object({ right: z.int(), wrong: z.int() }) })
const figuresOf = z.object({
  targets: z.array(
    z.object({
      id: z.string(),
      by: z.enum(['model', 'both', 'patterns', 'listed']),
      model: StrongMarks,
      both: z.optional(StrongMarks),
      listed: z.optional(StrongMarks),
      patterns: StrongMarks,
    }),
  ),
})

const checkedMarks = (project: string): ReadonlyMap<string, Checked> => {
  const file = join(project, root, 'detector/figures.en.json')
  if (!existsSync(file)) return new Map()
  const { targets } = z.parse(figuresOf, JSON.parse(readFileSync(file, 'utf8')))
  return new Map(
    targets.map((t) => {
      const { right, wrong } = (t[t.by] ?? t.patterns).strong
      return [t.id, { marks: right + wrong, right }]
    }),
  )
}

const readLearned = (project: string, language: string, problems: Problem[]): Learned | null => {
  const file = `${root}/detector/${language}.json`
  if (!existsSync(join(project, file))) return null
  const parsed = z.safeParse(Learned, JSON.parse(readFileSync(join(project, file), 'utf8')))
  if (parsed.success) return parsed.data
  problems.push({ file, line: 0, message: 'these weights do not fit the model: run npm run train again' })
  return null
}

const readOne = <T>(project: string, file: string, read: (file: string, text: string) => Parsed<T>) => {
  const path = join(project, file)
  const result = existsSync(path)
    ? read(file, readFileSync(path, 'utf8'))
    : ({ ok: false, problems: [{ file, line: 0, message: 'is missing: write it' }] } satisfies Parsed<T>)
  return result.ok ? { value: result.value, problems: [] } : { value: null, problems: result.problems }
}

const readAll = <T>(project: string, folder: string, extension: string, read: (file: string, text: string) => Parsed<T>) => {
  const values: T[] = []
  const problems: Problem[] = []
  const ids = new Set<string>()
  for (const name of readdirSync(join(project, root, folder)).sort()) {
    const file = `${root}/${folder}/${name}`
    if (!name.endsWith(extension)) {
      problems.push({ file, line: 0, message: `only ${extension} files belong here: move it, or correct its name` })
      continue
    }
    ids.add(name.slice(0, -extension.length))
    const result = read(file, readFileSync(join(project, file), 'utf8'))
    if (result.ok) values.push(result.value)
    else problems.push(...result.problems)
  }
  return { values, problems, ids }
}
