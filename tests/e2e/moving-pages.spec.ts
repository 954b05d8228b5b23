import { clauses, paragraphs, termsPage } from './harness/pages'
import { expectMarked, expectUnmarked } from './harness/see'
import { expect, test } from './harness/test'

const terms = 'https://app.example/legal/terms'

test.describe('a page that moves', () => {
  test('is read again when it goes from its start page to its terms without loading', async ({ reader }) => {
    reader.serve({ 'https://app.example/start': '<!doctype html><html lang="en"><title>Start</title><main><h1>Hello</h1></main>' })
    const page = await reader.visit('https://app.example/start')
    const markup = termsPage({ inside: paragraphs(clauses.arbitration) })
    await page.evaluate((html) => {
      history.pushState(null, '', '/legal/terms')
      const next = new DOMParser().parseFromString(html, 'text/html')
      document.title = next.title
      document.body.replaceChildren(...next.body.children)
    }, markup)
    await expectMarked(page, clauses.arbitration)
  })

  test('loses its marks when it leaves its terms without loading, and gets them back on return', async ({ reader }) => {
    reader.serve({ [terms]: termsPage({ inside: paragraphs(clauses.arbitration) }) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    await page.evaluate(() => {
      const kept = [...document.body.children]
      addEventListener('popstate', () => document.body.replaceChildren(...kept), { once: true })
      history.pushState(null, '', '/gallery')
      document.title = 'Gallery'
      document.body.innerHTML = '<main><h1>Gallery</h1><p>Pictures of the sea.</p></main>'
    })
    await expectUnmarked(page)
    await expect.poll(async () => (await reader.desk.summaryOf(page)).kind, 'the popup has forgotten them too').toBe('other')
    await page.goBack()
    await expectMarked(page, clauses.arbitration)
  })

  test('is followed when its text arrives late', async ({ reader }) => {
    reader.serve({ [terms]: '<!doctype html><html lang="en"><title>Terms of Service</title><main id="root">Loading</main>' })
    const page = await reader.visit(terms)
    const markup = termsPage({ inside: paragraphs(clauses.training) })
    await page.evaluate((html) => {
      const next = new DOMParser().parseFromString(html, 'text/html')
      document.getElementById('root')?.replaceChildren(...next.body.children)
    }, markup)
    await expectMarked(page, clauses.training)
  })

  test('gets a clause marked that is added to marked terms', async ({ reader }) => {
    reader.serve({ [terms]: termsPage({ inside: paragraphs(clauses.training) }) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.training)
    await page.evaluate((text) => {
      const p = document.createElement('p')
      p.textContent = text
      document.querySelector('main')?.append(p)
    }, clauses.indemnity)
    await expectMarked(page, clauses.indemnity)
    await expectMarked(page, clauses.training)
  })
})
