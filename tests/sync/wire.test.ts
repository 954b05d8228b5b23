import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { get } from '../../lib/sync/get'

/** A server that keeps the very bytes of the first request, and answers with an empty object and a mark of its own. */
const listening = async () => {
  let taken: (bytes: string) => void = () => undefined
  const bytes = new Promise<string>((done) => {
    taken = done
  })
  const server = createServer((socket) => {
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      if (!text.includes('\r\n\r\n')) return
      taken(text)
      socket.end(
        'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\netag: "reader-17"\r\nset-cookie: reader=17\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}',
      )
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { port, bytes, close: () => new Promise((done) => server.close(done)) }
}

const ask = async (held?: string): Promise<{ line: string; head: Record<string, string>; rest: string }> => {
  const { port, bytes, close } = await listening()
  const url = `http://127.0.0.1:${port}/index.json`
  await get({ url, most: 100, types: ['application/json'], ...(held && { held }) }, { fetch, patience: 5_000 })
  await close()
  const [top = '', rest = ''] = (await bytes).split('\r\n\r\n')
  const [line = '', ...lines] = top.split('\r\n')
  const head = Object.fromEntries(lines.map((l) => [l.slice(0, l.indexOf(':')).toLowerCase(), l.slice(l.indexOf(':') + 2)]))
  return { line, head, rest }
}

test('the bytes of a request: no id, no version, no cookie, no referrer, no language, no body', async () => {
  const { line, head, rest } = await ask()
  expect([line, rest]).toEqual(['GET /index.json HTTP/1.1', ''])
  expect(head).toEqual({
    host: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
    connection: 'keep-alive',
    accept: 'application/json',
    'accept-language': '*',
    'sec-fetch-mode': 'cors',
    'user-agent': 'node',
    'accept-encoding': expect.any(String),
    'cache-control': 'no-cache',
    pragma: 'no-cache',
  })
})

test('the second looks like the first: marks that the host gave out are not brought back', async () => {
  const [first, second] = [await ask(), await ask()]
  expect({ ...second.head, host: '' }).toEqual({ ...first.head, host: '' })
})

test('with an index in hand its hash goes along, and nothing else', async () => {
  const { head } = await ask('the-hash-of-what-everybody-holds')
  expect(head['if-none-match']).toBe('"the-hash-of-what-everybody-holds"')
  expect(Object.keys(head)).toHaveLength(10)
})
