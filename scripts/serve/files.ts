import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, dirname, extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
}

export interface FileServer {
  /** Where the file can be read. */
  url: string
  close(): void
}

/** Serves a file, and what lies beside it, on this machine alone. Rejects when no port can be had. */
export const serveFile = (file: string): Promise<FileServer> => {
  const folder = dirname(file)
  const server = createServer((request, response) => {
    const path = decoded(new URL(request.url ?? '/', 'http://localhost').pathname)
    const wanted = join(folder, normalize(join('/', path)))
    if (!existsSync(wanted) || !statSync(wanted).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
      return
    }
    response
      .writeHead(200, { 'content-type': types[extname(wanted).toLowerCase()] ?? 'application/octet-stream' })
      .end(readFileSync(wanted))
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      done({ url: `http://localhost:${port}/${encodeURIComponent(basename(file))}`, close: () => server.close() })
    })
  })
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return '/'
  }
}
