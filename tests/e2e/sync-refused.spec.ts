import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Worker } from '@playwright/test'
import { limits, patience } from '../../lib/sync/limits'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { newKey } from '../../scripts/publish/keys'
import { publish } from '../../scripts/publish/publish'
import type { Host } from '../sync/host'
import { otherSet, signAnew } from '../sync/sign-anew'
import { expect, later, look, status, test, workerOf } from './harness/publisher'

const json = { 'content-type': 'application/json' }
const good = later(2, ({ notes }) => void notes[0]?.sections.plain.pop())

const answering =
  (path: RegExp, head: Record<string, string>, body: string | Buffer): Host['twist'] =>
  (request, response) =>
    path.test(request.url ?? '') && Boolean(response.writeHead(200, head).end(body))

/** In the worker waits of half a minute take a moment: nobody waits for a host that long here. */
const hurry = (worker: Worker): Promise<void> =>
  worker.evaluate((long) => {
    const wait = globalThis.setTimeout
    // The browser's own function, but for the time: what it returns is passed on.
    globalThis.setTimeout = ((work: () => void, time: number) => wait(work, time === long ? 200 : time)) as typeof globalThis.setTimeout
  }, patience)

/** In the worker there is no Ed25519, as in Chrome before 137. */
const grow = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    crypto.subtle.importKey = () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
  })

test('what is refused changes nothing; the reason is kept, and shown in words', async ({ reader, out, host }) => {
  const index = join(out.folder, 'index.json')
  const rewrite = (change: (text: string) => string): void => writeFileSync(index, change(readFileSync(index, 'utf8')))
  const twisted = (twist: Host['twist']): void => {
    host.twist = twist
  }
  const first = readFileSync(index, 'utf8')
  await out.publish(good)
  const whole = readFileSync(index, 'utf8')
  const spoil: Record<string, () => Promise<void> | void> = {
    unsigned: () => rewrite((text) => text.replace(/,"sig":"[^"]*"/, '')),
    tampered: () => rewrite((text) => text.replace('"version":2', '"version":9')),
    malformed: () => otherSet(out, gzipSync('rules')),
    bomb: () => otherSet(out, gzipSync(Buffer.alloc(limits.unpacked + 1))),
    'too-new': () => signAnew(out, { engine: 99 }),
    'wrong-type': () => twisted(answering(/index/, { 'content-type': 'text/html' }, '<p>Sign in to the network</p>')),
    'too-large': () => twisted(answering(/index/, json, ' '.repeat(limits.index + 1))),
    expired: () => out.publish(good, 1, new Date('2026-01-01')),
    'wrong-key': async () => {
      await publish(good, { folder: out.folder, key: await newKey(), keep: 8, days: 30, now: new Date() })
    },
    status: () => twisted((request, response) => /sets|deltas/.test(request.url ?? '') && Boolean(response.writeHead(404).end())),
    // The index of the second version was seen, only its set was never had.
    older: () => writeFileSync(index, first),
    timeout: async () => {
      await hurry(workerOf(reader))
      host.twist = (_, response) => Boolean(response.writeHead(200, json).write('{'))
    },
    unsupported: () => grow(workerOf(reader)),
    offline: () => host.close(),
  }
  const reasons = Object.keys(spoil)
  for (const [reason, make] of Object.entries(spoil)) {
    writeFileSync(index, whole)
    host.twist = () => false
    await make()
    expect(await look(reader), reason).toMatchObject({ outcome: 'refused', reason })
    expect((await status(reader)).held?.version, `${reason}: the rules in use stay`).toBe(1)
  }
  const { checks } = await status(reader)
  expect(checks.map((check) => check.reason).reverse(), 'every reason is kept').toEqual(reasons)

  const panel = await reader.browser.context.newPage()
  await panel.goto(`chrome-extension://${reader.browser.id}/dashboard.html#rules`)
  const words = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]))
  const said = (reason: string): string => words.get(`rules_reason_${reason.replaceAll('-', '_')}`) ?? '?'
  await expect(panel.locator('[aria-labelledby=updates]'), 'the last look').toContainText(
    `Not taken: ${said('offline')} The rules in use stay.`,
  )
  await expect(panel.locator('.names').filter({ hasText: 'Not taken' }).locator('li'), 'and the looks before it').toHaveText(
    reasons
      .slice(0, -1)
      .reverse()
      .map((reason) => new RegExp(`: Not taken: ${said(reason).replaceAll(/[.()]/g, '\\$&')} The rules in use stay\\.`)),
  )
})

test('a set that is another than the index speaks of, or was changed on its way, is refused', async ({ reader, out }) => {
  await out.publish(good)
  rmSync(join(out.folder, 'deltas'), { recursive: true, force: true })
  const whole = readFileSync(join(out.folder, 'index.json'), 'utf8')
  await otherSet(out, gzipSync(JSON.stringify(later(2, ({ notes }) => void notes.pop()))))
  expect(await look(reader)).toMatchObject({ outcome: 'refused', reason: 'tampered', detail: 'digest' })
  writeFileSync(join(out.folder, 'index.json'), whole)
  for (const name of readdirSync(join(out.folder, 'sets'))) {
    const file = join(out.folder, 'sets', name)
    const bytes = readFileSync(file)
    bytes[20] = (bytes[20] ?? 0) ^ 1
    writeFileSync(file, bytes)
  }
  expect(await look(reader)).toMatchObject({ outcome: 'refused', reason: 'tampered', detail: 'sets' })
  expect((await status(reader)).held?.version).toBe(1)
})
