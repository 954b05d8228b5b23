import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import type { WatchAsk } from '../../lib/model/watch'
import { outputOf } from '../../scripts/build/extension'
import { noticeTerms, startServer } from './harness/changing-server'
import { colouredPixels } from './harness/colour'
import { askFrom, popupOf, startFirefox } from './harness/firefox-desk'
import { clauses, demoPage, lumaTerms, termsPage } from './harness/pages'

/** Words marked on a page of Firefox's; no function is named in it, because it runs elsewhere. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('clauselight-') ? [...ranges].map(String) : [])).join(' '),
  )

const shadowTerms = 'https://components.example/terms'

const changingTerms = 'https://harbor.example/legal/terms'

const pages = new Map([
  [lumaTerms, demoPage('luma-terms')],
  [
    shadowTerms,
    termsPage({
      inside: `<p id="open">${clauses.arbitration}</p><legal-text><template shadowrootmode="open"><p>${clauses.termination}</p></template></legal-text>`,
    }),
  ],
])

test.describe
  .serial('the built extension in Firefox', () => {
    let browser: Browser
    let page: Page

    test.beforeAll(async () => {
      browser = await startFirefox(outputOf('firefox'))
      page = await browser.newPage()
      await page.setViewport({ width: 1200, height: 800 })
      await page.setRequestInterception(true)
      page.on('request', (request) => {
        const body = pages.get(request.url())
        void (body ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }) : request.abort())
      })
      await page.goto(lumaTerms)
    })

    test.afterAll(() => browser?.close())

    test('marks the terms at their own address', async () => {
      await expect.poll(() => marked(page)).toContain('Luma owns and retains')
      expect(await marked(page)).toContain('binding arbitration')
    })

    test('opens the card when the pointer rests on marked words', async () => {
      const point = await page.evaluate(() => {
        for (const [name, ranges] of CSS.highlights)
          for (const range of ranges)
            if (name.startsWith('clauselight-') && range instanceof Range && String(range).includes('binding arbitration')) {
              range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
              const line = range.getClientRects()[0]
              if (line) return { x: line.left + 20, y: line.top + line.height / 2 }
            }
        return null
      })
      if (!point) throw new Error('the clause is not marked')
      await page.mouse.move(2, 2)
      await page.mouse.move(point.x, point.y, { steps: 4 })
      await expect.poll(() => page.evaluate(() => document.querySelectorAll('clauselight-card').length)).toBe(1)
    })

    test('draws the line under marked words, in shadow roots too', async () => {
      await page.goto(shadowTerms)
      await expect.poll(() => marked(page)).toContain(clauses.termination)
      for (const selector of ['#open', 'legal-text']) {
        const element = await page.$(selector)
        const picture = await element?.screenshot({ encoding: 'base64' })
        expect(await colouredPixels(page, picture ?? ''), selector).toBeGreaterThan(200)
      }
    })

    test('tells of what changed since the last visit, and has it read', async () => {
      const ours = (): Promise<string> =>
        page.evaluate(() =>
          Array.from(document.querySelectorAll('[data-clauselight]'), (e) => e.getAttribute('data-clauselight')).join(' '),
        )
      const changed = (): Promise<string> =>
        page.evaluate(() =>
          [...CSS.highlights]
            .flatMap(([name, ranges]) => (name.startsWith('clauselight-changed') ? [...ranges].map(String) : []))
            .join(' '),
        )
      const popup = await popupOf(browser)
      const ask = (question: string, asked: unknown): Promise<string> =>
        popup.evaluate(
          async (message) => {
            // Firefox's own name for what the types call chrome.
            const { runtime } = Reflect.get(globalThis, 'browser') as typeof chrome
            return JSON.stringify(await runtime.sendMessage(message))
          },
          { question, ask: asked },
        )
      pages.set(changingTerms, noticeTerms('thirty'))
      await page.bringToFront()
      await page.goto(changingTerms)
      await expect.poll(() => ask('library', null).catch(() => '')).toContain('harbor.example/legal/terms')
      pages.set(changingTerms, noticeTerms('fourteen'))
      await page.goto(changingTerms)
      await expect.poll(changed).toContain('fourteen')
      await expect.poll(ours).toContain('banner')
      expect(await ask('unread', { urls: [changingTerms] })).toContain('"here":true')
      expect(await ask('read', { key: 'harbor.example/legal/terms', version: 2 })).toBe('true')
      await expect.poll(changed).toBe('')
      await expect.poll(ours).not.toContain('banner')
    })

    test('checks a watched document of a real host, parsing it in the background, and keeps what changed once', async () => {
      const server = await startServer()
      const path = '/legal/terms'
      const popup = await popupOf(browser)
      const key = new URL(server.url(path)).host + path
      const watch = async (asked: WatchAsk) => {
        const reply = await askFrom(popup, 'watch', asked)
        return reply.kind === 'watched' ? reply.documents[0] : reply
      }
      const versions = async () => {
        const reply = await askFrom(popup, 'library', null)
        return reply.kind === 'library' ? reply.documents.find(({ document }) => document.key === key)?.versions.length : reply
      }
      const visitor = await browser.newPage()
      try {
        server.put(path, noticeTerms('thirty'))
        await visitor.goto(server.url(path))
        await expect.poll(() => versions().catch(() => null)).toBe(1)
        await watch({ do: 'star', url: server.url(path), title: 'Terms', platform: null })
        expect(await watch({ do: 'check', key })).toMatchObject({ mode: 'with-visits', last: { outcome: { kind: 'first' } } })
        server.put(path, noticeTerms('fourteen'))
        expect(await watch({ do: 'check', key })).toMatchObject({ last: { outcome: { kind: 'changed' } }, news: { version: 2 } })
        expect(await watch({ do: 'check', key })).toMatchObject({ last: { outcome: { kind: 'unchanged' } }, news: { version: 2 } })
        expect(await versions()).toBe(2)
      } finally {
        await visitor.close()
        await server.close()
      }
    })

    test('draws its popup', async () => {
      const popup = await popupOf(browser)
      await expect
        .poll(() => popup.evaluate(() => document.querySelector('main h1, main h2')?.textContent ?? '').catch(() => ''))
        .not.toBe('')
    })
  })
