import type { BrowserContext, Route } from '@playwright/test'

export interface Served {
  body: string | Buffer
  headers?: Readonly<Record<string, string>>
  status?: number
}

/** What stands at an address (without its fragment); undefined where nothing does. */
export type Lookup = (url: string) => Served | undefined

/**
 * Puts pages at their own addresses: whatever the browser asks for is answered from here, and nothing reaches the network. What stands
 * nowhere is refused, as without a network; this machine's own servers are let through.
 */
export const servePages = (context: BrowserContext, lookup: Lookup): Promise<unknown> =>
  context.route(/^https?:/, (route) => answer(route, lookup).catch(() => undefined)) // the page has gone: nobody waits for the answer

const answer = async (route: Route, lookup: Lookup): Promise<void> => {
  const url = route.request().url()
  const found = lookup(url.split('#', 1)[0] ?? url)
  if (found)
    return route.fulfill({
      status: found.status ?? 200,
      headers: { 'content-type': 'text/html; charset=utf-8', ...found.headers },
      body: found.body,
    })
  // A page that sends itself elsewhere stays where it is, as with a link to a download.
  if (leavesThePage(route)) return route.fulfill({ status: 204 })
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '127.0.0.1' ? route.continue() : route.abort('connectionfailed')
}

const leavesThePage = (route: Route): boolean => {
  const request = route.request()
  return request.isNavigationRequest() && request.frame().parentFrame() === null && request.frame().url().startsWith('http')
}
