import type { Page } from '@playwright/test'
import { markedText } from '../../scripts/browsers/marks'
import { clauses } from './harness/pages'
import { reactTerms } from './harness/react-terms'
import { expectMarked, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

const terms = 'https://react.example/terms'

const sections = [
  {
    id: 'start',
    title: '1. Start',
    text: 'These terms are an agreement between you and the company. By using the service you accept these terms.',
  },
  { id: 'disputes', title: '2. Disputes', text: clauses.arbitration },
  { id: 'learning', title: '3. Learning', text: clauses.training },
  { id: 'law', title: '4. Law', text: 'This agreement is governed by the law of the place where the company has its seat.' },
  { id: 'ending', title: '5. Ending', text: clauses.termination },
  {
    id: 'rest',
    title: '6. Rest',
    text: 'If one part of this agreement is not valid, the other parts remain in force between the parties to it.',
  },
]

const complaints = (page: Page): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'complaints'))

/** Titles of the sections as they stand in the page. */
const titles = (page: Page): Promise<string[]> => page.locator('h2').allTextContents()

test.describe('a React page that is hydrated and keeps drawing itself', () => {
  test.beforeEach(async ({ reader }) => reader.serve(await reactTerms(terms, sections)))

  test('is hydrated without complaint, marked, and stays alive under the marks', async ({ reader }) => {
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    const before = await page.locator('#clock').textContent()
    await expect(page.locator('#clock')).not.toHaveText(before ?? '')
    expect(await complaints(page)).toEqual([])
    await expect(page.locator('#disputes p')).toContainText(clauses.arbitration)
  })

  test('keeps its marks on the right words when it reorders and filters', async ({ reader }) => {
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    await page.locator('#reverse').click()
    expect(await titles(page)).toEqual(sections.map((s) => s.title).reverse())
    await expectMarked(page, clauses.arbitration)
    await page.locator('#filter').fill('arbitration')
    await expect.poll(() => titles(page)).toEqual(['2. Disputes'])
    await page.locator('#filter').fill('')
    await expectMarked(page, clauses.termination)
    await expect.poll(() => markedText(page), 'no plain words became marked').not.toContain('If one part of this')
    expect(await complaints(page)).toEqual([])
  })

  test('opens the card although it never rests', async ({ reader }) => {
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.training)
    await hoverMark(page, clauses.training)
    expect((await openedCard(page)).text).not.toBe('')
    expect(await complaints(page)).toEqual([])
  })

  test('can take itself down while it is marked', async ({ reader }) => {
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.training)
    await page.evaluate(() => {
      const unmount: unknown = Reflect.get(window, 'unmount')
      if (typeof unmount === 'function') unmount()
    })
    await expect(page.locator('#root')).toBeEmpty()
    expect(await complaints(page)).toEqual([])
  })
})
