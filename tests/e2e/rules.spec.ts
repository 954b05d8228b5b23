import type { Page } from '@playwright/test'
import { markedText } from '../../scripts/browsers/marks'
import { written } from '../app/lists/sample-list'
import { paragraphs, termsPage } from './harness/pages'
import type { Reader } from './harness/reader'
import { expectMarked, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'
import { expectUsable } from './harness/usable'

const address = 'https://www.plumtree.example/terms'
const sentence = 'We may paint your garden gate in a colour that we choose, and you pay for the paint.'

const opened = async (reader: Reader): Promise<Page> => {
  const page = await reader.browser.context.newPage()
  await page.goto(`chrome-extension://${reader.browser.id}/dashboard.html#rules`)
  await expect(page.locator('#own-lists')).toBeVisible()
  return page
}

const give = (page: Page, list: unknown): Promise<void> =>
  page
    .getByLabel('Add a list from a file')
    .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(list)) })

test('a list from a file marks the page that is open, its card names it, and switched off it is gone', async ({ reader }) => {
  reader.serve({ [address]: termsPage({ inside: paragraphs(sentence) }) })
  const shown = await reader.visit(address)
  await expect.poll(async () => (await reader.desk.summaryOf(shown)).kind, { message: 'the page was read' }).toBe('terms')
  const dashboard = await opened(reader)
  await give(
    dashboard,
    written({ notes: [{ id: 'garden-gate', sections: { plain: '<img src=x onerror="document.title=1"> They may paint it.' } }] }),
  )
  await expect(dashboard.getByText('“Orchard legal” is in use.')).toBeVisible()
  await expectMarked(shown, 'paint your garden gate')
  await hoverMark(shown, 'paint your garden gate')
  const card = await openedCard(shown)
  expect(card.text).toContain('Found by your list “Orchard legal”')
  expect(card.text, 'markup is text').toContain('<img src=x onerror=')
  expect(await shown.title(), 'nothing of it ran').toBe('Terms of Service')

  await dashboard.getByLabel('Use “Orchard legal”').click()
  await expect.poll(async () => (await reader.desk.ask('lists', { do: 'look' })).lists[0]?.on).toBe(false)
  await expect.poll(() => markedText(shown), { message: 'the mark is gone' }).not.toContain('paint your garden gate')
  await dashboard.getByLabel('Use “Orchard legal”').click()
  await expectMarked(shown, 'paint your garden gate')
  await reader.desk.stopWorker()
  await dashboard.getByRole('button', { name: 'Remove “Orchard legal”' }).click()
  await expect(dashboard.getByText('You have none.')).toBeVisible()
  await expect.poll(() => markedText(shown), { message: 'the mark is gone' }).not.toContain('paint your garden gate')
})

test('a list that would mark everything is refused with the reason, and changes nothing', async ({ reader }) => {
  reader.serve({ [address]: termsPage() })
  const shown = await reader.visit(address)
  await expect.poll(async () => (await reader.desk.summaryOf(shown)).kind).toBe('terms')
  const dashboard = await opened(reader)
  const [gate] = written().detectors as [object]
  await give(dashboard, written({ detectors: [{ ...gate, cues: ['the'], patterns: ['the'] }] }))
  await expect(dashboard.getByText(/not taken: nothing in it can be used\. \(garden-gate: it marks everyday sentences\)/)).toBeVisible()
  await expect(dashboard.getByText('You have none.')).toBeVisible()
  await give(dashboard, 'no list')
  await expect(dashboard.getByText('not taken: it is not a list of Clauselight.')).toBeVisible()
})

test('without a source it says that rules come with updates of the extension', async ({ reader }) => {
  const dashboard = await opened(reader)
  await expect(dashboard.getByText('Rules come with updates of the extension; none are fetched.')).toBeVisible()
})

for (const look of ['light', 'dark'] as const)
  test(`everybody can use it: ${look}`, async ({ reader }) => {
    const dashboard = await opened(reader)
    await dashboard.emulateMedia({ colorScheme: look })
    await give(
      dashboard,
      written({
        scripts: [],
        severities: [
          { id: 'auto-renewal', factors: zero },
          { id: 'unheard', factors: zero },
        ],
      }),
    )
    await expect(dashboard.getByText('“Orchard legal” is in use.')).toBeVisible()
    await give(dashboard, written({ id: 'second', name: 'Second list', severities: [{ id: 'auto-renewal', factors: zero }] }))
    await expect(dashboard.getByText('“Second list” is in use.')).toBeVisible()
    await expectUsable(dashboard, `rules-${look}`)
    for (const id of ['orchard', 'second']) await reader.desk.ask('lists', { do: 'remove', id })
  })

const zero = { impact: 0, irreversibility: 0, breadth: 0, control: 0, legal: 0 }
