import type { Page } from '@playwright/test'
import { markedText } from '../../scripts/browsers/marks'
import { newKey } from '../../scripts/publish/keys'
import { written } from '../app/lists/sample-list'
import { type Host, hostOf } from '../sync/host'
import { type ListPublication, listPublication } from '../sync/list-publication'
import { paragraphs, termsPage } from './harness/pages'
import type { Reader } from './harness/reader'
import { expectMarked } from './harness/see'
import { siteAccess } from './harness/site-access'
import { expect, test } from './harness/test'
import { expectUsable } from './harness/usable'

const address = 'https://www.plumtree.example/terms'
const painting = 'We may paint your garden gate in a colour that we choose, and you pay for the paint.'
const mowing = 'We may mow around your garden gate whenever we like, and you pay for the fuel.'

let out: ListPublication
let host: Host

test.beforeEach(async () => {
  out = await listPublication()
  await out.publish()
  host = await hostOf(out.folder)
})
test.afterEach(async ({ reader }) => {
  for (const { id } of (await reader.desk.ask('lists', { do: 'look' })).lists) await reader.desk.ask('lists', { do: 'remove', id })
  await reader.desk.ask('rules', { do: 'forget' })
  await host.close()
  out.remove()
})

const opened = async (reader: Reader): Promise<Page> => {
  const page = await reader.browser.context.newPage()
  await page.goto(`chrome-extension://${reader.browser.id}/dashboard.html#rules`)
  await expect(page.locator('#own-lists')).toBeVisible()
  return page
}
const give = async (page: Page, url: string, key: string): Promise<void> => {
  await page.getByLabel('Address', { exact: true }).fill(url)
  await page.getByLabel('Public key or fingerprint').fill(key)
  await page.getByRole('button', { name: 'Add list' }).click()
}
const checkNow = (page: Page) => page.getByRole('button', { name: 'Check now whether “Orchard legal” has changed' }).click()

test('a list by address and key marks the page, renews itself, and keeps its last good version', async ({ reader }) => {
  reader.serve({ [address]: termsPage({ inside: paragraphs(painting, mowing) }) })
  const shown = await reader.visit(address)
  await expect.poll(async () => (await reader.desk.summaryOf(shown)).kind, { message: 'the page was read' }).toBe('terms')
  const dashboard = await opened(reader)

  await give(dashboard, host.url, (await newKey()).public)
  await expect(dashboard.getByText('The list was not taken: it is signed with a key that is not trusted.')).toBeVisible()
  await expect(dashboard.getByText('You have none.')).toBeVisible()
  expect(await markedText(shown)).not.toContain('garden gate')

  await give(dashboard, host.url, out.key.public)
  await expect(dashboard.getByText('“Orchard legal” is in use.')).toBeVisible()
  await expectMarked(shown, 'paint your garden gate')
  await expect(dashboard.getByText(`From ${host.url}`)).toBeVisible()

  const [gate] = written().detectors as [object]
  await out.publish({ version: 2, detectors: [{ ...gate, patterns: ['mow around ..2 garden gate'] }] })
  await checkNow(dashboard)
  await expect(dashboard.getByText('“Orchard legal”: Version 2 was taken.')).toBeVisible()
  await expectMarked(shown, 'mow around your garden gate')
  await expect.poll(() => markedText(shown), { message: 'the first version is gone' }).not.toContain('paint your garden gate')

  await checkNow(dashboard)
  await expect(dashboard.getByText('“Orchard legal”: There was nothing newer.')).toBeVisible()

  await host.close()
  await checkNow(dashboard)
  await expect(dashboard.getByText(/“Orchard legal”: Not taken: the host did not answer.* The list in use stays\./)).toBeVisible()
  await reader.desk.stopWorker()
  await shown.reload()
  await expectMarked(shown, 'mow around your garden gate')

  await dashboard.reload()
  await expect(dashboard.getByText(/for one of your lists · answer 304/).first()).toBeVisible()
  await expect(dashboard.getByText(/for one of your lists · no answer/).first()).toBeVisible()
  await dashboard.getByRole('button', { name: 'Clear this list' }).click()
  await expect(dashboard.getByText('None.', { exact: true })).toBeVisible()
})

test('the alarm renews it, and nothing about the reader goes along', async ({ reader }) => {
  const dashboard = await opened(reader)
  await dashboard.context().addCookies([{ name: 'who', value: 'reader', url: host.url }])
  await give(dashboard, host.url, await fingerprintOf(dashboard, out.key.public))
  await expect(dashboard.getByText('“Orchard legal” is in use.')).toBeVisible()
  await out.publish({ version: 2 })
  const heads: string[][] = []
  host.twist = (request) => {
    heads.push([request.headers.cookie ?? '', request.headers.referer ?? '', request.headers['accept-language'] ?? '', request.url ?? ''])
    return false
  }
  await reader.desk.page.evaluate(() => chrome.alarms.create('lists', { when: Date.now() }))
  await expect.poll(async () => (await chromeAlarm(reader)) !== null, 'the alarm is set again').toBe(true)
  expect(heads, 'what is not due is not asked for').toEqual([])
  // Switched off and on, it is due.
  await reader.desk.ask('lists', { do: 'off', id: 'orchard' })
  expect(await chromeAlarm(reader)).toBeNull()
  await reader.desk.ask('lists', { do: 'on', id: 'orchard' })
  await reader.desk.page.evaluate(() => chrome.alarms.create('lists', { when: Date.now() }))
  await expect.poll(async () => (await reader.desk.ask('lists', { do: 'look' })).lists[0]?.version).toBe(2)
  expect(heads.map(([cookie, referer, language]) => [cookie, referer, language])).toEqual(heads.map(() => ['', '', '*']))
  expect(heads[0]?.[3]).toBe('/index.json')
})

test('a host that does not answer can be left', async ({ reader }) => {
  host.twist = () => true
  const dashboard = await opened(reader)
  await give(dashboard, host.url, out.key.public)
  await expect(dashboard.getByText('The host of the list is being asked.')).toBeVisible()
  await dashboard.getByRole('button', { name: 'Stop' }).click()
  await expect(dashboard.getByText('The list was not taken: you stopped it.')).toBeVisible()
  await expect(dashboard.getByLabel('Address', { exact: true })).toHaveValue(host.url)
})

test('access to the host that was withdrawn is told, and nothing is asked for', async ({ reader }) => {
  const dashboard = await opened(reader)
  await give(dashboard, host.url, out.key.public)
  await expect(dashboard.getByText('“Orchard legal” is in use.')).toBeVisible()
  const access = await siteAccess(reader)
  await access('ON_CLICK')
  host.asked.length = 0
  try {
    await checkNow(dashboard)
    await expect(dashboard.getByText(/Not taken: the browser does not let the extension speak to that host\./).first()).toBeVisible()
    expect(host.asked).toEqual([])
  } finally {
    await access('ON_ALL_SITES')
  }
  await checkNow(dashboard)
  await expect(dashboard.getByText('“Orchard legal”: There was nothing newer.')).toBeVisible()
})

test('Chromium keeps access to a host that was given with a list: giving it back is tried, and breaks nothing', async ({
  ownReader: reader,
}) => {
  const settings = await reader.browser.context.newPage()
  await settings.goto('chrome://extensions')
  const origins = () => reader.desk.page.evaluate(() => chrome.permissions.getAll().then((all) => all.origins ?? []))
  await settings.evaluate(async (extensionId) => {
    // As above; adding a site there is what answering the browser's question does, which a test cannot.
    const own = Reflect.get(chrome, 'developerPrivate')
    await own.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' })
    await own.addHostPermission(extensionId, 'http://127.0.0.1/*')
  }, reader.browser.id)
  await expect.poll(origins).toContain('http://127.0.0.1/*')
  const { done } = await reader.desk.ask('lists', { do: 'subscribe', url: host.url, key: out.key.public, asked: true })
  expect(done).toMatchObject({ kind: 'added' })
  expect(await reader.desk.ask('lists', { do: 'remove', id: 'orchard' })).toMatchObject({ lists: [] })
  const answer = await reader.desk.page.evaluate(() =>
    chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }).then(String, (error: unknown) => String(error)),
  )
  expect(answer, 'what the browser says to it').toContain('required permissions')
  expect(await origins(), 'given back now: say so in docs/own-lists.md and docs/privacy.md').toContain('http://127.0.0.1/*')
})

for (const look of ['light', 'dark'] as const)
  test(`everybody can use it: ${look}`, async ({ reader }) => {
    const dashboard = await opened(reader)
    await dashboard.emulateMedia({ colorScheme: look })
    await give(dashboard, host.url, out.key.public)
    await checkNow(dashboard)
    await expect(dashboard.getByText('“Orchard legal”: There was nothing newer.')).toBeVisible()
    await expectUsable(dashboard, `lists-${look}`)
  })

const chromeAlarm = (reader: Reader): Promise<number | null> =>
  reader.desk.page.evaluate(async () => {
    const alarm = await chrome.alarms.get('lists')
    return alarm && alarm.scheduledTime > Date.now() + 60_000 * 60 ? alarm.scheduledTime : null
  })

const fingerprintOf = (page: Page, key: string): Promise<string> =>
  page.evaluate(async (key) => {
    const bytes = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
    return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (b) => b.toString(16).padStart(2, '0')).join('')
  }, key)
