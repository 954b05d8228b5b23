import { demoPage, lumaTerms, unknownTerms } from './harness/pages'
import { expectMarked, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

test.describe('when the browser stops the background, nothing is lost', () => {
  test.beforeEach(({ reader }) => reader.serve({ [lumaTerms]: demoPage('luma-terms'), [unknownTerms]: demoPage('unknown-terms') }))

  test('before a page is opened', async ({ reader }) => {
    await reader.desk.stopWorker()
    await expectMarked(await reader.visit(lumaTerms), 'binding arbitration')
  })

  test('while a page is being read', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await reader.desk.stopWorker()
    await expectMarked(page, 'binding arbitration')
  })

  test('between the marks and the card', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    await reader.desk.stopWorker()
    await hoverMark(page, 'binding arbitration')
    expect((await openedCard(page)).text).toMatch(/arbitrat/i)
  })

  test('between the marks and the popup, or between two looks at it', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    await expect.poll(async () => (await reader.desk.summaryOf(page)).kind).toBe('terms')
    const before = await reader.desk.summaryOf(page)
    await reader.desk.stopWorker()
    expect(await reader.desk.summaryOf(page)).toEqual(before)
    const popup = await reader.desk.openPopup(page)
    await expect(popup.locator('.letter')).toBeVisible()
    await reader.desk.stopWorker()
    await popup.reload()
    await expect(popup.locator('.letter')).toBeVisible()
  })

  test('between the popup and the place that it leads to', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    const popup = await reader.desk.openPopup(page)
    await expect(popup.locator('.letter')).toBeVisible()
    await reader.desk.stopWorker()
    await popup
      .getByRole('button', { name: /arbitration/i })
      .first()
      .click()
    await page.bringToFront()
    expect((await openedCard(page)).name).toMatch(/arbitrat/i)
  })

  test('between two pages: what was read of a platform still counts', async ({ reader }) => {
    const first = await reader.visit(lumaTerms)
    await expectMarked(first, 'binding arbitration')
    await reader.desk.stopWorker()
    await expectMarked(await reader.visit(unknownTerms), 'binding arbitration')
    await expect.poll(async () => (await reader.desk.summaryOf(first)).kind).toBe('terms')
    expect((await reader.desk.badgeOf(first)).text).not.toBe('')
  })

  test('right after it has been asked something', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    await reader.desk.ask('settings', { showPossible: true })
    await reader.desk.stopWorker()
    expect(await reader.desk.ask('settings', {})).toMatchObject({ showPossible: true })
  })
})
