import { readFileSync } from 'node:fs'
import { test as base, type Worker } from '@playwright/test'
import { Ruleset } from '../../../lib/model/ruleset'
import type { RulesCheck, RulesStatus } from '../../../lib/model/sync-state'
import { ensureBuiltWithSource, withSource } from '../../../scripts/build/with-source'
import type { KeyPair } from '../../../scripts/publish/keys'
import { type Host, hostOf } from '../../sync/host'
import { digested, type Publication, publication } from '../../sync/sample-publication'
import { type Reader, startReader } from './reader'

interface ForATest {
  out: Publication
  host: Host
  /** A browser with the extension that was built for this publisher. */
  reader: Reader
}

/** A publisher of rules on this machine, and a reader whose extension trusts it. */
export const test = base.extend<ForATest, { key: KeyPair }>({
  key: [async ({ browserName: _ }, use) => use(await ensureBuiltWithSource()), { scope: 'worker', timeout: 300_000 }],
  out: async ({ key }, use) => {
    const out = await publication(key)
    await out.publish(shipped())
    await use(out)
    out.remove()
  },
  host: async ({ out }, use) => {
    const host = await hostOf(out.folder, withSource.port)
    await use(host)
    await host.close()
  },
  reader: async ({ host: _ }, use) => {
    const reader = await startReader(withSource.output('chrome'))
    await reader.desk.page.waitForFunction(async () =>
      JSON.stringify((await chrome.storage.local.get('log')).log ?? '').includes('from the bundle'),
    )
    await use(reader)
    await reader.close()
  },
})

/** The rules that are packed into every build: read when tests are listed, when the build with a source may not be there yet. */
export const shipped = (): Ruleset => Ruleset.parse(JSON.parse(readFileSync('public/ruleset.json', 'utf8')))

/** A later version of them: `change` may change what it is given. */
export const later = (version: number, change: (ruleset: Ruleset) => void = () => undefined): Ruleset => {
  const ruleset = { ...structuredClone(shipped()), version }
  change(ruleset)
  return digested(ruleset)
}

export const status = (
  reader: Reader,
  what: 'look' | 'check' | 'back' | 'pin' | 'unpin' | 'on' | 'off' | 'forget' = 'look',
): Promise<RulesStatus> => reader.desk.ask('rules', { do: what })

/** Looks for newer rules, and returns what came of it. */
export const look = async (reader: Reader): Promise<RulesCheck | undefined> => (await status(reader, 'check')).checks[0]

/** The extension's own worker, which runs. */
export const workerOf = (reader: Reader): Worker => {
  const worker = reader.browser.context.serviceWorkers().find((w) => w.url().includes(reader.browser.id))
  if (!worker) throw new Error('the worker does not run')
  return worker
}

export { expect } from '@playwright/test'
