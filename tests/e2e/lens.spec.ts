import { openExtensionPage } from '../../scripts/browsers/extension-page'
import { clauses, paragraphs, termsPage } from './harness/pages'
import { expectMarked, expectNoCard, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

const url = 'https://www.orchard.example/legal/terms'
const page = termsPage({ inside: paragraphs(clauses.arbitration, clauses.termination) })

test('a place chosen on the welcome page: the card leads with it, and still does after a restart', async ({ ownReader: reader }) => {
  reader.serve({ [url]: page })
  const terms = await reader.visit(url)
  await expectMarked(terms, 'binding arbitration')
  await hoverMark(terms, 'binding arbitration')
  expect((await openedCard(terms)).text).not.toContain('Where you live')

  const welcome = await reader.browser.context.newPage()
  await welcome.goto(`chrome-extension://${reader.browser.id}/welcome.html`)
  const place = welcome.getByLabel('Where you live', { exact: true })
  await place.focus()
  await place.selectOption({ label: 'Germany' })
  await expect(place, 'the focus stays where it was').toBeFocused()
  await welcome.getByLabel('for yourself').check()
  await expect.poll(() => reader.desk.ask('settings', {})).toMatchObject({ place: ['de'], readsAs: 'consumer' })

  await terms.bringToFront()
  await terms.mouse.move(2, 2)
  await expectNoCard(terms)
  await hoverMark(terms, 'binding arbitration')
  await expect.poll(async () => (await openedCard(terms)).text, 'a page that was open knows it').toContain('Where you live: Germany')

  await reader.desk.page.evaluate(() => chrome.runtime.reload()).catch(() => undefined) // its page goes with it
  await expect(async () => {
    const desk = await openExtensionPage(reader.browser)
    expect(await desk.ask('settings', {})).toMatchObject({ place: ['de'], readsAs: 'consumer' })
  }).toPass()
  await terms.bringToFront()
  await terms.reload()
  await expectMarked(terms, 'binding arbitration')
  await hoverMark(terms, 'binding arbitration')
  const { text } = await openedCard(terms)
  expect(text.indexOf('Where you live: Germany')).toBeGreaterThan(0)
  expect(text.indexOf('Where you live: Germany'), 'before what is for everybody').toBeLessThan(text.indexOf('For you'))
  expect(text).toContain('Unfair Contract Terms Directive')
})
