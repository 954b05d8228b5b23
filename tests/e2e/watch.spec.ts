import type { IncomingHttpHeaders } from 'node:http'
import { type ChangingServer, noticeTerms, startServer } from './harness/changing-server'
import type { Reader } from './harness/reader'
import { siteAccess } from './harness/site-access'
import { expect, moveClock, nextCheck, ringAlarm, ringOnly, test, watchedOf } from './harness/watcher'

const path = '/legal/terms'
let server: ChangingServer
let heads: IncomingHttpHeaders[] = []

/** Answers with the page's own mark, and "not modified" to whoever sends it back. */
const marking = (): void => {
  server.twist = (request, response) => {
    heads.push(request.headers)
    if (request.headers['if-none-match'] === '"v1"') return Boolean(response.writeHead(304).end())
    response.writeHead(200, { 'content-type': 'text/html', etag: '"v1"', 'set-cookie': 'who=reader' }).end(noticeTerms('thirty'))
    return true
  }
}

const library = async ({ desk }: Reader) => {
  const reply = await desk.ask('library', null)
  return reply.kind === 'library' ? reply.documents : []
}

test.beforeEach(async ({ reader }) => {
  server = await startServer()
  heads = []
  await reader.desk.ask('forget', { key: null })
  server.put(path, noticeTerms('thirty'))
  const page = await reader.visit(server.url(path))
  await expect.poll(async () => (await library(reader)).length, 'the visit is noted').toBe(1)
  const popup = await reader.desk.openPopup(page)
  await popup.getByRole('button', { name: 'Watch this document' }).click()
  await expect(popup.getByRole('button', { name: 'Watching this document' })).toHaveAttribute('aria-pressed', 'true')
  await popup.close()
  await page.close()
})
test.afterEach(() => server.close())

test('a starred document is checked when the alarm rings; what changed is kept, listed and told the same day, once', async ({ reader }) => {
  const { desk } = reader
  await desk.ask('watch', { do: 'alerts', how: 'same-day' })
  expect(await nextCheck(reader)).toMatchObject({ mode: 'with-visits', last: { outcome: { kind: 'first' } } })
  expect(await nextCheck(reader)).toMatchObject({ last: { outcome: { kind: 'unchanged' } } })
  const visited = async () => (await library(reader))[0]?.document.visited ?? 0
  const before = await visited()
  const page = await reader.visit(server.url(path))
  await expect.poll(visited, 'the visit is noted').toBeGreaterThan(before)
  server.put(path, noticeTerms('fourteen'))
  expect(await nextCheck(reader)).toMatchObject({ last: { outcome: { kind: 'changed' } }, news: { version: 2 } })
  // Told after it was written down, so that what was told is never lost.
  await expect.poll(async () => (await watchedOf(reader)).news?.told).toBe(true)
  const notices = () => desk.page.evaluate(async () => Object.keys(await chrome.notifications.getAll()))
  await expect.poll(notices).toEqual([expect.stringMatching(/^watch:127\.0\.0\.1/)])
  expect((await library(reader)).map(({ document, versions }) => [document.read.version, versions.length])).toEqual([[1, 2]])
  await expect.poll(async () => (await desk.badgeOf(page)).text, 'the icon of the open page says so').toContain('Δ')
  expect(await desk.ask('unread', { urls: [] })).toMatchObject({ changes: [{ version: 2 }] })

  const dashboard = await reader.browser.context.newPage()
  await dashboard.goto(`chrome-extension://${reader.browser.id}/dashboard.html#watched`)
  await expect(dashboard.locator('.watched')).toContainText(/1 clause changed, found on/)
  await nextCheck(reader)
  expect(
    (await library(reader)).map(({ versions }) => versions.length),
    'nothing is doubled',
  ).toEqual([2])
})

test('nothing about the reader is asked for with it, and "not modified" is an answer', async ({ reader }) => {
  marking()
  await nextCheck(reader)
  expect(await nextCheck(reader)).toMatchObject({ last: { outcome: { kind: 'unchanged', because: 'not-modified' } } })
  expect(heads.map((head) => head['if-none-match'])).toEqual([undefined, '"v1"'])
  const known =
    /^(?:host|connection|accept|accept-language|accept-encoding|user-agent|cache-control|pragma|sec-fetch-[a-z-]+|sec-ch-ua[a-z-]*|if-none-match)$/
  for (const head of heads)
    expect(
      Object.keys(head).filter((name) => !known.test(name)),
      'no cookie, no referrer, no origin, and nothing else',
    ).toEqual([])
})

test('a check that could not be made says why, and never "no change"', async ({ reader }) => {
  await nextCheck(reader)
  server.twist = (_, response) => Boolean(response.writeHead(500, { 'content-type': 'text/html' }).end('Oops'))
  expect(await nextCheck(reader)).toMatchObject({ last: { outcome: { kind: 'unreachable', reason: 'status', detail: '500' } } })
  server.twist = (request, response) => {
    if (request.url !== path) return false
    response.writeHead(302, { location: '/login' }).end()
    return true
  }
  server.put('/login', '<title>Log in</title><h1>Log in</h1><form><input type="password"></form><p>Log in to go on.</p>')
  expect(await nextCheck(reader)).toMatchObject({ last: { outcome: { kind: 'unavailable', reason: 'login' } } })
  await server.close()
  const offline = await nextCheck(reader)
  expect(offline).toMatchObject({ last: { outcome: { kind: 'unreachable', reason: 'offline' } }, failures: 3 })
  const dashboard = await reader.browser.context.newPage()
  await dashboard.goto(`chrome-extension://${reader.browser.id}/dashboard.html#watched`)
  await expect(dashboard.locator('.watched')).toContainText(/Could not be checked on .*the site could not be reached.*Last seen on/)
  await expect(dashboard.locator('.watched')).not.toContainText('No change')
})

test('a worker that is stopped in the middle of a check loses nothing and doubles nothing', async ({ reader }) => {
  await nextCheck(reader)
  server.put(path, noticeTerms('fourteen'))
  const asked = new Promise<void>((done) => {
    server.twist = () => {
      done()
      return true
    }
  })
  await ringAlarm(reader)
  await asked
  await reader.desk.stopWorker()
  server.twist = () => false
  expect((await watchedOf(reader)).last?.outcome).toEqual({ kind: 'failed', reason: 'interrupted' })
  await ringAlarm(reader)
  await expect.poll(async () => (await watchedOf(reader)).last?.outcome.kind).toBe('changed')
  expect((await library(reader)).map(({ versions }) => versions.length)).toEqual([2])
})

test('a page that needs scripts is told as compared on visits only', async ({ reader }) => {
  server.put(path, `<title>Terms of Service</title><div id="app"></div><script>document.write('')</script>`)
  expect(await nextCheck(reader)).toMatchObject({ mode: 'visits-only', last: { outcome: { kind: 'visits-only' } } })
})

test('access to the site that was withdrawn is told, and nothing is asked for', async ({ reader }) => {
  await nextCheck(reader)
  const access = await siteAccess(reader)
  await access('ON_CLICK')
  marking()
  try {
    expect(await nextCheck(reader)).toMatchObject({ last: { outcome: { kind: 'not-allowed' } } })
    expect(heads).toEqual([])
  } finally {
    await access('ON_ALL_SITES')
  }
  expect(await nextCheck(reader)).toMatchObject({ last: { outcome: { kind: 'unchanged' } } })
})

test('a clock that is moved forward and back puts off no check, and the history stays in its order', async ({ reader }) => {
  const day = 86_400_000
  const { at = 0 } = (await nextCheck(reader)).last ?? {}
  const last = async () => (await watchedOf(reader)).last
  try {
    await moveClock(reader, 2 * day)
    await ringOnly(reader)
    await expect.poll(async () => (await last())?.at ?? 0, 'due two days later').toBeGreaterThan(at + day)
    server.put(path, noticeTerms('fourteen'))
    await moveClock(reader, -30 * day)
    await ringOnly(reader)
    await expect.poll(async () => (await last())?.outcome.kind, 'due a month earlier').toBe('changed')
    const { next, news } = await watchedOf(reader)
    expect(Math.abs(next - (Date.now() - 29 * day)), 'and again a day after that').toBeLessThan(day / 3)
    expect(news).toMatchObject({ version: 2 })
    const [document] = await library(reader)
    expect(document?.versions.map(({ version }) => version.version)).toEqual([1, 2])
    expect(document?.document).toMatchObject({ read: { version: 1 }, alert: { from: 1, to: 2 } })
    await reader.visit(server.url(path))
    await expect.poll(async () => (await library(reader))[0]?.document.visited ?? at, 'a visit by that clock').toBeLessThan(at)
    expect(await reader.desk.ask('read', { key: document?.document.key ?? '', version: 2 })).toBe(true)
    expect((await library(reader)).map(({ document: { alert }, versions }) => [alert, versions.length])).toEqual([[null, 2]])
  } finally {
    await moveClock(reader, 0)
  }
})
