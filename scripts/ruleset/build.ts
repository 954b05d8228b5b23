import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { addressKey } from '../../lib/engine/address-key'
import { Ruleset } from '../../lib/model/ruleset'
import { compileRuleset } from '../../lib/ruleset/compile'
import { hostAddresses } from '../../lib/ruleset/host-addresses'
import type { Problem } from '../../lib/ruleset/problem'
import { danglingReferences } from '../../lib/ruleset/references'
import { checkPhrases } from './phrases'
import { readSources, type Sources } from './sources'

/** What ships in the extension as `/ruleset.json`. */
export const output = 'public/ruleset.json'

export interface Built {
  ruleset: Ruleset
  /** The ruleset as it is written: the same sources give the same bytes. */
  json: string
  /** When reading began: a source saved later is newer than the result. */
  begun: Date
  /** Sources that were left out, or that lead nowhere: a ruleset with problems is not fit for release. */
  problems: Problem[]
}

/** Reads every source and compiles the ruleset. Throws only where the result does not agree with the model, which is a bug of ours. */
export const buildRuleset = (project = '.'): Built => {
  const begun = new Date()
  const { sources, problems } = readSources(project)
  const ruleset = compiled(sources)
  return { ruleset, json: `${JSON.stringify(ruleset)}\n`, begun, problems: [...problems, ...referenceProblems(sources)] }
}

const compiled = (sources: Sources): Ruleset => {
  const platforms = sources.platforms.map(({ platform }) => platform)
  const parts = compileRuleset({ ...sources, platforms, hosts: hostAddresses(platforms, addressKey) })
  // The schema puts the fields in its own order: whoever reads the file and hashes what it read gets the same digest.
  const { digest: _, ...rest } = z.parse(Ruleset, { ...parts, digest: '' })
  return { ...rest, digest: createHash('sha256').update(JSON.stringify(rest)).digest('hex') }
}

/** What no single file can know: phrases that do not compile, references that lead nowhere. */
export const referenceProblems = (sources: Sources): Problem[] => [
  ...sources.provisions.flatMap(checkPhrases),
  ...danglingReferences({ ...sources, planned: sources.planned.ids }),
]

/** In one step: who reads meanwhile finds the old file or the new one. */
export const writeRuleset = ({ json, begun, problems }: Omit<Built, 'ruleset'>): void => {
  // One with problems is never taken for current.
  const made = problems.length > 0 ? new Date(0) : begun
  for (const folder of ['public', cache]) mkdirSync(folder, { recursive: true })
  const whole = `${cache}/ruleset-${randomUUID()}.json`
  writeFileSync(whole, json)
  utimesSync(whole, made, made)
  renameSync(whole, output)
}

/** Not beside the output: whatever stands there is packed into the extension. */
const cache = 'node_modules/.cache'
