import * as z from 'zod/mini'
import { DocumentType } from '../model/document'
import type { Parsed, Problem } from './problem'
import { schemaProblems } from './schema-problems'
import { readYaml } from './yaml-lines'

const Names = z.array(z.string()).check(z.minLength(1))

const Source = z.strictObject({
  groups: z.record(z.string(), z.array(DocumentType).check(z.minLength(1))),
  kinds: z.record(z.string(), Names),
  missed: z._default(z.record(z.string(), z.array(Names).check(z.minLength(1))), {}),
})

const hints: Record<string, string> = {
  groups: 'write each group with a list of document types',
  kinds: 'write each provision type with the names of its groups, as "type: [terms]"',
  missed: 'write each protective type with its signs: lists of stems in small letters',
}

/** Where a clause of each kind is expected to stand, and which are missed when they do not. */
export interface DocumentsSource {
  file: string
  groups: Readonly<Record<string, DocumentType[]>>
  /** By provision type: names of groups. */
  kinds: Readonly<Record<string, string[]>>
  /** By protective type: lists of stems; one of each list close together is a sign of it. */
  missed: Readonly<Record<string, string[][]>>
  lineOf(path: readonly PropertyKey[]): number
}

/** Reads the table. `file` is only used in messages. */
export const readDocuments = (file: string, text: string): Parsed<DocumentsSource> => {
  const yaml = readYaml(file, text)
  if (Array.isArray(yaml)) return { ok: false, problems: yaml }
  const { value, lineOf } = yaml
  const parsed = z.safeParse(Source, value)
  return parsed.success
    ? { ok: true, value: { file, ...parsed.data, lineOf } }
    : { ok: false, problems: schemaProblems(file, parsed.error.issues, lineOf, hints) }
}

/** The table must speak of every type, and of none else. `polarity` gives that of a type; undefined for one that is not written. */
export const documentsProblems = (
  source: DocumentsSource,
  written: ReadonlySet<string>,
  polarity: (id: string) => string | undefined,
): Problem[] => {
  const problems: Problem[] = []
  const say = (path: readonly PropertyKey[], message: string): void => {
    problems.push({ file: source.file, line: path.length > 1 ? source.lineOf(path) : 0, message })
  }
  for (const id of written)
    if (!Object.hasOwn(source.kinds, id)) say([], `"${id}" has no line under "kinds": write in which documents it is expected to stand`)
  for (const [id, groups] of Object.entries(source.kinds)) {
    if (!written.has(id)) say(['kinds', id], `"${id}" is no provision type: correct the id, or remove the line`)
    for (const group of groups)
      if (!Object.hasOwn(source.groups, group))
        say(['kinds', id], `"${group}" is no group: write one of ${Object.keys(source.groups).join(', ')}`)
  }
  for (const id of Object.keys(source.missed)) {
    const is = polarity(id)
    if (written.has(id) && is !== undefined && is !== 'protective')
      say(['missed', id], `"${id}" protects nobody: only a protective kind is missed`)
    else if (!written.has(id)) say(['missed', id], `"${id}" is no provision type: correct the id, or remove it`)
    else if ((source.kinds[id]?.length ?? 0) !== 1)
      say(['missed', id], `"${id}" may stand in more than one document: finding nothing in one of them says nothing, so remove it`)
  }
  return problems
}
