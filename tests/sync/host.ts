import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveFolder } from '../../scripts/publish/serve'

/** Answers a request instead of the folder; false lets the folder answer. */
export type Twist = (request: IncomingMessage, response: ServerResponse) => boolean

export interface Host {
  url: string
  /** Paths that were asked for, in order. */
  asked: string[]
  twist: Twist
  close(): Promise<void>
}

/** A real HTTP server in front of a published folder, that can be made to misbehave. */
export const hostOf = async (folder: string, port = 0): Promise<Host> => {
  const inner = await serveFolder(folder)
  const host: Host = { url: '', asked: [], twist: () => false, close: async () => undefined }
  const server = createServer((request, response) => {
    host.asked.push(request.url ?? '')
    if (host.twist(request, response)) return
    inner.server.emit('request', request, response)
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  // Listening on a port: the address is that of a socket.
  const { port: at } = server.address() as AddressInfo
  host.url = `http://127.0.0.1:${at}/index.json`
  host.close = async () => {
    for (const s of [server, inner.server]) {
      s.closeAllConnections()
      await new Promise((done) => s.close(done))
    }
  }
  return host
}
