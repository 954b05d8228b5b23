import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageText } from '../../lib/model/page'
import { Ruleset } from '../../lib/model/ruleset'
import { base64urlToHex, digestOf } from '../../lib/sync/digest'
import { type ExtensionPage, openExtensionPage } from '../browsers/extension-page'
import { type ExtensionBrowser, launchWithExtension } from '../browsers/launch'
import { until } from '../browsers/until'
import { ensureBuiltWithSource, withSource } from '../build/with-source'
import type { KeyPair } from '../publish/keys'
import { publish } from '../publish/publish'
import { serveFolder } from '../publish/serve'
import { median } from './figures'

/** Milliseconds by the clock, medians: until the worker has answered at all, and until it has read a page by its rules. */
export interface ColdStart {
  answers: number
  reads: number
}

export interface ColdStarts {
  shipped: ColdStart
  synced: ColdStart
}

const text = 'You agree that any dispute about these terms shall be settled by binding arbitration and not in court.'
const page: PageText = {
  url: 'https://bench.example/legal/terms',
  title: 'Terms of Service',
  declaredLanguage: 'en',
  text: Array.from({ length: 12 }, () => text).join('\n'),
  blocks: Array.from({ length: 12 }, (_, i) => ({ start: i * (text.length + 1), end: i * (text.length + 1) + text.length, kind: 'text' })),
  cut: false,
}

/**
 * Starts the worker again and again, in a browser whose rules are those that ship and in one that has taken a later version from a publisher on
 * this machine, by turns: a slow moment of the machine falls on both.
 */
export const measureColdStart = async (path: string, times: number): Promise<ColdStarts> => {
  const key = await ensureBuiltWithSource()
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-published-'))
  const browsers: ExtensionBrowser[] = []
  const begin = async (): Promise<ExtensionPage> => {
    const browser = await launchWithExtension({ path, extension: withSource.output('chrome'), headless: true })
    browsers.push(browser)
    return openExtensionPage(browser)
  }
  await publishLater(folder, key)
  const { server } = await serveFolder(folder, withSource.port)
  try {
    const shipped = await begin()
    const synced = await begin()
    const was = await versionOf(shipped, 'look')
    const is = await versionOf(synced, 'check')
    if (is !== was + 1) throw new Error(`version ${is} is in use where ${was + 1} was to be taken`)
    const all = { shipped: [] as ColdStart[], synced: [] as ColdStart[] }
    for (let i = 0; i < times; i++) {
      all.shipped.push(await start(shipped))
      all.synced.push(await start(synced))
    }
    return { shipped: medians(all.shipped), synced: medians(all.synced) }
  } finally {
    for (const browser of browsers) await browser.close()
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const start = async (desk: ExtensionPage): Promise<ColdStart> => {
  await desk.stopWorker()
  const answers = await timed(desk, { question: 'settings', ask: {} })
  await desk.stopWorker()
  return { answers, reads: await timed(desk, { question: 'visit', ask: page }) }
}

/** From sending a message to its answer, by the clock of the page that sends it. */
const timed = async ({ page: desk }: ExtensionPage, message: object): Promise<number> => {
  const { ms, said } = await desk.evaluate(async (sent) => {
    const before = performance.now()
    const reply = await chrome.runtime.sendMessage(sent)
    return { ms: performance.now() - before, said: JSON.stringify(reply) }
  }, message)
  if ('text' in Object(Reflect.get(message, 'ask')) && !said.includes('mandatory-arbitration'))
    throw new Error(`the page was not read: ${said}`)
  return ms
}

const versionOf = async (desk: ExtensionPage, what: 'look' | 'check'): Promise<number> => {
  const held = await until(async () => (await desk.ask('rules', { do: what })).held ?? undefined, 30_000)
  if (!held) throw new Error('there are no rules')
  return held.version
}

/** The rules that ship, with the next number and one word more. */
const publishLater = async (folder: string, key: KeyPair): Promise<void> => {
  const shipped = Ruleset.parse(JSON.parse(readFileSync('public/ruleset.json', 'utf8')))
  const { digest: _, ...rest } = { ...shipped, version: shipped.version + 1 }
  rest.detectors[0]?.cues.push('garden gnome')
  const later = { ...rest, digest: base64urlToHex(await digestOf(rest)) }
  await publish(later, { folder, key, keep: 1, days: 1, now: new Date() })
}

const medians = (all: readonly ColdStart[]): ColdStart => ({
  answers: median(all.map((one) => one.answers)),
  reads: median(all.map((one) => one.reads)),
})

export const coldStartLines = ({ shipped, synced }: ColdStarts): string[] => [
  `Worker started anew, milliseconds by the clock until it answers, and until it has read a page:`,
  `  with the rules that ship     ${shipped.answers.toFixed(0).padStart(5)}  ${shipped.reads.toFixed(0).padStart(5)}`,
  `  with rules that were synced  ${synced.answers.toFixed(0).padStart(5)}  ${synced.reads.toFixed(0).padStart(5)}`,
  `  synced to shipped                   ${(synced.reads / shipped.reads).toFixed(2)} (goal: 1.00, within what two runs differ by)`,
]
