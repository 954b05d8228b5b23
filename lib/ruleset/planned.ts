import type { Problem } from './problem'

/** Types that are still to be written: others may name them. */
export interface Planned {
  ids: ReadonlySet<string>
  problems: Problem[]
}

/**
 * Reads the list of types that are still to be written: one id a line; a line that begins with `#` is a comment. An entry that has been
 * written since, or stands twice, is a problem: the list only ever says what is missing.
 */
export const readPlanned = (file: string, text: string, written: ReadonlySet<string>): Planned => {
  const ids = new Set<string>()
  const problems: Problem[] = []
  for (const [i, raw] of text.split('\n').entries()) {
    const id = raw.trim()
    if (id === '' || id.startsWith('#')) continue
    const say = (message: string): void => {
      problems.push({ file, line: i + 1, message })
    }
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) say(`"${id}" is no id: write one id a line, in lower-case letters, digits and hyphens`)
    else if (written.has(id)) say(`"${id}" has been written: remove it from this list`)
    else if (ids.has(id)) say(`"${id}" stands twice: remove one`)
    ids.add(id)
  }
  return { ids, problems }
}
