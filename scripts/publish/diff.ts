import { sectionNames } from '../../lib/model/provision'
import { titles } from '../../lib/ruleset/provision-sections'
import { byName, isObject } from '../../lib/sync/keyed'

/** What people call an element of a part. */
const kinds: Readonly<Record<string, string>> = {
  detectors: 'provision',
  notes: 'note',
  regulations: 'instrument',
  platforms: 'platform',
  languages: 'language',
}

/** What a release changes, in words: provisions, notes, instruments, platforms, thresholds. One line a change. */
export const inWords = (before: object, after: object): string[] =>
  Object.entries(after).flatMap(([part, list]) => {
    const now = byName(list)
    const then = byName(Reflect.get(before, part)) ?? new Map<string, unknown>()
    if (!now) return part === 'digest' ? [] : changes(part, Reflect.get(before, part), list)
    const kind = kinds[part] ?? part
    return [
      ...[...now.keys()].filter((name) => !then.has(name)).map((name) => `${kind} ${name}: new`),
      ...[...then.keys()].filter((name) => !now.has(name)).map((name) => `${kind} ${name}: gone`),
      ...[...now].flatMap(([name, element]) => (then.has(name) ? changes(`${kind} ${name}`, then.get(name), element) : [])),
    ]
  })

const changes = (where: string, before: unknown, after: unknown): string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (areTexts(before) && areTexts(after)) return listed(where, before, after)
  const [then, now] = [byName(before), byName(after)]
  if (then && now) {
    const names = [...new Set([...then.keys(), ...now.keys()])]
    return names.flatMap((name) =>
      then.has(name) && now.has(name)
        ? changes(`${where} ${name}`, then.get(name), now.get(name))
        : [`${where} ${name}: ${now.has(name) ? 'new' : 'gone'}`],
    )
  }
  if (Array.isArray(before) && Array.isArray(after)) return changedLists(where, before, after)
  if (isObject(before) && isObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) =>
      fieldLines(where, field, before[field], after[field]),
    )
  return [isShort(before) && isShort(after) ? `${where}: ${said(before)} → ${said(after)}` : `${where}: changed`]
}

const fieldLines = (where: string, field: string, before: unknown, after: unknown): string[] => {
  if (field === 'id' || field === 'host' || field === 'language') return []
  const section = sectionNames.find((name) => name === field)
  if (section && (Array.isArray(before) || Array.isArray(after)))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [`${where}: "${titles[section]}" reworded`]
  return changes(field === 'sections' ? where : `${where} ${field}`, before, after)
}

const listed = (where: string, before: readonly string[], after: readonly string[]): string[] => [
  ...after.filter((text) => !before.includes(text)).map((text) => `${where}: + ${short(text)}`),
  ...before.filter((text) => !after.includes(text)).map((text) => `${where}: - ${short(text)}`),
]

const changedLists = (where: string, before: readonly unknown[], after: readonly unknown[]): string[] => {
  const lines = (list: readonly unknown[]): string[] => list.map((item) => JSON.stringify(item))
  const [then, now] = [lines(before), lines(after)]
  const differing = listed(where, then, now)
  return differing.length > 0 ? differing : [`${where}: in another order`]
}

const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')
const isShort = (value: unknown): boolean => value === undefined || (typeof value !== 'object' && String(value).length <= 120)
const said = (value: unknown): string => (value === undefined ? 'none' : String(value))
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text)
