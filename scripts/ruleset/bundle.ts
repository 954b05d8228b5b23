import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { Ruleset } from '../../lib/model/ruleset'
import { inWords, type Problem } from '../../lib/ruleset/problem'
import { buildRuleset, output, writeRuleset } from './build'

/** What the output is made from: the sources, and the code that reads and compiles them. */
const inputs = ['assets/ruleset', 'lib/ruleset', 'lib/model', 'lib/engine', 'scripts/ruleset']

/**
 * Builds the ruleset if any source is newer than the output. Returns what had to be left out: with problems the output is fit to work with,
 * not to release, and the next call builds it anew.
 */
export const ensureBundle = (): Problem[] => {
  if (modified(output) > Math.max(...inputs.map(newest))) return []
  const built = buildRuleset()
  writeRuleset(built)
  return built.problems
}

/** The ruleset as it would ship, for tools and tests. A draft does not stop them: it is left out, and named on standard error. */
export const bundledRuleset = async (): Promise<Ruleset> => {
  for (const problem of ensureBundle()) console.error(`left out of the ruleset: ${inWords(problem)}`)
  return z.parse(Ruleset, JSON.parse(readFileSync(output, 'utf8')))
}

const modified = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When anything in a folder, or the folder itself (a file removed), changed last. */
const newest = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => Math.max(latest, modified(join(folder, name))),
    modified(folder),
  )
