import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../../lib/ruleset/problem'
import { type ProvisionSource, readProvision } from '../../lib/ruleset/provision-source'

const root = 'assets/ruleset'

/** The files of one folder of the ruleset's sources, by name. */
export const filesOf = (folder: string, extension: string): { file: string; text: string }[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${root}/${folder}/${name}`)
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

export const readProvisions = (): { provisions: ProvisionSource[]; problems: Problem[] } => {
  const provisions: ProvisionSource[] = []
  const problems: Problem[] = []
  for (const { file, text } of filesOf('provisions', '.md')) {
    const read = readProvision(file, text)
    if (Array.isArray(read)) problems.push(...read)
    else provisions.push(read)
  }
  return { provisions, problems }
}
