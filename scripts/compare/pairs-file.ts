import { dirname, isAbsolute, join } from 'node:path'
import * as z from 'zod/mini'
import { decoded, readBytes } from '../scan/read-file'

const Row = z.object({
  before: z.string(),
  after: z.string(),
  seen: z.optional(z.array(z.string())),
  /** The address of the document, where it is known. */
  url: z.optional(z.string()),
})
export type Row = z.infer<typeof Row>

/** A row, or why it is none. `at` turns its paths into paths from here. */
export interface Rows {
  rows: (Row | { error: string })[]
  at: (path: string) => string
}

/** The rows of a file of pairs, one JSON object a line; paths are relative to that file. */
export const readRows = (file: string): Rows | { error: string } => {
  const bytes = readBytes(file)
  if ('error' in bytes) return bytes
  const text = decoded(bytes)
  if (text === null) return { error: 'it is not text' }
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return { error: 'it is empty' }
  const rows = lines.map(rowOf)
  const folder = dirname(file)
  return { rows, at: (path) => (isAbsolute(path) || path === '-' ? path : join(folder, path)) }
}

const rowOf = (line: string): Row | { error: string } => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { error: 'the line is not JSON' }
  }
  const row = z.safeParse(Row, value)
  return row.success ? row.data : { error: 'the row needs "before" and "after", and "seen" may be a list of files' }
}
