import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { JSDOM } from 'jsdom'
import { clauses, paragraphs, termsPage } from './harness/pages'
import type { Reader } from './harness/reader'
import { expect, test } from './harness/test'

const url = 'https://www.harbour-post.example/legal/terms'
const key = 'harbour-post.example/legal/terms'
const notice = 'We tell you by mail 30 days before a change of these terms takes effect.'
const cap = 'Our total liability to you under these terms is limited to $100, whatever the reason of the claim.'
const before = termsPage({ title: 'Harbour Post Terms of Service', inside: paragraphs(notice, cap, clauses.renewal) })
const after = termsPage({
  title: 'Harbour Post Terms of Service',
  inside: paragraphs(notice.replace('30 days', '14 days'), cap.replace('$100', '$50'), clauses.renewal, clauses.arbitration),
})

const versions = async (reader: Reader): Promise<number> => {
  const reply = await reader.desk.ask('library', null)
  return reply.kind === 'library' ? reply.documents.reduce((sum, one) => sum + one.versions.length, 0) : -1
}

const visitTwice = async (reader: Reader): Promise<void> => {
  for (const [count, page] of [before, after].entries()) {
    reader.serve({ [url]: page })
    const tab = await reader.visit(url)
    await expect.poll(() => versions(reader), { message: `version ${count + 1} is kept` }).toBe(count + 1)
    await tab.close()
  }
}

const dashboard = async (reader: Reader, hash = ''): Promise<Page> => {
  const page = await reader.browser.context.newPage()
  await page.goto(`chrome-extension://${reader.browser.id}/dashboard.html${hash}`)
  return page
}

const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

const cutOff = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

const saved = async (page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test.describe('the dashboard', () => {
  test('says that nothing has been read yet', async ({ ownReader: reader }) => {
    const page = await dashboard(reader)
    await expect(page.getByText('Nothing has been read yet.')).toBeVisible()
    expect(await faults(page)).toEqual([])
  })

  test('shows what changed, compares, searches, exports and deletes', async ({ ownReader: reader }) => {
    await visitTwice(reader)
    const page = await dashboard(reader)

    const item = page.getByRole('link', { name: /Harbour Post Terms/ })
    await expect(item).toContainText('Unread changes')
    await expect(item).toContainText('2 versions')
    await item.click()

    await expect(page.getByText('3 clauses changed', { exact: false })).toBeVisible()
    const changed = page.locator('.row[data-changed]')
    await expect(changed).toHaveCount(3)
    await expect(page.locator('.row[data-changed] del', { hasText: '$100' })).toBeVisible()
    await expect(page.locator('.row[data-changed] ins', { hasText: '$50' })).toBeVisible()
    await expect(page.locator('mark[data-severity]').first()).toBeVisible()
    await expect(page.locator('.histories').first()).toContainText(/\$100 in version 1 \(read .*\); \$50 from version 2 on/)

    await page.getByRole('button', { name: 'Next change' }).click()
    await expect(changed.first()).toBeFocused()
    await page.keyboard.press('n')
    await expect(changed.nth(1)).toBeFocused()
    await expect(page.getByText('Change 2 of 3', { exact: true })).toBeVisible()
    await page.keyboard.press('p')
    await expect(changed.first()).toBeFocused()
    await page.getByLabel('In one text').check()
    await expect(page.locator('.row[data-changed] .cell', { hasText: '$100' }).locator('ins', { hasText: '$50' })).toBeVisible()

    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await cutOff(page), 'pixels cut off at the side').toBe(0)
    await page.setViewportSize({ width: 1200, height: 800 })

    const comparison = page.getByRole('group', { name: 'This comparison as a file' })
    const report = await saved(page, () => comparison.getByRole('button', { name: 'Markdown' }).click())
    expect(report.name).toBe('clauselight-harbour-post-example-legal-terms-1-2.md')
    expect(report.text).toContain('14 days')
    expect(report.text).toMatch(/SHA-256 of the text: [0-9a-f]{64}/)
    expect(report.text).toContain('Not legal advice')
    const whole = page.getByRole('group', { name: 'All that is kept of this document' })
    const audit: unknown = JSON.parse((await saved(page, () => whole.getByRole('button', { name: 'JSON' }).click())).text)
    expect(audit).toMatchObject({
      format: 'clauselight-audit-1',
      documents: [{ key, versions: 2, comparisons: [{ from: 1, to: 2, verdict: 'changed' }] }],
    })
    const feed = await saved(page, () => whole.getByRole('button', { name: /Atom/ }).click())
    expect(new JSDOM(feed.text, { contentType: 'application/xml' }).window.document.querySelectorAll('entry')).toHaveLength(1)

    await page.getByRole('button', { name: 'I have read this' }).click()
    await expect(item).not.toContainText('Unread changes')

    await page.getByRole('searchbox').fill('liability $100')
    await page.keyboard.press('Enter')
    await expect(page.locator('.hits li')).toHaveCount(1)
    await page.locator('.hits a').click()
    await expect(page.locator('.row[data-here]')).toBeFocused()
    await expect(page.locator('mark[data-place]')).toBeVisible()

    await page.getByRole('button', { name: 'Delete this document' }).click()
    await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByText('Nothing has been read yet.')).toBeVisible()
    expect(await versions(reader)).toBe(0)
  })

  test('says how much is kept, gives all of it away, and deletes all of it', async ({ ownReader: reader }) => {
    await visitTwice(reader)
    const page = await dashboard(reader, '#data')
    await expect(page.getByText('Documents: 1. Versions: 2.', { exact: false })).toBeVisible()
    const { text } = await saved(page, () => page.getByRole('button', { name: 'Save everything to a file' }).click())
    expect(JSON.parse(text)).toMatchObject({
      format: 'clauselight-library-1',
      documents: [{ key, versions: 2, history: [{ version: 1 }, { version: 2 }] }],
    })
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Delete everything …' }).click()
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
    await expect.poll(() => versions(reader)).toBe(0)
  })

  test('prints a report alone', async ({ ownReader: reader }) => {
    await visitTwice(reader)
    const page = await dashboard(reader, `#documents/${encodeURIComponent(key)}`)
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '')
    })
    await page.getByRole('group', { name: 'This comparison as a file' }).getByRole('button', { name: 'Print or PDF' }).click()
    await expect(page.locator('body[data-printed]')).toBeAttached()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.report h1')).toBeVisible()
    await expect(page.locator('.shelf')).toBeHidden()
    await expect(page.locator('.document')).toBeHidden()
  })
})
