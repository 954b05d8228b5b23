import type { Page } from '@playwright/test'
import { pressInCard, readCard, type ShownCard } from '../../scripts/browsers/card'
import { type ChangingServer, noticeTerms, startServer } from './harness/changing-server'
import { fillDisk } from './harness/full-disk'
import { clauses } from './harness/pages'
import type { Reader } from './harness/reader'
import { expectMarked, expectNoCard, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

let server: ChangingServer
test.beforeEach(async () => {
  server = await startServer()
})
test.afterEach(() => server.close())

const arbitration = `<p>${clauses.arbitration}</p>`
const path = '/legal/terms'

const shownBanner = async (page: Page): Promise<ShownCard> => {
  let banner: ShownCard | null = null
  await expect
    .poll(
      async () => {
        banner = await readCard(page, 'banner')
        return banner?.text ?? ''
      },
      { message: 'a banner is shown' },
    )
    .not.toBe('')
  if (!banner) throw new Error('the banner went away while it was read')
  return banner
}

const expectNoBanner = (page: Page): Promise<void> => expect.poll(() => readCard(page, 'banner'), { message: 'no banner' }).toBeNull()

/** The documents of the library, with how often each was kept. */
const library = async (reader: Reader) => {
  const reply = await reader.desk.ask('library', null)
  return reply.kind === 'library' ? reply.documents : []
}

const visits = async (reader: Reader): Promise<number> => (await library(reader))[0]?.document.revision ?? 0

/** Opens the page, and waits until it has been compared and kept. */
const visit = async (reader: Reader): Promise<Page> => {
  const before = await visits(reader)
  const page = await reader.visit(server.url(path))
  await expect.poll(() => visits(reader), 'the visit is noted').toBeGreaterThan(before)
  return page
}

const changedWords = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('clauselight-changed') ? [...ranges].map(String) : [])).join(' '),
  )

test('a page that is opened in two tabs at once is kept once, and nothing is told of it', async ({ reader }) => {
  await reader.desk.ask('forget', { key: null })
  server.put(path, noticeTerms('thirty', { more: arbitration }))
  const tabs = await Promise.all([1, 2].map(() => reader.visit(server.url(path))))
  for (const page of tabs) {
    await page.bringToFront()
    await expectMarked(page, 'binding arbitration')
  }
  await expect.poll(() => visits(reader), 'both visits are noted').toBeGreaterThan(1)
  expect((await library(reader)).map(({ document, versions }) => [versions.length, document.alert])).toEqual([[1, null]])
  for (const page of tabs) expect(await readCard(page, 'banner')).toBeNull()
})

test.describe('a reader whose disk is full', () => {
  test('is told what changed although it cannot be kept; with room again it is kept, once, and nothing was lost', async ({ reader }) => {
    // The browser may take half a minute to see that there is no room.
    test.setTimeout(120_000)
    await reader.desk.ask('forget', { key: null })
    server.put(path, noticeTerms('thirty'))
    await (await visit(reader)).close()
    const shelf = async () => (await library(reader)).map(({ document, versions }) => [document.read.version, versions.length])
    server.put(path, noticeTerms('fourteen', { more: arbitration }))
    const room = await fillDisk(reader)
    try {
      const page = await reader.visit(server.url(path))
      expect((await shownBanner(page)).text).toMatch(/2 clauses changed since/)
      await expect.poll(() => changedWords(page)).toContain('fourteen')
      expect(await shelf(), 'what was there is still there').toEqual([[1, 1]])
      await pressInCard(page, 'I have read this', 'banner')
      await expect.poll(async () => (await readCard(page, 'banner'))?.text, 'what cannot be noted is said').toMatch(/could not/)
      await page.close()
    } finally {
      await room()
    }
    expect((await shownBanner(await visit(reader))).text).toMatch(/2 clauses changed since/)
    expect(await shelf()).toEqual([[1, 2]])
  })
})

test.describe('a reader who comes back', () => {
  test.beforeEach(async ({ reader }) => {
    await reader.desk.ask('forget', { key: null })
    server.put(path, noticeTerms('thirty'))
    await (await visit(reader)).close()
  })

  test('to terms that changed sees a banner, marks in place, the icon, the card and the popup, until they have read it', async ({
    reader,
  }) => {
    server.put(path, noticeTerms('fourteen', { more: arbitration }))
    const page = await visit(reader)
    const banner = await shownBanner(page)
    expect(banner.text).toMatch(/2 clauses changed since/)
    expect(banner.text).toMatch(/new: .*arbitration/i)
    expect(banner.buttons).toEqual(['Show changes', 'I have read this', 'Close'])
    await expect.poll(() => changedWords(page)).toContain('fourteen')
    expect(await reader.desk.badgeOf(page)).toMatchObject({ text: 'Δ1', title: expect.stringContaining('changed since you read them') })

    await hoverMark(page, 'fourteen')
    const card = await openedCard(page)
    expect(card.text).toMatch(/Before[\s\S]*thirty[\s\S]*Now[\s\S]*fourteen/)
    await page.mouse.move(2, 2)
    await expectNoCard(page)
    await hoverMark(page, 'binding arbitration')
    await expect.poll(async () => (await readCard(page))?.text ?? '').toMatch(/New since[\s\S]*For you/i)

    const popup = await reader.desk.openPopup(page)
    const section = popup.locator('.changed')
    await expect(section).toContainText('Changed since your visit on')
    await expect(section).toContainText(/arbitration/i)
    await section.getByRole('button', { name: 'I have read this' }).click()
    await expect(section).toHaveCount(0)
    await expectNoBanner(page)
    await expect.poll(() => changedWords(page), 'nothing is marked as changed').toBe('')
    await expect.poll(() => reader.desk.badgeOf(page)).toMatchObject({ text: '1' })
    await page.close()
    const again = await visit(reader)
    await expectMarked(again, 'binding arbitration')
    expect(await changedWords(again)).toBe('')
    expect(await readCard(again, 'banner')).toBeNull()
  })

  test('is led from change to change by the banner, with the card open, and says there that they have read it', async ({ reader }) => {
    server.put(path, noticeTerms('fourteen', { more: arbitration }))
    const page = await visit(reader)
    await shownBanner(page)
    await pressInCard(page, 'Show changes', 'banner')
    expect((await openedCard(page)).text).toContain('fourteen')
    await page.keyboard.press('Escape')
    await pressInCard(page, 'Next change', 'banner')
    await expect.poll(async () => (await openedCard(page)).name).toMatch(/arbitration/i)
    await page.keyboard.press('Escape')
    await pressInCard(page, 'I have read this', 'banner')
    await expectNoBanner(page)
    await expect.poll(() => reader.desk.badgeOf(page)).toMatchObject({ text: '1' })
    expect((await library(reader))[0]?.document).toMatchObject({ read: { version: 2 }, alert: null })
  })

  test('closes the banner by keyboard: it stays away for this version, and the change stays unread', async ({ reader }) => {
    server.put(path, noticeTerms('fourteen'))
    const page = await visit(reader)
    await shownBanner(page)
    // The banner stands above the text, and its last button is the one before the page's first.
    await page.bringToFront()
    await page.keyboard.press('Shift+Tab')
    await expect.poll(async () => (await readCard(page, 'banner'))?.focused).toBe('Close')
    await page.keyboard.press('Enter')
    await expectNoBanner(page)
    await expect.poll(async () => (await library(reader))[0]?.document.alert?.closed).toBe(true)
    await page.close()
    const again = await visit(reader)
    await expect.poll(() => changedWords(again), 'the marks are still there').toContain('fourteen')
    expect(await readCard(again, 'banner')).toBeNull()
    expect((await reader.desk.ask('unread', { urls: [] })).changes).toHaveLength(1)
  })

  test.describe('is not disturbed', () => {
    const noise = [
      [
        'by a menu, a banner and a clock around the same terms',
        noticeTerms('thirty', { around: '<nav><a href="/a">News of today</a></nav><div role="status">12:41</div>' }),
      ],
      [
        'by the same words in another dress',
        noticeTerms('thirty').replaceAll('<p>', '<p class="x"><span>').replaceAll('</p>', '</span></p>'),
      ],
    ] as const
    for (const [name, html] of noise)
      test(name, async ({ reader }) => {
        server.put(path, html)
        const page = await visit(reader)
        expect(await changedWords(page)).toBe('')
        expect(await readCard(page, 'banner')).toBeNull()
        expect((await library(reader))[0]?.document.alert).toBeNull()
      })

    test('by terms that went back to what they have read', async ({ reader }) => {
      server.put(path, noticeTerms('fourteen'))
      await (await visit(reader)).close()
      expect((await reader.desk.ask('unread', { urls: [] })).changes).toHaveLength(1)
      server.put(path, noticeTerms('thirty'))
      const page = await visit(reader)
      expect(await readCard(page, 'banner')).toBeNull()
      expect((await reader.desk.ask('unread', { urls: [] })).changes).toEqual([])
    })
  })

  test('is told of a date that moved without the text, and of a text that changed without its date', async ({ reader }) => {
    server.put(path, noticeTerms('thirty', { updated: '9 April 2026' }))
    const page = await visit(reader)
    expect((await shownBanner(page)).text).toMatch(/date moved from 3 Mar 2026 to 9 Apr 2026/)
    expect(await reader.desk.badgeOf(page)).toMatchObject({ text: '' })
    await page.close()
    server.put(path, noticeTerms('fourteen'))
    expect((await shownBanner(await visit(reader))).text).toContain('did not move')
  })

  test('in two tabs at once finds nothing doubled, and both say so when one is read', async ({ reader }) => {
    server.put(path, noticeTerms('fourteen'))
    const [one, other] = await Promise.all([reader.visit(server.url(path)), reader.visit(server.url(path))])
    for (const page of [one, other]) {
      await page.bringToFront()
      await shownBanner(page)
    }
    expect((await library(reader)).map(({ versions }) => versions.map(({ version }) => version.version))).toEqual([[1, 2]])
    await pressInCard(other, 'I have read this', 'banner')
    await expectNoBanner(other)
    await expectNoBanner(one)
  })

  test('after the background was stopped loses nothing', async ({ reader }) => {
    server.put(path, noticeTerms('fourteen'))
    await reader.desk.stopWorker()
    expect((await shownBanner(await visit(reader))).text).toMatch(/1 clause changed/)
  })
})
