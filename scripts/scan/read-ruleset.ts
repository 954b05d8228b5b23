import * as z from 'zod/mini'
import { Ruleset } from '../../lib/model/ruleset'
import { decoded, readBytes } from './read-file'

/** A compiled ruleset from a file, or what is wrong with it. */
export const readRuleset = (file: string): Ruleset | { error: string } => {
  const bytes = readBytes(file)
  if ('error' in bytes) return bytes
  let value: unknown
  try {
    value = JSON.parse(decoded(bytes) ?? '')
  } catch {
    return { error: 'it is not JSON' }
  }
  const parsed = z.safeParse(Ruleset, value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return { error: `it is no compiled ruleset (${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'invalid'})` }
}
