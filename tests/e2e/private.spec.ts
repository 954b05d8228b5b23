import { openExtensionPage } from '../../scripts/browsers/extension-page'
import { noticeTerms, startServer } from './harness/changing-server'
import { clauses } from './harness/pages'
import { expect, test } from './harness/test'

const path = '/legal/terms'

test('in a private window terms are marked, and nothing of them is kept', async ({ ownReader: { browser } }) => {
  const server = await startServer()
  const url = server.url(path)
  server.put(path, noticeTerms('thirty', { more: `<p>${clauses.arbitration}</p>` }))
  const extensions = await browser.context.newPage()
  await extensions.goto('chrome://extensions')
  await extensions.evaluate(
    (extensionId) =>
      // The browser's own page of extensions, as a reader uses it; it has no types here.
      Reflect.get(chrome, 'developerPrivate').updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
    browser.id,
  )
  // Being let in there, the extension is loaded anew: so is the page of ours that asks it.
  let desk = await openExtensionPage(browser)
  await expect
    .poll(async () => {
      const allowed = await desk.page.evaluate(() => chrome.extension.isAllowedIncognitoAccess()).catch(() => false)
      if (!allowed) desk = await openExtensionPage(browser)
      return allowed
    })
    .toBe(true)
  const documents = async () => {
    const reply = await desk.ask('library', null)
    return reply.kind === 'library' ? reply.documents.map(({ document }) => document.url) : reply
  }
  const open = (incognito: boolean) =>
    desk.page.evaluate(
      async ([address, hidden]) => (await chrome.windows.create({ url: address, incognito: hidden }))?.tabs?.[0]?.id ?? -1,
      [url, incognito] as const,
    )
  const tabId = await open(true)
  for (const days of ['fourteen', 'ten']) {
    await expect.poll(async () => (await desk.ask('summary', { tabId, url })).kind, 'it is read').toBe('terms')
    await expect.poll(() => desk.page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('1')
    server.put(path, noticeTerms(days, { more: `<p>${clauses.arbitration}</p>` }))
    await desk.page.evaluate((id) => chrome.tabs.reload(id), tabId)
  }
  // The same page in a window that is not private is the first that the library hears of it.
  expect(await documents()).toEqual([])
  await open(false)
  await expect.poll(documents).toEqual([url])
  expect((await desk.ask('unread', { urls: [url] })).changes).toEqual([])
  expect(JSON.stringify(await desk.page.evaluate(() => chrome.storage.local.get()))).not.toContain(path)
  await server.close()
})
