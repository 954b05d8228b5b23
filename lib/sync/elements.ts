import * as z from 'zod/mini'
import { Ruleset } from '../model/ruleset'
import type { Skipped } from './accept'
import { nameOf } from './keyed'
import { limits } from './limits'

/**
 * The parts of a ruleset with only those elements that the model understands, that are of a decent size, and that have a name of their own.
 * Goes by the model's own schema, part by part. Throws a `RangeError` for a part that is too long.
 */
export const readElements = (raw: Readonly<Record<string, unknown>>): { parts: Record<string, unknown>; skipped: Skipped[] } => {
  const skipped: Skipped[] = []
  const parts = new Map(Object.entries(raw))
  for (const [part, schema] of Object.entries(Ruleset.shape)) {
    const list = parts.get(part)
    if (!(schema instanceof z.ZodMiniArray) || !Array.isArray(list)) continue
    if (list.length > limits.elements) throw new RangeError(`${part}: ${list.length} elements`)
    const seen = new Set<string>()
    const read = list.flatMap((element: unknown, at): unknown[] => {
      const name = nameOf(element) ?? String(at)
      const problem = seen.has(name) ? 'it stands twice' : elementProblem(part, element, schema.def.element)
      seen.add(name)
      if (problem) skipped.push({ part, name: name.slice(0, 80), why: problem })
      return problem ? [] : [element]
    })
    parts.set(part, read)
  }
  return { parts: Object.fromEntries(parts), skipped }
}

/** Facts are one part for themselves, which a set can do without: they are left out whole. */
export const readFacts = ({
  facts,
  ...parts
}: Readonly<Record<string, unknown>>): { parts: Record<string, unknown>; skipped: Skipped[] } => {
  const problem = facts === undefined ? null : elementProblem('facts', facts, Ruleset.shape.facts)
  if (problem) return { parts, skipped: [{ part: 'facts', name: '', why: problem }] }
  return { parts: { ...parts, ...(facts !== undefined && { facts }) }, skipped: [] }
}

/** Why an element of a part is left out: too long, with signs that hide or turn text, not of the shape, or with an address that is none. */
export const elementProblem = (part: string, element: unknown, schema: z.core.$ZodType): string | null => {
  const json = JSON.stringify(element) ?? ''
  if (json.length > (part === 'languages' || part === 'facts' ? limits.language : limits.element))
    return `${json.length} characters are too many`
  if (unseen.test(json)) return 'it holds control characters'
  const parsed = z.core.safeParse(schema, element)
  if (!parsed.success) return `${parsed.error.issues[0]?.path.join('.') || 'shape'} is not understood`
  return addressProblem(element, 0)
}

/** Control characters, as JSON writes them, and marks that turn the direction of writing around. */
const unseen = /\\u00(?:0[0-8bcef]|1[0-9a-f]|7f)|[\u202a-\u202e\u2066-\u2069]/

/** Addresses become links: only those of the web. */
const addressProblem = (value: unknown, depth: number): string | null => {
  if (typeof value !== 'object' || value === null || depth > 8) return null
  for (const [name, inner] of Object.entries(value)) {
    if ((name === 'url' || name === 'source') && typeof inner === 'string' && inner !== '' && !isWeb(inner))
      return `${name} is no web address`
    const problem = addressProblem(inner, depth + 1)
    if (problem) return problem
  }
  return null
}

const isWeb = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address)
