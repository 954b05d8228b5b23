import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type KeyPair, newKey, readKey, writeKey } from '../publish/keys'
import { tool } from '../tool'
import { BuildFailed, type Target } from './extension'
import { hashOfSources } from './sources'

/** The extension as it is built for a publisher of rules: here one on this machine, with a key that was made for it. */
export const withSource = {
  output: (target: Target): string => `.output/${target}-mv3-sourced`,
  /** Not one that others are likely to use. */
  port: 47_613,
  url: 'http://127.0.0.1:47613/index.json',
} as const

const folder = 'out/sourced'

/** Builds it where its sources changed since the last time. Returns the key pair whose public half it trusts. */
export const ensureBuiltWithSource = async (target: Target = 'chrome'): Promise<KeyPair> => {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(`${folder}/key`)) writeKey(`${folder}/key`, await newKey())
  const key = readKey(`${folder}/key`)
  const stamp = `.output/${target}-sourced.sources`
  const sources = `${hashOfSources()} ${key.public} ${withSource.url}`
  const isCurrent = existsSync(`${withSource.output(target)}/manifest.json`) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources
  if (isCurrent) return key
  const { status } = spawnSync(process.execPath, [tool('wxt', 'wxt'), 'build', '-b', target, '--mode', 'sourced'], {
    stdio: ['ignore', 2, 2],
    timeout: 300_000,
    env: { ...process.env, WXT_RULESET_URL: withSource.url, WXT_RULESET_KEY: key.public },
  })
  if (status !== 0) throw new BuildFailed('the build with a source of rules failed')
  writeFileSync(stamp, sources)
  return key
}
