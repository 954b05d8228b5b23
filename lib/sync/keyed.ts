/** A part of a ruleset: a list whose elements are told apart by one field. */
export type Element = Readonly<Record<string, unknown>>

const names = ['id', 'host', 'language'] as const

export const isObject = (value: unknown): value is Element => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What tells an element from its neighbours; null where nothing does. */
export const nameOf = (element: unknown): string | null => {
  if (!isObject(element)) return null
  for (const name of names) {
    const value = Object.hasOwn(element, name) ? element[name] : undefined
    if (typeof value === 'string') return value
  }
  return null
}

/** The elements of a list by their names, in order; null for anything but a list in which each has a name of its own. */
export const byName = (list: unknown): Map<string, unknown> | null => {
  if (!Array.isArray(list)) return null
  const elements = new Map<string, unknown>()
  for (const element of list) {
    const name = nameOf(element)
    if (name === null || elements.has(name)) return null
    elements.set(name, element)
  }
  return elements
}
