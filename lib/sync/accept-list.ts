import * as z from 'zod/mini'
import type { ListRefusal, ListRefused } from '../model/list-source'
import { type LeftOut, type ListPart, listParts, OwnList } from '../model/own-list'
import type { Admit } from './accept'
import { elementProblem } from './elements'
import { isObject, nameOf } from './keyed'

/** Characters of a file, and elements of a part. A list is written by hand, or made from a table. */
export const listLimits = { text: 500_000, detectors: 200, notes: 400, platforms: 1_000, severities: 400 } as const

export type ListAccepted = { kind: 'accepted'; list: OwnList; skipped: LeftOut[] }

/**
 * Turns a file into a list that is fit to be kept and run, or says why not. Element by element, what is not understood or goes beyond the
 * bounds is left out and named. Never throws; time and memory are bounded by the limits.
 */
export const acceptList = (text: string, admit: Admit): ListAccepted | ListRefused => {
  try {
    return accepted(text, admit)
  } catch (error) {
    // Such as lists in lists without a bottom.
    return refused('malformed', error instanceof Error ? error.message : '')
  }
}

const accepted = (text: string, admit: Admit): ListAccepted | ListRefused => {
  if (text.length > listLimits.text) return refused('too-large', `${text.length}`)
  const raw = parsed(text)
  if (!isObject(raw) || raw.clauselight !== 'list') return refused('not-a-list')
  if (typeof raw.format === 'number' && raw.format > 1) return refused('too-new', `${raw.format}`)
  const long = listParts.find((part) => Array.isArray(raw[part]) && raw[part].length > listLimits[part])
  if (long) return refused('too-large', `${long}: ${lengthOf(raw[long])}`)
  const skipped: LeftOut[] = unknownParts(raw)
  const read = Object.fromEntries(listParts.map((part) => [part, understood(part, raw[part], skipped)]))
  const list = z.safeParse(OwnList, { ...raw, ...read })
  if (!list.success) return refused('malformed', list.error.issues[0]?.path.join('.') ?? '')
  return bounded(list.data, skipped, admit)
}

const bounded = (list: OwnList, skipped: LeftOut[], admit: Admit): ListAccepted | ListRefused => {
  const admitted = admit(list.detectors, [])
  if ('refused' in admitted) return refused('malformed', admitted.refused)
  const noted = new Set(list.notes.map((n) => n.id))
  const kept = admitted.detectors.filter((d) => noted.has(d.id))
  const lonely = admitted.detectors.filter((d) => !noted.has(d.id)).map((d) => ({ part: 'detectors', name: d.id, why: 'it has no note' }))
  const all = [...skipped, ...admitted.skipped, ...lonely]
  // The note of a provision that was left out must not stand beside one of ours of that name.
  const gone = new Set(all.filter((s) => s.part === 'detectors' && !kept.some((k) => k.id === s.name)).map((s) => s.name))
  const detectors = list.detectors.filter((d) => kept.some((k) => k.id === d.id))
  const usable = { ...list, detectors, notes: list.notes.filter((n) => !gone.has(n.id)) }
  if (listParts.every((part) => usable[part].length === 0)) return refused('nothing', first(all))
  return { kind: 'accepted', list: usable, skipped: all.slice(0, mostLeftOut) }
}

/** Enough to tell what kind of thing was left out. */
const mostLeftOut = 100

const first = ([one]: readonly LeftOut[]): string => (one ? `${one.name || one.part}: ${one.why}` : '')

const understood = (part: ListPart, list: unknown, skipped: LeftOut[]): unknown[] => {
  if (!Array.isArray(list)) {
    if (list !== undefined) skipped.push({ part, name: '', why: 'it is no list' })
    return []
  }
  const seen = new Set<string>()
  return list.filter((element: unknown, at) => {
    const name = nameOf(element) ?? String(at)
    const problem = seen.has(name) ? 'it stands twice' : elementProblem(part, element, schemas[part])
    seen.add(name)
    if (problem) skipped.push({ part, name: name.slice(0, 80), why: problem })
    return !problem
  })
}

/** The schema of one element of each part. */
const schemas: Record<ListPart, z.core.$ZodType> = {
  detectors: OwnList.shape.detectors.def.innerType.def.element,
  notes: OwnList.shape.notes.def.innerType.def.element,
  platforms: OwnList.shape.platforms.def.innerType.def.element,
  severities: OwnList.shape.severities.def.innerType.def.element,
}

const unknownParts = (raw: Readonly<Record<string, unknown>>): LeftOut[] =>
  Object.keys(raw)
    .filter((part) => !Object.hasOwn(OwnList.shape, part))
    .slice(0, mostLeftOut)
    .map((part) => ({ part: part.slice(0, 80), name: '', why: 'this part is not known' }))

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)

const refused = (reason: ListRefusal, detail = ''): ListRefused => ({ kind: 'refused', reason, detail: detail.slice(0, 200) })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
