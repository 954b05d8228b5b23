import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { ensureBuiltWithSource, withSource } from '../../scripts/build/with-source'
import { type Host, hostOf } from '../sync/host'
import { type Publication, publication } from '../sync/sample-publication'
import { type ChangingServer, noticeTerms, startServer } from './harness/changing-server'
import { askFrom, popupOf, startFirefox } from './harness/firefox-desk'
import { later, shipped } from './harness/publisher'

/** Heads as they stood on the wire: names in small letters and values, in order. */
type Heads = [string, string][]
const headsOf = (raw: readonly string[]): Heads =>
  raw.flatMap((name, i): Heads => (i % 2 === 0 ? [[name.toLowerCase(), raw[i + 1] ?? '']] : []))

/** What Firefox sends with every request: its name, and how it speaks. Anything else that it may come to send is looked at here first. */
const ofTheBrowser = {
  'user-agent': expect.any(String),
  'accept-encoding': expect.any(String),
  connection: 'keep-alive',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'same-origin',
  priority: 'u=4',
  pragma: 'no-cache',
  'cache-control': 'no-cache',
}

test.describe
  .serial('what Firefox sends for us', () => {
    let out: Publication
    let host: Host
    let server: ChangingServer
    let browser: Browser
    let popup: Page

    test.beforeAll(async () => {
      test.setTimeout(300_000)
      out = await publication(await ensureBuiltWithSource('firefox'))
      await out.publish(shipped())
      await out.publish(later(2, ({ notes }) => void notes[0]?.sections.plain.pop()))
      host = await hostOf(out.folder, withSource.port)
      server = await startServer()
      browser = await startFirefox(withSource.output('firefox'))
      popup = await popupOf(browser)
      await expect
        .poll(
          () =>
            askFrom(popup, 'rules', { do: 'look' })
              .then(({ held }) => held?.version)
              .catch(() => undefined),
          'the rules are there',
        )
        .toBe(1)
    })

    test.afterAll(async () => {
      await browser?.close()
      await server?.close()
      await host?.close()
      out?.remove()
    })

    test('to ask for rules: nothing that tells one reader from another', async () => {
      const asked: Heads[] = []
      host.twist = (request) => {
        asked.push([[':path', request.url ?? ''], ...headsOf(request.rawHeaders)])
        return false
      }
      const ask = () => askFrom(popup, 'rules', { do: 'check' })
      expect((await ask()).checks[0]).toMatchObject({ outcome: 'accepted', to: 2 })
      expect((await ask()).checks[0]).toMatchObject({ outcome: 'unchanged' })
      expect(asked.map((heads) => heads[0]?.[1])).toEqual([
        '/index.json',
        expect.stringMatching(/^\/deltas\/[\w-]{43}\.bin$/),
        '/index.json',
      ])
      for (const heads of asked) {
        const { ':path': _, 'if-none-match': mark, ...rest } = Object.fromEntries(heads)
        expect(rest, 'no cookie, no referrer, no origin, no language: what every reader of this browser sends').toEqual({
          host: '127.0.0.1:47613',
          accept: expect.stringMatching(/^application\/(json|octet-stream)$/),
          'accept-language': '*',
          ...ofTheBrowser,
        })
        // The hash of what everybody holds, whatever mark the host gave out.
        if (mark) expect(mark).toMatch(/^"[\w-]{43}"$/)
      }
    })

    test('to look at a watched document: no cookie, no referrer, no id', async () => {
      const asked: Heads[] = []
      server.twist = (request, response) => {
        asked.push([[':path', request.url ?? ''], ...headsOf(request.rawHeaders)])
        response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'who=reader; Path=/' }).end(noticeTerms('thirty'))
        return true
      }
      const url = server.url('/legal/terms')
      const page = await browser.newPage()
      await page.goto(url)
      await expect.poll(async () => JSON.stringify(await askFrom(popup, 'library', null))).toContain('/legal/terms')
      asked.length = 0
      await askFrom(popup, 'watch', { do: 'star', url, title: 'Terms', platform: null })
      asked.length = 0
      await askFrom(popup, 'watch', { do: 'check', key: null })
      await expect.poll(() => asked.length, 'the document is asked for').toBe(1)
      const { ':path': path, ...rest } = Object.fromEntries(asked[0] ?? [])
      expect(path).toBe('/legal/terms')
      expect(rest, 'the languages, as for any page; nothing else that tells one reader from another').toEqual({
        host: new URL(url).host,
        accept: 'text/html,application/xhtml+xml',
        'accept-language': expect.any(String),
        ...ofTheBrowser,
      })
    })

    test('nothing, where the access to the host was withdrawn: without it the browser would name this installation', async () => {
      const before = host.asked.length
      const withdrawn = await popup.evaluate(async () => {
        // Firefox's own name for what the types call chrome.
        const { permissions } = Reflect.get(globalThis, 'browser') as typeof chrome
        return permissions.remove({ origins: ['http://*/*', 'https://*/*'] })
      })
      expect(withdrawn).toBe(true)
      expect((await askFrom(popup, 'rules', { do: 'check' })).checks[0]).toMatchObject({ outcome: 'refused', reason: 'not-allowed' })
      expect(host.asked.length).toBe(before)
    })
  })
