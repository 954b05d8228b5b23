import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newKey } from '../../scripts/publish/keys'
import { publish } from '../../scripts/publish/publish'
import type { Host } from '../sync/host'
import { paragraphs, termsPage } from './harness/pages'
import { expect, later, look, status, test } from './harness/publisher'
import type { Reader } from './harness/reader'
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

test('what is refused changes nothing, and the reason is kept', async ({ reader, out, host }) => {
  const index = join(out.folder, 'index.json')
  const rewrite = (change: (text: string) => string): void => writeFileSync(index, change(readFileSync(index, 'utf8')))
  const answering =
    (path: RegExp, type: string, body: string | Buffer): Host['twist'] =>
    (request, response) => {
      if (!path.test(request.url ?? '')) return false
      response.writeHead(200, { 'content-type': type }).end(body)
      return true
    }
  const twisted = (twist: Host['twist']): void => {
    host.twist = twist
  }
  const good = later(2, ({ notes }) => void notes[0]?.sections.plain.pop())
  await out.publish(good)
  const whole = readFileSync(index, 'utf8')
  const spoil: Record<string, () => Promise<void> | void> = {
    unsigned: () => rewrite((text) => text.replace(/,"sig":"[^"]*"/, '')),
    tampered: () => rewrite((text) => text.replace('"version":2', '"version":9')),
    malformed: () => rewrite((text) => text.slice(9)),
    'wrong-type': () => twisted(answering(/index/, 'text/html', '<p>Sign in to the network</p>')),
    'too-large': () => twisted(answering(/index/, 'application/json', ' '.repeat(5_000))),
    expired: () => out.publish(good, 1, new Date('2026-01-01')),
    'wrong-key': async () => {
      await publish(good, { folder: out.folder, key: await newKey(), keep: 8, days: 30, now: new Date() })
    },
    status: () => {
      host.twist = (request, response) => /sets|deltas/.test(request.url ?? '') && Boolean(response.writeHead(404).end())
    },
    // Seen just before: the index of the second version was good, only its set was missing.
    older: () => publishOlder(),
    offline: () => host.close(),
  }
  const publishOlder = async (): Promise<void> => {
    const older = { folder: out.folder, key: out.key, keep: 1, days: 30, now: new Date('2026-11-01') }
    writeFileSync(index, '')
    await publish(later(1), older)
  }
  for (const [reason, make] of Object.entries(spoil)) {
    writeFileSync(index, whole)
    host.twist = () => false
    await make()
    expect(await look(reader), reason).toMatchObject({ outcome: 'refused', reason })
    expect((await status(reader)).held?.version, `${reason}: the rules in use stay`).toBe(1)
  }
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

test('killed while rules are fetched and stored, the extension holds the old or the new ones, whole', async ({ reader, out, host }) => {
  test.setTimeout(240_000)
  await out.publish(two)
  const ends: number[] = []
  for (const moment of ['the index was asked for', 'the set was sent', 'a turn later'] as const) {
    const asked = moment === 'the index was asked for' ? /index/ : /sets|deltas/
    const reached = new Promise<void>((done) => {
      host.twist = (request) => {
        if (asked.test(request.url ?? '')) done()
        return false
      }
    })
    void status(reader, 'check').catch(() => undefined)
    await reached
    // The nearest that can be aimed at: the worker is stopped while it unpacks, checks or writes.
    if (moment === 'a turn later') await reader.desk.page.evaluate(() => indexedDB.databases())
    await reader.desk.stopWorker()
    host.twist = () => false
    const held = await status(reader)
    expect(await wholeVersion(reader), moment).toBe(held.held?.version)
    ends.push(held.held?.version ?? 0)
    if (held.held?.version === 2) break
  }
  expect(ends[0], 'stopped before anything had come').toBe(1)
  await look(reader)
  expect(await wholeVersion(reader)).toBe(2)
})

/** The version of the rules in the database, read from the disk: by what the records hold, not by what is said of them. */
const wholeVersion = async ({ desk }: Reader): Promise<number | string> => {
  const text = await desk.page.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const opening = indexedDB.open('clauselight')
        opening.onerror = () => fail(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const all = database.transaction(['meta', 'detectors', 'notes'])
          const [meta, detectors, notes] = ['meta', 'detectors', 'notes'].map((name) => all.objectStore(name).getAll())
          all.oncomplete = () => {
            database.close()
            done(JSON.stringify([meta?.result, detectors?.result, notes?.result]))
          }
          all.onerror = () => fail(all.error)
        }
      }),
  )
  // Detectors are stored packed: their words stand in a table.
  const signs = [/"version":2/, /\bgarden\b/, /Said by the second version/].map((sign) => sign.test(text))
  return new Set(signs).size === 1 ? (signs[0] ? 2 : 1) : `a mix: ${signs.join()}`
}
