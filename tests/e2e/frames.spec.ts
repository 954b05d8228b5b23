import type { Frame, Page } from '@playwright/test'
import { clauses, paragraphs, termsPage } from './harness/pages'
import { expectMarked, expectUnmarked, hoverMark } from './harness/see'
import { expect, test } from './harness/test'

const portal = 'https://portal.example/signup'

const around = (src: string): string =>
  `<!doctype html><html lang="en"><title>Sign up</title><h1>Sign up</h1><iframe src="${src}" width="900" height="600"></iframe>`

const frameAt = async (page: Page, url: string): Promise<Frame> => {
  await expect.poll(() => page.frame({ url })?.url()).toBe(url)
  const frame = page.frame({ url })
  if (!frame) throw new Error(`no frame shows ${url}`)
  return frame
}

const places = [
  ['the same origin', 'https://portal.example/legal/terms'],
  ['another origin', 'https://legal.other.example/terms'],
] as const

test.describe('terms in a frame', () => {
  for (const [name, url] of places)
    test(`of ${name} are marked in that frame alone, and counted for the tab`, async ({ reader }) => {
      reader.serve({ [portal]: around(url), [url]: termsPage({ inside: paragraphs(clauses.renewal) }) })
      const page = await reader.visit(portal)
      const frame = await frameAt(page, url)
      await expectMarked(frame, clauses.renewal)
      await expectUnmarked(page)
      const summary = await reader.desk.summaryOf(page)
      if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
      expect(summary.frames.map((f) => f.url)).toEqual([url])
    })

  test('can be reached from the popup', async ({ reader }) => {
    const [, url] = places[1]
    reader.serve({ [portal]: around(url), [url]: termsPage({ inside: paragraphs(clauses.renewal) }) })
    const page = await reader.visit(portal)
    const frame = await frameAt(page, url)
    await expectMarked(frame, clauses.renewal)
    const popup = await reader.desk.openPopup(page)
    await popup.getByRole('button', { name: /renew/i }).first().click()
    await page.bringToFront()
    await expect.poll(() => frame.locator('clauselight-card').count(), 'the card is open in the frame').toBe(1)
  })

  test('open their card in their own frame', async ({ reader }) => {
    const [, url] = places[0]
    reader.serve({ [portal]: around(url), [url]: termsPage({ inside: paragraphs(clauses.renewal) }) })
    const page = await reader.visit(portal)
    const frame = await frameAt(page, url)
    await expectMarked(frame, clauses.renewal)
    await hoverMark(page, clauses.renewal, frame)
    await expect.poll(() => frame.locator('clauselight-card').count()).toBe(1)
  })
})
