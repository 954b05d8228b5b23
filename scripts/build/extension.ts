import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ensureBundle } from '../ruleset/bundle'
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
  // A test runner that builds on its way must not hand down its own mode: React would be built for development.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, error } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2], env, timeout: 300_000, killSignal: 'SIGKILL' })
  if (error || status !== 0) throw new BuildFailed(`${what} failed${error ? `: ${error.message}` : ''}`)
}

export class BuildFailed extends Error {}

/** What the type checker and the unit tests need beside the sources: the compiled rules, and WXT's types of entrypoints and strings. */
export const prepareTypes = (): void => {
  // Problems in the rules are the business of `ruleset check`, which names them.
  ensureBundle()
  node('wxt prepare', tool('wxt', 'wxt'), 'prepare')
}

/** Builds the extension, rules and all, where its sources changed since the last build. Throws `BuildFailed`; the tool's own lines are on standard error. */
export const ensureBuilt = (targets: readonly Target[], force = false): void => {
  const sources = hashOfSources()
  const stale = targets.filter((target) => force || !isCurrent(target, sources))
  if (stale.length === 0) return
  say(`building the extension for ${stale.join(' and ')} …`)
  for (const target of stale) {
    node(`the build for ${target}`, tool('wxt', 'wxt'), 'build', '-b', target)
    writeFileSync(stampOf(target), sources)
  }
}
