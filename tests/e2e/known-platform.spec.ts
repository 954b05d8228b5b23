import { pressInCard, readCard } from '../../scripts/browsers/card'
import { demoPage, lumaTerms } from './harness/pages'
import { expectMarked, expectNoCard, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

const owned = 'Luma owns and retains all right, title, and interest'

test.describe("a known platform's terms, at their own address", () => {
  test.beforeEach(({ reader }) => reader.serve({ [lumaTerms]: demoPage('luma-terms') }))

  test('are marked where they stand', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, owned)
    await expectMarked(page, 'binding arbitration')
    await expectMarked(page, 'Your subscription renews automatically')
  })

  test('open a card when the pointer rests on marked words, and close it when it leaves', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, owned)
    await hoverMark(page, owned)
    const card = await openedCard(page)
    expect(card.role).toBe('group')
    expect(card.name).toMatch(/data/i)
    expect(card.text, "the reviewed note on this platform's clause").toContain('Luma claims full title')
    await page.mouse.move(2, 2)
    await expectNoCard(page)
  })

  test('keep the card open while the pointer is on it', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, owned)
    await hoverMark(page, owned)
    const { box } = await openedCard(page)
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 40) / 2, { steps: 8 })
    await pressInCard(page, /^close$/i)
    await expectNoCard(page)
  })

  test('show a card that lies within the window, however small that is', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await page.setViewportSize({ width: 320, height: 480 })
    await expectMarked(page, owned)
    await hoverMark(page, owned)
    const { box } = await openedCard(page)
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(320)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(480)
  })

  test('put the number of high-severity findings on the icon, with words', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, owned)
    const summary = await reader.desk.summaryOf(page)
    if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
    const high = summary.frames.flatMap((f) => f.findings).filter((f) => f.band === 'strong' && /^(?:high|critical)$/.test(f.severity))
    expect(high.length).toBeGreaterThan(3)
    await expect.poll(() => reader.desk.badgeOf(page)).toMatchObject({ text: String(high.length) })
    expect((await reader.desk.badgeOf(page)).title).toContain(String(high.length))
  })

  test('stop being marked for a kind that the reader mutes from the card', async ({ reader }) => {
    const page = await reader.visit(lumaTerms)
    await expectMarked(page, owned)
    await hoverMark(page, owned)
    await openedCard(page)
    await pressInCard(page, /mute|stop marking/i)
    await expect
      .poll(() => reader.desk.ask('settings', {}), 'the choice is kept')
      .toMatchObject({ mutedKinds: ['aggregated-data-ownership'] })
    await expect.poll(async () => (await readCard(page))?.text).toMatch(/undo/i)
  })
})
