import { markedText } from '../../scripts/browsers/marks'
import { demoPage, lumaTerms } from './harness/pages'
import { expectMarked, openedCard } from './harness/see'
import { expect, test } from './harness/test'

test.describe('the popup', () => {
  test("says the platform's grade, its arithmetic, what was found, and what was not read", async ({ reader }) => {
    reader.serve({ [lumaTerms]: demoPage('luma-terms') })
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    const summary = await reader.desk.summaryOf(page)
    if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
    const popup = await reader.desk.openPopup(page)
    await expect(popup.locator('main')).toContainText('Luma AI')
    await expect(popup.locator('.letter')).toHaveText(summary.risk.grade)
    await expect(popup.locator('main')).toContainText(String(Math.round(summary.risk.score)))
    await expect(popup.locator('main')).toContainText(/arbitration/i)
    await expect(popup.locator('main')).toContainText(/privacy policy/i)
  })

  test('leads from a finding to its place, with the card open there', async ({ reader }) => {
    reader.serve({ [lumaTerms]: demoPage('luma-terms') })
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'hold us harmless')
    await page.evaluate(() => scrollTo(0, 0))
    const popup = await reader.desk.openPopup(page)
    await popup
      .getByRole('button', { name: /indemnif/i })
      .first()
      .click()
    await page.bringToFront()
    const card = await openedCard(page)
    expect(card.name).toMatch(/indemnif/i)
    const seen = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.textContent?.includes('hold us harmless')) return node.parentElement?.getBoundingClientRect().top
      return undefined
    })
    expect(seen).toBeGreaterThanOrEqual(0)
    expect(seen).toBeLessThan(900)
  })

  test("names a known platform's documents on its other pages", async ({ reader }) => {
    const pricing = 'https://lumalabs.ai/dream-machine'
    reader.serve({ [pricing]: '<!doctype html><title>Dream Machine</title><h1>Make a clip</h1>' })
    const page = await reader.visit(pricing)
    const popup = await reader.desk.openPopup(page)
    await expect(popup.getByRole('heading', { name: 'Luma AI' })).toBeVisible()
    await expect(popup.getByRole('link').first()).toHaveAttribute('href', /lumalabs\.ai/)
    expect(await markedText(page)).toBe('')
  })

  test('turns a site off, and on again', async ({ reader }) => {
    reader.serve({ [lumaTerms]: demoPage('luma-terms') })
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    const popup = await reader.desk.openPopup(page)
    const site = popup.getByRole('checkbox', { name: /lumalabs\.ai/ })
    await site.click()
    await expect(site).not.toBeChecked()
    await expect.poll(() => markedText(page), 'the marks are gone').toBe('')
    await expect.poll(() => reader.desk.summaryOf(page)).toMatchObject({ kind: 'off' })
    await page.reload()
    await expect.poll(() => reader.desk.summaryOf(page)).toMatchObject({ kind: 'off' })
    expect(await markedText(page)).toBe('')
    await site.click()
    await expect(site).toBeChecked()
    await expectMarked(page, 'binding arbitration')
  })
})
