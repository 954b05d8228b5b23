import { readCard } from '../../scripts/browsers/card'
import { demoPage, lumaTerms } from './harness/pages'
import { expectMarked, expectNoCard, openedCard, spoken } from './harness/see'
import { press } from './harness/shortcut'
import { expect, test } from './harness/test'

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
