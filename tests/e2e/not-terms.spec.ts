import { hasOurWorld, inOurWorld } from '../../scripts/browsers/worlds'
import { demoPage } from './harness/pages'
import { expectUnmarked, ourElements } from './harness/see'
import { expect, test } from './harness/test'

const recipe = 'https://sundaypot.example/lentil-soup'

test.describe('a page that is not terms', () => {
  test('gets the loader and nothing else: no text is read, nothing of ours is in it', async ({ reader }) => {
    reader.serve({ [recipe]: demoPage('not-terms') })
    const page = await reader.visit(recipe)
    await expect.poll(() => hasOurWorld(page.mainFrame()), 'the loader ran').toBe(true)
    // The background has answered a later question: whatever the loader asked has been dealt with.
    expect((await reader.desk.summaryOf(page)).kind).toBe('other')
    expect(await inOurWorld(page, () => Object.keys(globalThis).filter((key) => /^clauselight/i.test(key)))).toEqual([])
    await expectUnmarked(page)
    expect(await ourElements(page)).toEqual([])
  })

  test('is said to be nothing of ours in the popup, calmly', async ({ reader }) => {
    reader.serve({ [recipe]: demoPage('not-terms') })
    const page = await reader.visit(recipe)
    const popup = await reader.desk.openPopup(page)
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(popup.getByRole('alert')).toHaveText('')
  })

  test('is left unmarked when it only looks like terms', async ({ reader }) => {
    const story = 'https://news.example/privacy-terms-explained'
    reader.serve({
      [story]: `<!doctype html><html lang="en"><title>What your privacy terms mean</title><h1>What your privacy terms mean</h1>${'<p>Ana laughed, put the kettle on, and told me that she had never read one in her life, which is what most people would say.</p>'.repeat(20)}`,
    })
    const page = await reader.visit(story)
    await expect.poll(async () => (await reader.desk.summaryOf(page)).kind).toBe('other')
    await expectUnmarked(page)
  })
})
