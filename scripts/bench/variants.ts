import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'
import { build } from 'esbuild'
import type { ExtensionPage } from '../browsers/extension-page'
import { until } from '../browsers/until'

/** Milliseconds that every load gets to come to rest: what is measured includes them all alike. */
export const rest = 700

/** A tab whose main thread's processor time is counted (thread ticks: time in which others ran does not count). */
export interface Meter {
  page: Page
  session: CDPSession
  /** Milliseconds of the main thread from asking for a page until `then` is done and it rests. */
  load(url: string, then?: (started: number) => Promise<void>): Promise<number>
}

export const meter = async (page: Page, home: string): Promise<Meter> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0)
  }
  return {
    page,
    session,
    load: async (url, then) => {
      // Each load begins at the same place, in the same process.
      await page.goto(home)
      const before = await busy()
      const started = Date.now()
      await page.goto(url, { waitUntil: 'load' })
      await then?.(started)
      await pause(rest)
      return (await busy()) - before
    },
  }
}

/** A script for the page's own world, from a file of `in-page`. */
export const bundled = async (name: 'extract' | 'naive'): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`scripts/bench/in-page/${name}.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  })
  return outputFiles[0]?.text ?? ''
}

/** Runs a bundled script's function once the page has loaded; throws when it finds nothing to do. */
export const running =
  ({ session }: Pick<Meter, 'session'>, script: string, call: 'benchExtract' | 'benchNaive') =>
  async (): Promise<void> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: `${script};${call}()`, returnByValue: true })
    if (exceptionDetails || !(Number(result.value) > 0)) throw new Error(`${call} did nothing: ${exceptionDetails?.text ?? result.value}`)
  }

/** Waits until the background has read the page, without touching the page. */
export const read =
  (desk: ExtensionPage, tabId: number, url: string) =>
  async (started: number): Promise<void> => {
    // Asking costs the background as well: it is left alone while it reads.
    await pause(rest)
    const done = await until(async () => {
      const reply = await desk.ask('summary', { tabId, url })
      return reply.kind === 'terms' && reply.frames.some((f) => f.at >= started) ? true : undefined
    }, 30_000)
    if (!done) throw new Error(`the extension did not read ${url} as terms within 30 seconds`)
  }
