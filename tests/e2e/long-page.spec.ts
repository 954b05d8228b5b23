import { clauses, paragraphs, termsPage } from './harness/pages'
import { expectMarked } from './harness/see'
import { expect, test } from './harness/test'

const terms = 'https://long.example/terms'

/** About `characters` of plain sentences, no two alike. */
const filler = (characters: number): string => {
  const texts: string[] = []
  for (let length = 0, i = 0; length < characters; i++) {
    const text = `Paragraph ${i}: the parties keep a copy of schedule ${i * 7}, which lists the ${i % 13} rooms of house ${i % 97} and whoever holds their keys on day ${i % 365}.`
    texts.push(text)
    length += text.length
  }
  return paragraphs(...texts)
}

test('a document of 1.2 million characters is marked from its first clause to its last, and the page stays usable', async ({ reader }) => {
  reader.serve({ [terms]: termsPage({ inside: `${paragraphs(clauses.training)}${filler(1_200_000)}${paragraphs(clauses.arbitration)}` }) })
  const page = await reader.visit(terms)
  await expectMarked(page, clauses.training)
  await expectMarked(page, clauses.arbitration)
  const summary = await reader.desk.summaryOf(page)
  if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
  expect(summary.frames[0]?.cut).toBe(false)
  // A page that hangs would not get round to this.
  expect(await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done('drawn'))))).toBe('drawn')
})

test('a longer one is marked as far as it is read, and the popup says that it was cut', async ({ reader }) => {
  reader.serve({ [terms]: termsPage({ inside: `${paragraphs(clauses.training)}${filler(1_700_000)}` }) })
  const page = await reader.visit(terms)
  await expectMarked(page, clauses.training)
  const summary = await reader.desk.summaryOf(page)
  if (summary.kind !== 'terms') throw new Error(`the background says "${summary.kind}"`)
  expect(summary.frames[0]?.cut).toBe(true)
})
