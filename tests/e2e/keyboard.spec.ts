import type { Page } from '@playwright/test'
import { readCard } from '../../scripts/browsers/card'
import { demoPage, lumaTerms } from './harness/pages'
import type { Reader } from './harness/reader'
import { expectMarked, expectNoCard, openedCard, spoken } from './harness/see'
import { expect, test } from './harness/test'

/** The browser's own shortcut keys do not reach a driven browser: this is what it does when one is pressed. */
const press = async (reader: Reader, page: Page, command: 'next-mark' | 'previous-mark' | 'open-mark'): Promise<void> => {
  await page.bringToFront()
  // Asked first, so that there is a worker to hear the shortcut.
  await reader.desk.ask('settings', {})
  const worker = reader.browser.context.serviceWorkers()[0]
  await worker?.evaluate((name) => {
    const { onCommand } = chrome.commands
    // Every event of the browser's has it, though the types do not say so.
    const dispatch: unknown = Reflect.get(onCommand, 'dispatch')
    if (typeof dispatch === 'function') dispatch.call(onCommand, name)
  }, command)
}

test.describe('by keyboard', () => {
  test.beforeEach(({ reader }) => reader.serve({ [lumaTerms]: demoPage('luma-terms') }))

  test('the marks can be visited one after the other, and back', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    await press(reader, page, 'next-mark')
    await expect.poll(() => spoken(page)).toContain('1 of')
    const first = await spoken(page)
    await press(reader, page, 'next-mark')
    await expect.poll(() => spoken(page)).toContain('2 of')
    await press(reader, page, 'previous-mark')
    await expect.poll(() => spoken(page)).toBe(first)
  })

  test('the card of a mark opens as a dialog with the focus in it; Escape closes it and gives the focus back', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    await page.locator('header a').first().focus()
    await press(reader, page, 'next-mark')
    await press(reader, page, 'open-mark')
    const card = await openedCard(page)
    expect(card.role).toBe('dialog')
    await expect.poll(async () => (await readCard(page))?.focused, 'the focus is in the card').not.toBeNull()
    for (let i = 0; i < 30; i++) await page.keyboard.press('Tab')
    expect((await readCard(page))?.focused, 'Tab stays in the card').not.toBeNull()
    await page.keyboard.press('Escape')
    await expectNoCard(page)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home')
  })
})
