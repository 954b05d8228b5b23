import { existsSync, readFileSync } from 'node:fs'
import type { GoldRow } from '../train/documents'

/** The rows of a file in the form of CLAUDETTE, or what is wrong with the first line that is not. */
export const goldRows = (file: string): GoldRow[] | string => {
  if (!existsSync(file)) return `${file} does not exist`
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return `${file} cannot be read`
  }
  const rows: GoldRow[] = []
  for (const [k, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = rowIn(line)
    if (typeof row === 'string') return `${file}: line ${k + 1} ${row}`
    rows.push(row)
  }
  return rows.length === 0 ? `${file} is empty` : rows
}

const rowIn = (line: string): GoldRow | string => {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return 'is not JSON'
  }
  if (!isObject(row)) return needs
  const { doc, i, text, labels = [] } = row
  if (typeof doc !== 'string' || typeof i !== 'number' || typeof text !== 'string') return needs
  if (!Array.isArray(labels) || !labels.every(isLabel)) return 'has labels without "code" and "level"'
  return { doc, i, text, labels }
}

const needs = 'needs "doc", "i" and "text"'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isLabel = (label: unknown): label is { code: string; level: number } =>
  isObject(label) && typeof label.code === 'string' && typeof label.level === 'number'
