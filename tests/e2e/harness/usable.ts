import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test'

/** With every fold open: axe finds nothing, and 320 pixels are wide enough. With SHOTS=FOLDER a picture called `name` is left there. */
export const expectUsable = async (page: Page, name: string): Promise<void> => {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  if (!process.env.SHOTS) return
  await page.setViewportSize({ width: 1000, height: 900 })
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}
