import { readFileSync } from 'node:fs'
import { readCard } from '../../scripts/browsers/card'
import { clauses, paragraphs, termsPage } from './harness/pages'
import { expectMarked, openedCard } from './harness/see'
import { press } from './harness/shortcut'
import { tabTo } from './harness/tab'
import { expect, test } from './harness/test'

const url = 'https://www.orchard.example/legal/terms'
const optOut = 'You may opt out of arbitration by sending us a written notice within 45 days of first accepting these terms.'

test('a deadline and a letter, by keyboard alone: the date is counted, the calendar file saved, the letter copied', async ({ reader }) => {
  await reader.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin })
  reader.serve({ [url]: termsPage({ inside: paragraphs(clauses.arbitration, optOut) }) })
  const page = await reader.visit(url)
  await expectMarked(page, 'binding arbitration')
  await expect(async () => {
    await press(reader, page, 'next-mark')
    await press(reader, page, 'open-mark')
    expect((await openedCard(page)).buttons).toContain('Opt out of arbitration')
  }).toPass()

  await tabTo(page, /^Opt out of arbitration$/)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await readCard(page))?.text).toContain('within 45 days')
  // The browser gives a date three fields of its own, the month first.
  await tabTo(page, /^Month/)
  await page.keyboard.type('11202026')
  await expect.poll(async () => (await readCard(page))?.text).toContain('Last day: 4 Jan 2027')

  await tabTo(page, /^Save for your calendar$/)
  const saving = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('opt-out-of-arbitration-2027-01-04.ics')
  expect(readFileSync(await saved.path(), 'utf8')).toContain('\r\nDTSTART;VALUE=DATE:20270104\r\n')

  await tabTo(page, /^Your name$/)
  await page.keyboard.type('Ada Orchard')
  await tabTo(page, /^Copy the letter$/)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await readCard(page))?.buttons, 'the button says so').toContain('Copied')
  const letter = await page.evaluate(() => navigator.clipboard.readText())
  expect(letter).toContain('I accepted the terms on 20 Nov 2026.')
  expect(letter).toContain('Name: Ada Orchard.')

  await page.keyboard.press('Escape')
  await expect.poll(() => readCard(page)).toBeNull()
  expect(JSON.stringify(await reader.desk.page.evaluate(() => chrome.storage.local.get(null))), 'nothing of it is kept').not.toContain(
    'Ada',
  )
})
