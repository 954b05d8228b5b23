import type { BrowserContext, Page } from '@playwright/test'
import { until } from '../browsers/until'

export interface Load {
  /** Milliseconds since 1970 at which the page was asked for. */
  started: number
  /** Why the page did not load; empty when it did. */
  failure: string
}

/** One tab that goes from page to page, and what went wrong in it. */
export interface Visitor {
  page: Page
  load(url: string): Promise<Load>
  /** The document as text, ours left out, with the number of its nodes: taken when it has come to rest. */
  markup(): Promise<string>
  /** Whether our loader has come into the page. */
  isLookedAt(): boolean
  /** Exceptions that nobody caught since the page was asked for. */
  errors(): { text: string; ours: boolean }[]
}

const patience = 20_000

export const visitor = async (context: BrowserContext): Promise<Visitor> => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let errors: { text: string; ours: boolean }[] = []
  const ourWorlds = new Set<number>()
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension:')) ourWorlds.add(id)
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => ourWorlds.delete(executionContextId))
  // Another page: its worlds may get the numbers of those that are gone.
  session.on('Runtime.executionContextsCleared', () => ourWorlds.clear())
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, executionContextId, text, url } }) => {
    const said = exception?.description ?? text
    errors.push({
      text: said.split('\n', 1)[0] ?? said,
      ours: ourWorlds.has(executionContextId ?? 0) || `${url} ${said}`.includes('chrome-extension:'),
    })
  })
  await session.send('Runtime.enable')

  return {
    page,
    errors: () => errors,
    isLookedAt: () => ourWorlds.size > 0,
    load: async (url) => {
      errors = []
      const started = Date.now()
      const failure = await page.goto(url, { waitUntil: 'commit', timeout: patience }).then(
        () => '',
        (error: unknown) => (error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)),
      )
      // A page that tries to send itself elsewhere, or waits for what never comes, never counts as loaded: it is judged as it stands.
      await page.waitForLoadState('load', { timeout: 8_000 }).catch(() => undefined)
      return { started, failure }
    },
    markup: async () => {
      let last = ''
      await until(async () => {
        const now = await page.evaluate(serialise).catch(() => '')
        const rests = now !== '' && now === last
        last = now
        return rests || undefined
      }, 3_000)
      return last
    },
  }
}

/** Runs in the page. Counts nodes as well: a text node that was cut in two looks the same in markup. */
const serialise = (): string => {
  let root: Element = document.documentElement
  if (root.querySelector('[data-clauselight],clauselight-mark')) {
    root = root.cloneNode(true) as Element // an element's clone is one
    for (const ours of root.querySelectorAll('[data-clauselight]')) ours.remove()
  }
  const walker = document.createTreeWalker(root)
  let nodes = 0
  while (walker.nextNode()) nodes++
  return `${root.outerHTML}\n${nodes} nodes`
}
