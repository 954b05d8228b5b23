import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { demoPage, unknownTerms } from './harness/pages'
import { expectMarked } from './harness/see'
import { expect, test } from './harness/test'

const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const

const faults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

const cutOff = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

test.describe('our own pages can be used by everybody', () => {
  for (const [name, look] of looks) {
    test(`the popup, with everything unfolded: ${name}`, async ({ reader }) => {
      reader.serve({ [unknownTerms]: demoPage('unknown-terms') })
      const page = await reader.visit(unknownTerms)
      await expectMarked(page, 'binding arbitration')
      await expect.poll(async () => (await reader.desk.summaryOf(page)).kind).toBe('terms')
      const popup = await reader.desk.openPopup(page)
      await popup.emulateMedia(look)
      await expect(popup.locator('.letter')).toBeVisible()
      await popup.locator('details').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '')
      })
      expect(await faults(popup)).toEqual([])
      expect(await cutOff(popup), 'pixels cut off at the side').toBe(0)
    })

    test(`the welcome page: ${name}`, async ({ reader }) => {
      const page = await reader.browser.context.newPage()
      await page.emulateMedia(look)
      await page.goto(`chrome-extension://${reader.browser.id}/welcome.html`)
      await expect(page.locator('h1')).toBeVisible()
      expect(await faults(page)).toEqual([])
    })
  }

  test('the popup at twice the size', async ({ reader }) => {
    reader.serve({ [unknownTerms]: demoPage('unknown-terms') })
    const page = await reader.visit(unknownTerms)
    await expectMarked(page, 'binding arbitration')
    const popup = await reader.desk.openPopup(page)
    // A popup is at most 800 by 600; twice the size leaves half of that.
    await popup.setViewportSize({ width: 400, height: 300 })
    await expect(popup.locator('.letter')).toBeVisible()
    expect(await cutOff(popup), 'pixels cut off at the side').toBe(0)
  })
})
