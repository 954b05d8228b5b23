import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { say } from '../say'
import { tool } from '../tool'
import { hashOfSources } from './sources'

export type Target = 'chrome' | 'firefox'

/** Folder of the unpacked extension. */
export const outputOf = (target: Target): string => `.output/${target}-mv3`

const stampOf = (target: Target): string => `.output/${target}.sources`

const isCurrent = (target: Target, sources: string): boolean =>
  existsSync(`${outputOf(target)}/manifest.json`) && existsSync(stampOf(target)) && readFileSync(stampOf(target), 'utf8') === sources

/** Output goes to standard error: the scripts that build on their way keep standard output for their results. */
const node = (what: string, ...args: string[]): void => {
  const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2], timeout: 300_000, killSignal: 'SIGKILL' })
  if (error || status !== 0) throw new BuildFailed(`${what} failed${error ? `: ${error.message}` : ''}`)
}

export class BuildFailed extends Error {}

/** Compiles the rules into `public/ruleset.json`, which ships inside the extension. */
export const buildRuleset = (): void => node('the ruleset', '--import', 'tsx', 'scripts/ruleset.ts', 'build')

/** Types that WXT makes from the entrypoints and the strings. */
export const prepareTypes = (): void => node('wxt prepare', tool('wxt', 'wxt'), 'prepare')

/** Builds the extension where its sources changed since the last build. Throws `BuildFailed`; the tool's own lines are on standard error. */
export const ensureBuilt = (targets: readonly Target[], force = false): void => {
  const sources = hashOfSources()
  const stale = targets.filter((target) => force || !isCurrent(target, sources))
  if (stale.length === 0) return
  say(`building the extension for ${stale.join(' and ')} …`)
  buildRuleset()
  for (const target of stale) {
    node(`the build for ${target}`, tool('wxt', 'wxt'), 'build', '-b', target)
    writeFileSync(stampOf(target), sources)
  }
}
