import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Regulation } from '../../lib/model/regulation'
import { type Planned, readPlanned } from '../../lib/ruleset/planned'
import { type PlatformSource, readPlatform } from '../../lib/ruleset/platform-source'
import type { Parsed, Problem } from '../../lib/ruleset/problem'
import { type ProvisionSource, readProvision } from '../../lib/ruleset/provision-source'
import { readRegulation } from '../../lib/ruleset/regulation-source'

const root = 'assets/ruleset'

export interface Sources {
  version: number
  date: string
  provisions: ProvisionSource[]
  regulations: Regulation[]
  platforms: PlatformSource[]
  /** Ids of all provision files, even of those that could not be read. */
  written: ReadonlySet<string>
  /** Ids of all instrument files, even of those that could not be read. */
  instruments: ReadonlySet<string>
  planned: Planned
}

/** Every source of the ruleset in a project's folder. One that cannot be read is left out, and says why among the problems. */
export const readSources = (project = '.'): { sources: Sources; problems: Problem[] } => {
  const provisions = readAll(project, 'provisions', '.md', readProvision)
  const regulations = readAll(project, 'regulations', '.md', readRegulation)
  const platforms = readAll(project, 'platforms', '.yaml', readPlatform)
  const plannedFile = `${root}/planned.txt`
  const planned = readPlanned(plannedFile, readFileSync(join(project, plannedFile), 'utf8'), provisions.ids)
  return {
    sources: {
      ...z.parse(Version, JSON.parse(readFileSync(join(project, root, 'version.json'), 'utf8'))),
      provisions: provisions.values,
      regulations: regulations.values,
      platforms: platforms.values,
      written: provisions.ids,
      instruments: regulations.ids,
      planned,
    },
    problems: [...provisions.problems, ...regulations.problems, ...platforms.problems, ...planned.problems],
  }
}

export const readProvisions = (): { provisions: ProvisionSource[]; problems: Problem[] } => {
  const { values, problems } = readAll('.', 'provisions', '.md', readProvision)
  return { provisions: values, problems }
}

/** Count `version` up, and set `date`, with every release of the rules. */
const Version = z.strictObject({ version: z.int().check(z.positive()), date: z.iso.date() })

const readAll = <T>(project: string, folder: string, extension: string, read: (file: string, text: string) => Parsed<T>) => {
  const values: T[] = []
  const problems: Problem[] = []
  const ids = new Set<string>()
  for (const name of readdirSync(join(project, root, folder)).sort()) {
    const file = `${root}/${folder}/${name}`
    if (!name.endsWith(extension)) {
      problems.push({ file, line: 0, message: `only ${extension} files belong here: move it, or correct its name` })
      continue
    }
    ids.add(name.slice(0, -extension.length))
    const result = read(file, readFileSync(join(project, file), 'utf8'))
    if (result.ok) values.push(result.value)
    else problems.push(...result.problems)
  }
  return { values, problems, ids }
}
