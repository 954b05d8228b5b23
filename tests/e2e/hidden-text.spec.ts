import { clauses, termsPage } from './harness/pages'
import { expectMarked, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

const terms = 'https://folded.example/terms'

const folded = [
  ['closed details', `<details><summary>Disputes</summary><p>${clauses.arbitration}</p></details>`],
  [
    'an accordion with display: none',
    `<button aria-expanded="false">Disputes</button><div style="display:none"><p>${clauses.arbitration}</p></div>`,
  ],
  ['an accordion with the hidden attribute', `<div hidden><p>${clauses.arbitration}</p></div>`],
  [
    'a panel with aria-hidden and no height',
    `<div aria-hidden="true" style="height:0;overflow:hidden"><p>${clauses.arbitration}</p></div>`,
  ],
] as const

test.describe('terms that are folded away', () => {
  for (const [name, inside] of folded)
    test(`are read and marked in ${name}`, async ({ reader }) => {
      reader.serve({ [terms]: termsPage({ inside }) })
      const page = await reader.visit(terms)
      await expectMarked(page, clauses.arbitration)
    })

  test('are opened when the popup leads to them', async ({ reader }) => {
    reader.serve({ [terms]: termsPage({ inside: folded[0][1] }) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    const popup = await reader.desk.openPopup(page)
    await popup
      .getByRole('button', { name: /arbitration/i })
      .first()
      .click()
    await page.bringToFront()
    await openedCard(page)
    await expect(page.locator('details')).toHaveAttribute('open')
  })

  test('have a card once they are open', async ({ reader }) => {
    reader.serve({ [terms]: termsPage({ inside: folded[0][1] }) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    await page.locator('summary').click()
    await hoverMark(page, clauses.arbitration)
    expect((await openedCard(page)).name).toMatch(/arbitration/i)
  })
})
