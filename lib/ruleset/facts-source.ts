import * as z from 'zod/mini'
import { DocumentType } from '../model/document'
import { type Facts, type Missable, Recall, type TypeFacts } from '../model/facts'
import type { DocumentsSource } from './documents-source'
import type { Parsed, Problem } from './problem'

/** What `npm run ruleset -- facts` writes: a mark of every type for every document, whether or not the type is expected to stand in it. */
const Source = z.strictObject({
  date: z.iso.date(),
  /** Platform, type, date of the copy, date that the document states. */
  documents: z.array(z.tuple([z.string(), DocumentType, z.string(), z.string()])),
  types: z.array(z.strictObject({ id: z.string(), marks: z.string().check(z.regex(/^[+?-]*$/)), recall: z.array(Recall) })),
})
export type FactsSource = z.infer<typeof Source>

const again = 'run npm run ruleset -- facts again'

export const readFacts = (file: string, text: string): Parsed<FactsSource> => {
  const wrong = (message: string): Parsed<FactsSource> => ({ ok: false, problems: [{ file, line: 0, message }] })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return wrong(`is not JSON: ${again}`)
  }
  const parsed = z.safeParse(Source, value)
  if (!parsed.success) return wrong(`does not have the shape of facts: ${again}`)
  const uneven = parsed.data.types.find((t) => t.marks.length !== parsed.data.documents.length)
  return uneven ? wrong(`"${uneven.id}" does not have a mark for every document: ${again}`) : { ok: true, value: parsed.data }
}

/** Facts about types or platforms that are not there any more. */
export const factsProblems = (file: string, facts: FactsSource, types: ReadonlySet<string>, platforms: ReadonlySet<string>): Problem[] => {
  const lost = [
    ...facts.types.filter((t) => !types.has(t.id)).map((t) => `"${t.id}" is no provision type`),
    ...[...new Set(facts.documents.map(([platform]) => platform))].filter((p) => !platforms.has(p)).map((p) => `"${p}" is no platform`),
  ]
  return lost.map((message) => ({ file, line: 0, message: `${message}: ${again}` }))
}

/** From here on a measured recall is enough to say that something is absent; on fewer cases it is not. docs/methodology.md says why. */
const enough = 0.8
const fewestCases = 15

/** By documents where enough were counted, since absence is said of documents; else by clauses, which asks more. Absent on too few cases. */
export const bestRecall = (measured: readonly Recall[]): { recall?: Recall; sure: boolean } => {
  const counted = measured.filter((r) => r.of >= fewestCases)
  const recall = counted.find((r) => r.by === 'documents') ?? counted[0]
  return recall ? { recall, sure: recall.found / recall.of >= enough } : { sure: false }
}

export interface KnownPlatform {
  id: string
  name: string
  sector?: string | undefined
  documents: readonly unknown[]
}

/** The facts as they ship: only documents in which a type is expected, only platforms and types that are there. */
export const compileFacts = (
  source: FactsSource,
  table: Pick<DocumentsSource, 'groups' | 'kinds' | 'missed'>,
  names: ReadonlyMap<string, string>,
  known: readonly KnownPlatform[],
): Facts => {
  const expected = new Set(Object.values(table.groups).flat())
  const places = source.documents.flatMap(([id, type], place) => (expected.has(type) && known.some((p) => p.id === id) ? [place] : []))
  // Whom people watch most stands first: the registry has more of its documents.
  const watched = new Map(known.map((p) => [p.id, p.documents.length]))
  const ids = [...new Set(places.map((place) => source.documents[place]?.[0] ?? ''))].sort(
    (a, b) => (watched.get(b) ?? 0) - (watched.get(a) ?? 0) || (a < b ? -1 : 1),
  )
  const typesOf = (groups: readonly string[]): Set<DocumentType> => new Set(groups.flatMap((group) => table.groups[group] ?? []))
  const compiled = (t: FactsSource['types'][number]): TypeFacts[] => {
    const groups = table.kinds[t.id]
    if (!groups || !names.has(t.id)) return []
    const types = typesOf(groups)
    const marks = places.filter((place) => types.has(source.documents[place]?.[1] ?? 'other-terms')).map((place) => t.marks[place])
    return [{ id: t.id, groups, marks: marks.join(''), ...bestRecall(t.recall) }]
  }
  const types = source.types.flatMap(compiled)
  const missable = Object.entries(table.missed).flatMap(([id, signs]): Missable[] => {
    const type = types.find((t) => t.id === id)
    return type?.sure && type.recall
      ? [{ provision: id, name: names.get(id) ?? id, documents: [...typesOf(type.groups)], signs, recall: type.recall }]
      : []
  })
  return {
    read: {
      date: source.date,
      platforms: ids.map((id) => {
        const platform = known.find((p) => p.id === id)
        return [id, platform?.name ?? id, platform?.sector ?? '']
      }),
      documents: places.flatMap((place) => {
        const document = source.documents[place]
        return document
          ? [[ids.indexOf(document[0]), document[1], document[2], document[3]] satisfies Facts['read']['documents'][number]]
          : []
      }),
      groups: { ...table.groups },
    },
    types,
    missable,
  }
}
