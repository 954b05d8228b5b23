import { byName, isObject, nameOf } from './keyed'

/**
 * How one JSON value becomes another. `is`: it is this. `fields`: of an object, those that change. `list`: of a list of named elements, those
 * that change or are new, those that go, and the names in their new order where it is not that of the old list without those that go.
 */
export type Patch =
  | { is: unknown }
  | { fields: [name: string, patch: Patch][] }
  | { list: [name: string, patch: Patch][]; gone: string[]; order?: string[] }

/**
 * A patch that makes `target` from each of `bases`; null where they are the same already. Whoever holds any version of the last few can use
 * the same file, so that asking for it does not tell which one it is.
 */
export const makePatch = (bases: readonly unknown[], target: unknown): Patch | null => {
  const wanted = JSON.stringify(target)
  if (bases.every((base) => JSON.stringify(base) === wanted)) return null
  const whole: Patch = { is: target }
  const patch = listPatch(bases, target) ?? fieldsPatch(bases, target)
  if (!patch || bases.some((base) => JSON.stringify(applyPatch(base, patch)) !== wanted)) return whole
  return JSON.stringify(patch).length < JSON.stringify(whole).length ? patch : whole
}

const fieldsPatch = (bases: readonly unknown[], target: unknown): Patch | null => {
  if (!isObject(target) || !bases.every(isObject)) return null
  return { fields: changes(Object.entries(target), (name) => bases.map((base) => (Object.hasOwn(base, name) ? base[name] : undefined))) }
}

const listPatch = (bases: readonly unknown[], target: unknown): Patch | null => {
  const after = byName(target)
  const before = bases.map(byName)
  if (!after || !before.every((list) => list !== null)) return null
  const list = changes(after.entries(), (name) => before.map((elements) => elements.get(name)))
  const gone = [...new Set(before.flatMap((elements) => [...elements.keys()]))].filter((name) => !after.has(name))
  const names = [...after.keys()]
  const kept = before.every((elements) =>
    sameOrder(
      [...elements.keys()].filter((name) => after.has(name)),
      names,
    ),
  )
  return { list, gone, ...(!kept && { order: names }) }
}

const changes = (target: Iterable<[string, unknown]>, bases: (name: string) => unknown[]): [string, Patch][] =>
  [...target].flatMap(([name, value]): [string, Patch][] => {
    const patch = makePatch(bases(name), value)
    return patch ? [[name, patch]] : []
  })

const sameOrder = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((name, i) => name === b[i])

/** More than the rules are deep: a patch that goes further is none. */
const deepest = 20

/** Reads a patch that came from elsewhere and carries it out. Throws a `RangeError` where it is no patch, or does not fit. */
export const applyPatch = (base: unknown, patch: unknown, depth = 0): unknown => {
  if (!isObject(patch) || depth > deepest) throw new RangeError('not a patch')
  if (Object.hasOwn(patch, 'is')) return patch.is
  if (Object.hasOwn(patch, 'fields')) {
    if (!isObject(base)) throw new RangeError('no object to change')
    const fields = new Map(Object.entries(base))
    for (const [name, change] of pairs(patch.fields)) fields.set(name, applyPatch(fields.get(name), change, depth + 1))
    return Object.fromEntries(fields)
  }
  const elements = byName(base)
  if (!elements) throw new RangeError('no list to change')
  for (const [name, change] of pairs(patch.list)) elements.set(name, applyPatch(elements.get(name), change, depth + 1))
  for (const name of texts(patch.gone)) elements.delete(name)
  if (!Object.hasOwn(patch, 'order')) return [...elements.values()]
  return texts(patch.order).map((name) => {
    const element = elements.get(name)
    if (nameOf(element) !== name) throw new RangeError('an order without its elements')
    return element
  })
}

const pairs = (value: unknown): [string, unknown][] => {
  if (!Array.isArray(value)) throw new RangeError('not a patch')
  return value.map((pair) => {
    if (!Array.isArray(pair) || typeof pair[0] !== 'string') throw new RangeError('not a patch')
    return [pair[0], pair[1]]
  })
}

const texts = (value: unknown): string[] => {
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) throw new RangeError('not a patch')
  return value
}
