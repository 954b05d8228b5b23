import { expect, test } from '@playwright/test'
import type { Browser, Page } from 'puppeteer-core'
import { ensureBuiltWithSource, withSource } from '../../scripts/build/with-source'
import { type Host, hostOf } from '../sync/host'
import { type Publication, publication } from '../sync/sample-publication'
import { type ChangingServer, noticeTerms, startServer } from './harness/changing-server'
import { addon, askFrom, popupOf, startFirefox } from './harness/firefox-desk'
import { later, shipped } from './harness/publisher'

/** Heads as they stood on the wire: names in small letters and values, in order. */
type Heads = [string, string][]
const headsOf = (raw: readonly string[]): Heads =>
  raw.flatMap((name, i): Heads => (i % 2 === 0 ? [[name.toLowerCase(), raw[i + 1] ?? '']] : []))

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
      console.log(JSON.stringify(asked))
      expect(JSON.stringify(asked), 'the id under which this extension is installed here').not.toContain(addon.uuid)
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
      console.log(JSON.stringify(asked))
    })
  })
