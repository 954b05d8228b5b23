import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readCard } from '../../scripts/browsers/card'
import { paragraphs, termsPage } from './harness/pages'
import { expect, later, look, status, test } from './harness/publisher'
import { expectMarked, hoverMark, openedCard } from './harness/see'

const page = 'https://www.plumtree.example/terms'
const sentence = 'We may paint your garden gate in a colour that we choose, and you pay for the paint.'

/** A version that finds something new, says something new, and touches a third kind. */
const two = later(2, ({ detectors, notes }) => {
  const arbitration = detectors.find((d) => d.id === 'mandatory-arbitration')
  arbitration?.patterns.push('paint your garden gate')
  arbitration?.cues.push('garden gate')
  const note = notes.find((n) => n.id === 'mandatory-arbitration')
  note?.sections.plain.unshift({ p: ['Said by the second version.', { strong: '<img src=x onerror="document.title=1">' }] })
  for (const other of detectors.slice(0, 2)) other.cues.push('garden gnome')
})

test('newer rules come as a small delta, open pages are read again, and they outlive the worker', async ({ reader, out, host }) => {
  reader.serve({ [page]: termsPage({ inside: paragraphs(sentence) }) })
  const shown = await reader.visit(page)
  await expect.poll(async () => (await reader.desk.summaryOf(shown)).kind, { message: 'the page was read' }).toBe('terms')
  await out.publish(two)
  const check = await look(reader)
  expect(check).toMatchObject({ outcome: 'accepted', from: 1, to: 2, skipped: [] })
  expect(check?.changes.map((c) => c.part).sort()).toEqual(['detectors', 'notes'])
  expect(host.asked.map((path) => path.split('/')[1])).toEqual(['index.json', 'deltas'])
  for (const name of readdirSync(join(out.folder, 'deltas')))
    expect(statSync(join(out.folder, 'deltas', name)).size, 'a release that touches three kinds').toBeLessThanOrEqual(25_000)
  await expectMarked(shown, 'paint your garden gate')
  await reader.desk.stopWorker()
  expect((await status(reader)).held?.version).toBe(2)
  await hoverMark(shown, 'paint your garden gate')
  const card = await openedCard(shown)
  expect(card.text, 'the note of the second version, with its markup as text').toContain('<img src=x onerror=')
  expect(await shown.title(), 'nothing of it ran').toBe('Terms of Service')
})

test('newer rules re-read nothing that is kept, and are no change of the terms', async ({ reader, out }) => {
  const documents = async () => {
    const reply = await reader.desk.ask('library', null)
    return reply.kind === 'library' ? reply.documents : []
  }
  const visits = async () => (await documents())[0]?.document.revision ?? 0
  reader.serve({ [page]: termsPage({ inside: paragraphs(sentence) }) })
  const shown = await reader.visit(page)
  await expect.poll(visits, 'the visit is noted').toBe(1)
  await out.publish(two)
  expect(await look(reader)).toMatchObject({ outcome: 'accepted', to: 2 })
  await expectMarked(shown, 'paint your garden gate', 'the open page is read again')
  await shown.reload()
  await expectMarked(shown, 'paint your garden gate')
  await expect.poll(visits, 'the next visit is noted').toBeGreaterThan(1)
  expect(await readCard(shown, 'banner'), 'no banner').toBeNull()
  expect((await reader.desk.badgeOf(shown)).text, 'the icon speaks of no change').not.toContain('Δ')
  expect((await reader.desk.ask('unread', { urls: [page] })).changes).toEqual([])
  const [kept] = await documents()
  expect(
    kept?.versions.map(({ version }) => version.rulesetVersion),
    'made with the first version',
  ).toEqual([1])
  const dashboard = await reader.browser.context.newPage()
  await dashboard.goto(
    `chrome-extension://${reader.browser.id}/dashboard.html#documents/${encodeURIComponent(kept?.document.key ?? '')}/read/1`,
  )
  await expect(dashboard.getByText(/marks by version 1 of the rules/), 'and says so').toBeVisible()
})

test('what has not changed costs one small answer', async ({ reader, out, host }) => {
  await out.publish(two)
  await look(reader)
  host.asked.length = 0
  expect(await look(reader)).toMatchObject({ outcome: 'unchanged' })
  expect(host.asked).toEqual(['/index.json'])
  expect((await status(reader)).requests[0]).toMatchObject({ status: 304, why: 'rules' })
  expect(statSync(join(out.folder, 'index.json')).size).toBeLessThanOrEqual(500)
  expect((await status(reader, 'forget')).requests).toEqual([])
})

test('one may return to the rules before, hold on to them, and go on again', async ({ reader, out }) => {
  await out.publish(two)
  await look(reader)
  await out.publish(later(3))
  expect(await look(reader)).toMatchObject({ outcome: 'accepted', to: 3 })
  expect((await status(reader)).previous).toEqual({ version: 2 })
  const returned = await status(reader, 'back')
  expect(returned).toMatchObject({ held: { version: 2 }, pinned: { version: 2 } })
  expect(await look(reader)).toMatchObject({ outcome: 'waiting', to: 3 })
  expect(await status(reader, 'unpin')).toMatchObject({ held: { version: 3 }, pinned: null })
})

test('switched off, nothing is fetched, and no alarm is set', async ({ reader, host }) => {
  const alarms = () => reader.desk.page.evaluate(() => chrome.alarms.getAll())
  await expect.poll(async () => (await alarms()).map((alarm) => alarm.name)).toEqual(['rules'])
  expect(await status(reader, 'off')).toMatchObject({ on: false, next: null })
  await status(reader, 'check')
  expect([await alarms(), host.asked]).toEqual([[], []])
  expect(await status(reader, 'on')).toMatchObject({ on: true, checks: [{ outcome: 'unchanged' }] })
  expect((await alarms()).length).toBe(1)
})

test('nothing about the reader is on the wire', async ({ reader, out, host }) => {
  await out.publish(two)
  const heads: Record<string, string | string[] | undefined>[] = []
  host.twist = (request) => {
    heads.push({ ':path': request.url, ...request.headers })
    return false
  }
  await look(reader)
  await look(reader)
  expect(heads.map((head) => head[':path'])).toEqual(['/index.json', expect.stringMatching(/^\/deltas\/[\w-]{43}\.bin$/), '/index.json'])
  for (const head of heads) {
    const { ':path': _, 'if-none-match': mark, ...rest } = head
    expect(rest, 'no cookie, no referrer, no origin, no language: what every reader of this browser sends').toEqual({
      host: '127.0.0.1:47613',
      connection: 'keep-alive',
      accept: expect.stringMatching(/^application\/(json|octet-stream)$/),
      'accept-language': '*',
      'accept-encoding': expect.any(String),
      'user-agent': expect.any(String),
      'cache-control': 'no-cache',
      pragma: 'no-cache',
      'sec-fetch-dest': 'empty',
      'sec-fetch-mode': 'cors',
      'sec-fetch-site': 'none',
      ...('sec-fetch-storage-access' in rest && { 'sec-fetch-storage-access': expect.any(String) }),
    })
    // The hash of what everybody holds, whatever mark the host gave out.
    if (mark) expect(String(mark)).toMatch(/^"[\w-]{43}"$/)
  }
})
