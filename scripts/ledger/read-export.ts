import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { LibraryExport } from '../../lib/model/library-export'

/** An export from a file, or in one sentence why it is none. */
export const readExport = (file: string): LibraryExport | { wrong: string } => {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return { wrong: `${file}: ${error instanceof SyntaxError ? 'is not JSON' : 'cannot be read'}` }
  }
  const parsed = z.safeParse(LibraryExport, value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return { wrong: `${file}: is no export of a library (${issue?.path.join('.') || 'at its top'}: ${issue?.message ?? 'of another shape'})` }
}
