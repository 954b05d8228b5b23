import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { termsPage } from './pages'

/** A web server whose pages change: what stands at a path is put there, and read afresh at every request. */
export interface ChangingServer {
  url(path: string): string
  put(path: string, html: string): void
  /** Answers in place of the pages, where it says that it does. */
  twist: (request: IncomingMessage, response: ServerResponse) => boolean
  close(): Promise<void>
}

export const startServer = async (): Promise<ChangingServer> => {
  const pages = new Map<string, string>()
  const listening = createServer((request, response) => {
    if (server.twist(request, response)) return
    const body = pages.get(request.url ?? '')
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(body ?? 'There is nothing here.')
  })
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
  // A server that listens on a port has an address of this kind.
  const { port } = listening.address() as AddressInfo
  const server: ChangingServer = {
    twist: () => false,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    put: (path, html) => void pages.set(path, html),
    close: () =>
      new Promise((done) => {
        listening.close(() => done())
        listening.closeAllConnections()
      }),
  }
  return server
}

const notice = (days: string): string => `We will tell you of changes to these terms by e-mail ${days} days before they take effect.`
const steady = 'You may close your account at any time from the settings page, and we will delete your content within a month of that.'

/** Terms whose notice period is stated in words, with more paragraphs and more around them as wished. */
export const noticeTerms = (days: string, { more = '', around = '', updated = '3 March 2026' } = {}): string =>
  termsPage({ inside: `<p id="notice">${notice(days)}</p><p>${steady}</p>${more}` })
    .replace('3 March 2026', updated)
    .replace('<body>', `<body>${around}`)
