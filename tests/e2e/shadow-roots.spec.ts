import { colouredPixels } from './harness/colour'
import { clauses, termsPage } from './harness/pages'
import { expectMarked, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

const terms = 'https://components.example/terms'
const inShadow = (inside: string): string =>
  termsPage({ inside: `<legal-text><template shadowrootmode="open"><section>${inside}</section></template></legal-text>` })

test.describe('terms in a shadow root', () => {
  test('are read and marked', async ({ reader }) => {
    reader.serve({ [terms]: inShadow(`<p>${clauses.termination}</p>`) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.termination)
    const picture = await page.locator('legal-text').screenshot()
    expect(await colouredPixels(reader.desk.page, picture.toString('base64')), 'the line is drawn').toBeGreaterThan(200)
  })

  test('open a card on hover', async ({ reader }) => {
    reader.serve({ [terms]: inShadow(`<p>${clauses.termination}</p>`) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.termination)
    await hoverMark(page, clauses.termination)
    expect((await openedCard(page)).name).toMatch(/account can be closed/i)
  })

  test('are read in a root within a root, and followed when they change', async ({ reader }) => {
    reader.serve({
      [terms]: inShadow(`<inner-text><template shadowrootmode="open"><p id="late">${clauses.termination}</p></template></inner-text>`),
    })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.termination)
    await page.locator('#late').evaluate((p, text) => {
      p.textContent = text
    }, clauses.indemnity)
    await expectMarked(page, clauses.indemnity)
  })
})
