import { colouredPixels } from './harness/colour'
import { clauses, paragraphs, termsPage } from './harness/pages'
import { expectMarked, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

const terms = 'https://strict.example/terms'

const policies = [
  "default-src 'none'",
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
  "sandbox; default-src 'none'",
]

test.describe('a page that forbids everything', () => {
  for (const policy of policies)
    test(`is marked, in colour, and has its card: ${policy}`, async ({ reader }) => {
      reader.serve({
        [terms]: { body: termsPage({ inside: paragraphs(clauses.arbitration) }), headers: { 'content-security-policy': policy } },
      })
      const page = await reader.visit(terms)
      await expectMarked(page, clauses.arbitration)
      const picture = await page.getByText(clauses.arbitration).screenshot()
      expect(await colouredPixels(reader.desk.page, picture.toString('base64'))).toBeGreaterThan(200)
      await hoverMark(page, clauses.arbitration)
      const { box, text } = await openedCard(page)
      expect(text).toMatch(/arbitrat/i)
      expect(box.width, 'its styles are in force').toBeLessThan(420)
    })
})
