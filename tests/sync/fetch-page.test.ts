import { expect, it } from 'vitest'
import { fetchPage } from '../../lib/sync/fetch-page'

const url = 'https://harbor.example/terms'
const html = (body: BodyInit | null, more: Record<string, string> = {}, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...more } })

const fetching = async (answer: () => Response | Promise<Response>, held: { etag?: string; modified?: string } = {}, patience = 10_000) => {
  const sent: RequestInit[] = []
  const got = await fetchPage(
    { url, etag: null, modified: null, ...held },
    {
      patience,
      fetch: async (_, init) => {
        sent.push(init ?? {})
        return answer()
      },
    },
  )
  return { got, sent: sent[0] }
}

it('asks as anybody would: no cookies, no referrer, no cache, no mark', async () => {
  const { sent } = await fetching(() => html('<p>Terms</p>'))
  expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow' })
  expect(sent?.headers).toEqual({ accept: 'text/html,application/xhtml+xml' })
})

it('sends back the marks that the host gave', async () => {
  const { got, sent } = await fetching(() => new Response(null, { status: 304 }), {
    etag: 'W/"7"',
    modified: 'Tue, 03 Mar 2026 10:00:00 GMT',
  })
  expect(got).toEqual({ kind: 'not-modified' })
  expect(sent?.headers).toMatchObject({ 'if-none-match': 'W/"7"', 'if-modified-since': 'Tue, 03 Mar 2026 10:00:00 GMT' })
})

it('keeps the marks of the page that came, unless they are longer than any needs to be', async () => {
  const { got } = await fetching(() => html('<p>Terms</p>', { etag: '"8"', 'last-modified': 'x'.repeat(300) }))
  expect(got).toEqual({ kind: 'page', url, html: '<p>Terms</p>', etag: '"8"', modified: null })
})

const bytes = (...all: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(all)

it.each([
  ['as the header says', { 'content-type': 'text/html; charset=iso-8859-2' }, bytes(0xe8, 0xb1), 'čą'],
  [
    'as the page says',
    { 'content-type': 'text/html' },
    new TextEncoder().encode('<meta charset="iso-8859-1">'),
    '<meta charset="iso-8859-1">',
  ],
  ['as UTF-8 by its byte order mark', { 'content-type': 'text/html; charset=latin1' }, bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), 'é'],
  ['as UTF-8 where the name is unknown', { 'content-type': 'text/html; charset=klingon' }, bytes(0xc3, 0xa9), 'é'],
])('reads the text %s', async (_, headers, body, expected) => {
  expect((await fetching(() => new Response(body, { headers }))).got).toMatchObject({ html: expected })
})

it.each<[string, () => Response | Promise<Response>, object]>([
  ['no network', () => Promise.reject(new TypeError('failed')), { reason: 'offline' }],
  ['an error', () => html('Oops', {}, 500), { reason: 'status', detail: '500' }],
  ['a refusal', () => html('Are you a person?', {}, 403), { reason: 'status', detail: '403' }],
  ['"not modified", though we hold nothing', () => new Response(null, { status: 304 }), { reason: 'status', detail: '304' }],
  [
    'a file',
    () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }),
    { reason: 'wrong-type', detail: 'application/pdf' },
  ],
  ['no type at all', () => new Response(bytes(1)), { reason: 'wrong-type', detail: '' }],
  ['a length that is too large', () => html('x', { 'content-length': '7000000' }), { reason: 'too-large' }],
  ['more than the length says', () => html('x'.repeat(6_000_001)), { reason: 'too-large' }],
  ['an answer that breaks off', () => html(new ReadableStream({ start: (c) => c.error(new Error('cut')) })), { reason: 'offline' }],
])('%s is a failure with its reason', async (_, answer, expected) => {
  expect((await fetching(answer)).got).toMatchObject({ kind: 'failed', ...expected })
})

it('a host that never ends is given up', async () => {
  const never: typeof fetch = (_, init) =>
    new Promise((_done, fail) => init?.signal?.addEventListener('abort', () => fail(new Error('aborted'))))
  expect(await fetchPage({ url, etag: null, modified: null }, { fetch: never, patience: 5 })).toMatchObject({
    kind: 'failed',
    reason: 'timeout',
  })
})
