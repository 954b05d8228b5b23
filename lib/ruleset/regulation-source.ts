import * as z from 'zod/mini'
import { isPlace, someStates } from '../model/place'
import { Audience } from '../model/provision'
import { Effects, type Regulation, RegulationStatus } from '../model/regulation'
import { readFrontMatter } from './front-matter'
import { proseOf, sectionsOf } from './markdown'
import type { Parsed, Problem } from './problem'
import { schemaProblems } from './schema-problems'

export const RegulationHead = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: z.string().check(z.minLength(1)),
  jurisdiction: z.string().check(z.minLength(1)),
  applies: z.array(z.string()).check(z.minLength(1)),
  audience: Audience,
  effects: z.optional(Effects),
  citation: z.string().check(z.minLength(1)),
  status: RegulationStatus,
  standing: z.string().check(z.minLength(1)),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  verified: z.boolean(),
  source: z.string(),
  /** How the statement was checked, for the next contributor: not compiled. */
  checked: z.optional(z.string()),
})
type Head = z.infer<typeof RegulationHead>

const hints: Record<string, string> = {
  id: 'write the id in lower-case letters, digits and single hyphens, as the file is named',
  name: 'write the name that readers know',
  jurisdiction: 'write where it applies: EU, UK, US-CA',
  applies: 'write the ids of the places where it holds, as lib/model/place.ts names them: [eu], [us-ca]',
  audience: `write whom it speaks of: one of ${Audience.options.join(', ')}`,
  effects: 'write lists of types under void, contestable or limited',
  citation: 'write where it is found: number, year, articles',
  status: `write one of ${RegulationStatus.options.join(', ')}`,
  standing: 'write in words where it stands, with its dates',
  asOf: 'write the day as of which this holds as YYYY-MM-DD',
  verified: 'write true if somebody opened the source, otherwise false',
  source: 'write the address of the page that was read, or ""',
}

/** Reads one instrument's file. Every problem found is returned, each with file and line. */
export const readRegulation = (file: string, text: string): Parsed<Regulation> => {
  const matter = readFrontMatter(file, text)
  if (Array.isArray(matter)) return { ok: false, problems: matter }
  const parsed = z.safeParse(RegulationHead, matter.head)
  if (!parsed.success) return { ok: false, problems: schemaProblems(file, parsed.error.issues, matter.lineOf, hints) }
  const { checked: _, ...head } = parsed.data
  const requires = plainText(matter.body)
  const problems = headProblems(head).map(([field, message]): Problem => ({ file, line: matter.lineOf([field]), message }))
  if (!file.endsWith(`/${head.id}.md`))
    problems.push({ file, line: matter.lineOf(['id']), message: `the id "${head.id}" must be the file's name` })
  if ('reason' in requires) problems.push({ file, line: matter.bodyLine + requires.line - 1, message: requires.reason })
  else if (problems.length === 0) return { ok: true, value: { ...head, requires: requires.text } }
  return { ok: false, problems }
}

/** Their standing must say that they are not law, so that no reader takes a draft for one. */
const drafts: Partial<Record<RegulationStatus, string>> = { bill: 'a bill', proposal: 'a proposal', planned: 'what is only planned' }

const headProblems = ({ status, standing, verified, source, applies, effects }: Omit<Head, 'checked'>): [keyof Head, string][] => {
  const problems: [keyof Head, string][] = []
  for (const place of applies)
    if (!isPlace(place) && place !== someStates) problems.push(['applies', `"${place}" is no place: ${hints.applies}`])
  if (effects && (drafts[status] || status === 'not-yet' || status === 'guidance'))
    problems.push(['effects', 'what is not in force, or does not bind, has no effect on a term yet: remove "effects"'])
  if (drafts[status] && !/\bnot law\b/i.test(standing))
    problems.push(['standing', `${drafts[status]} is not law: say so in its standing, with "not law"`])
  if (source !== '' && !(/^https?:\/\//.test(source) && URL.canParse(source)))
    problems.push(['source', `"${source}" is no web address: ${hints.source}`])
  if (verified && source === '')
    problems.push(['source', 'a verified statement names the page it was read on: add it, or write "verified: false"'])
  return problems
}

/** The body as one line of plain text: paragraphs without any mark-up. */
const plainText = (body: string): { text: string } | { line: number; reason: string } => {
  const advice = 'write what it requires for terms as plain paragraphs, without headings, lists, bold or links'
  const sections = sectionsOf(body)
  const [section, next] = sections
  if (!section) return { line: 1, reason: `the text is missing: ${advice}` }
  if (next || section.title !== '') return { line: (next ?? section).line, reason: advice }
  const result = proseOf(section.nodes)
  if (result.kind === 'problem') return { line: result.line, reason: advice }
  const pieces = result.prose.map((block) =>
    'p' in block && block.p.every((piece) => typeof piece === 'string') ? block.p.join('') : null,
  )
  const marked = pieces.indexOf(null)
  if (marked >= 0) return { line: section.nodes[marked]?.position?.start.line ?? 1, reason: advice }
  return { text: pieces.join(' ') }
}
