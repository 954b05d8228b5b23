import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, normalize } from 'node:path'

/**
 * A plain server for a published folder, on this machine alone: the hash of a file as its ETag, and "not changed" where it is asked for. What
 * any static host does.
 */
export const serveFolder = (folder: string, port = 0): Promise<{ url: string; server: Server }> => {
  const server = createServer((request, response) => {
    const file = join(folder, normalize(join('/', (request.url ?? '/').split('?', 1)[0] ?? '/')))
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
      return
    }
    const bytes = readFileSync(file)
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
    const immutable = file.endsWith('.bin')
    const head = {
      etag,
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      'content-type': immutable ? 'application/octet-stream' : 'application/json',
    }
    if (request.headers['if-none-match'] === etag) response.writeHead(304, head).end()
    else response.writeHead(200, { ...head, 'content-length': bytes.length }).end(bytes)
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const at = typeof address === 'object' && address ? address.port : port
      done({ url: `http://127.0.0.1:${at}/index.json`, server })
    })
  })
}
