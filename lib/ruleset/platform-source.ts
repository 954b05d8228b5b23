import * as z from 'zod/mini'
import { DocumentType } from '../model/document'
import { Overlay, type Platform, PlatformDocument } from '../model/platform'
import { sectors } from '../model/sector'
import type { Parsed, Problem } from './problem'
import { schemaProblems } from './schema-problems'
import { readYaml, type Yaml } from './yaml-lines'

/** A day, or only the month where nobody wrote the day down. */
const DayOrMonth = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/))

export const PlatformFile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: z.string().check(z.minLength(1)),
  sector: z.optional(z.enum(sectors)),
  parent: z.optional(z.string()),
  documents: z.array(PlatformDocument).check(z.minLength(1)),
  overlays: z._default(z.array(z.extend(Overlay, { reviewed: DayOrMonth })), []),
})

/** About two sentences: a card has room for no more. */
const longestSays = 240

const hints: Record<string, string> = {
  id: 'write the id in lower-case letters, digits and single hyphens, as the file is named',
  name: 'write the name that readers know',
  sector: `write one of ${sectors.join(', ')}`,
  documents: 'list at least one document with "type", "url" and "confirmed"',
  type: `write one of ${DocumentType.options.join(', ')}`,
  document: `write one of ${DocumentType.options.join(', ')}`,
  url: 'write the full address, beginning with https:// or http://',
  confirmed: 'write true if somebody opened the address, otherwise false',
  reviewed: 'write the date of the text that was read, as YYYY-MM-DD or YYYY-MM',
}

export interface PlatformSource {
  file: string
  platform: Platform
  lineOf: Yaml['lineOf']
}

/** Reads one platform file. Every problem found is returned, each with file and line; `file` is only used in messages and for the id. */
export const readPlatform = (file: string, text: string): Parsed<PlatformSource> => {
  const yaml = readYaml(file, text)
  if (Array.isArray(yaml)) return { ok: false, problems: yaml }
  const parsed = z.safeParse(PlatformFile, yaml.value)
  if (!parsed.success) return { ok: false, problems: schemaProblems(file, parsed.error.issues, yaml.lineOf, hints) }
  const problems = contentProblems(file, parsed.data, yaml.lineOf)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { file, platform: parsed.data, lineOf: yaml.lineOf } }
}

const contentProblems = (file: string, platform: Platform, lineOf: (path: readonly PropertyKey[]) => number): Problem[] => {
  const problems: Problem[] = []
  const say = (path: readonly PropertyKey[], message: string): void => {
    problems.push({ file, line: lineOf(path), message })
  }
  if (!file.endsWith(`/${platform.id}.yaml`)) say(['id'], `the id "${platform.id}" must be the file's name`)
  const seen = new Set<string>()
  for (const [i, { type, url }] of platform.documents.entries()) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) say(['documents', i, 'url'], `"${url}" is no web address: ${hints.url}`)
    if (seen.has(`${type} ${url}`)) say(['documents', i], `"${type}" at ${url} stands twice: remove one`)
    seen.add(`${type} ${url}`)
  }
  for (const [i, overlay] of platform.overlays.entries()) {
    const words = overlay.quote?.trim().split(/\s+/)
    if (words?.[0] === '')
      say(['overlays', i, 'quote'], 'the quote is empty: leave "quote" out where the provision is enough to find the clause')
    if (words && words.length > 10) say(['overlays', i, 'quote'], 'the quote has more than ten words: keep the ones that tell it apart')
    if (overlay.says.length > longestSays)
      say(
        ['overlays', i, 'says'],
        `"says" has ${overlay.says.length} characters: shorten it to ${longestSays}, or move what is open to "open"`,
      )
    const first = platform.overlays.findIndex((o) => o.provision === overlay.provision && o.document === overlay.document)
    if (first < i)
      say(
        ['overlays', i, 'provision'],
        `"${overlay.provision}" in "${overlay.document}" stands twice: only the first would be shown, join them`,
      )
    if (!platform.documents.some(({ type }) => type === overlay.document))
      say(
        ['overlays', i, 'document'],
        `the platform has no document of type "${overlay.document}": add it to "documents", or correct the type`,
      )
  }
  return problems
}
