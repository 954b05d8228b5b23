import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { Ruleset } from '../../lib/model/ruleset'
import { inWords } from '../../lib/ruleset/problem'
import { buildRuleset, output, writeRuleset } from './build'

/** What the output is made from: the sources, and the code that reads and compiles them. */
const inputs = ['assets/ruleset', 'lib/ruleset', 'lib/model', 'lib/engine', 'scripts/ruleset']

/**
 * Builds the ruleset if any source is newer than the output, and says so on standard error. A source with problems is left out and named:
 * a draft does not stop the work of others, and `npm run ruleset -- check` keeps it from being released.
 */
export const ensureBundle = (): void => {
  if (modified(output) > Math.max(...inputs.map(newest))) return
  const built = buildRuleset()
  const { problems } = built
  for (const problem of problems) console.error(`ruleset: ${inWords(problem)}`)
  if (problems.length > 0) console.error(`ruleset: built without what is named above (${problems.length} problems)`)
  writeRuleset(built)
}

/** The ruleset as it would ship, for tools and tests. */
export const bundledRuleset = async (): Promise<Ruleset> => {
  ensureBundle()
  return z.parse(Ruleset, JSON.parse(readFileSync(output, 'utf8')))
}

const modified = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When anything in a folder, or the folder itself (a file removed), changed last. */
const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => Math.max(latest, modified(join(folder, name))),
    modified(folder),
  )
