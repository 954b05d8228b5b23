import { openExtensionPage } from '../../scripts/browsers/extension-page'
import { demoPage, lumaTerms } from './harness/pages'
import { expectMarked, expectUnmarked, hoverMark, openedCard, ourElements, ownMarkup } from './harness/see'
import { expect, test } from './harness/test'

test.describe('after the extension has gone from under a marked page', () => {
  test('by a reload: nothing of ours remains, and the next load is marked again', async ({ ownReader: reader }) => {
    reader.serve({ [lumaTerms]: demoPage('luma-terms') })
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    const before = await ownMarkup(page)
    await hoverMark(page, 'binding arbitration')
    await openedCard(page)
    await reader.desk.page.evaluate(() => chrome.runtime.reload()).catch(() => undefined) // its page goes with it
    await expectUnmarked(page)
    await expect.poll(() => ourElements(page)).toEqual([])
    expect(await ownMarkup(page)).toBe(before)
    await expect(async () => {
      const desk = await openExtensionPage(reader.browser)
      expect(await desk.ask('settings', {}), 'the background is there again').toMatchObject({ sitesOff: [] })
    }).toPass()
    await page.bringToFront()
    await page.reload()
    await expectMarked(page, 'binding arbitration')
  })

  test('for good: nothing of ours remains', async ({ ownReader: reader }) => {
    reader.serve({ [lumaTerms]: demoPage('luma-terms') })
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, 'binding arbitration')
    await reader.desk.page.evaluate(() => chrome.management.uninstallSelf({ showConfirmDialog: false })).catch(() => undefined) // its page goes with it
    await expectUnmarked(page)
    await expect.poll(() => ourElements(page)).toEqual([])
  })
})
