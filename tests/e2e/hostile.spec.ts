import { markedText } from '../../scripts/browsers/marks'
import { clauses, paragraphs, termsPage } from './harness/pages'
import { expectMarked, hoverMark, openedCard } from './harness/see'
import { expect, test } from './harness/test'

const terms = 'https://hostile.example/terms'
const inside = paragraphs(clauses.arbitration, clauses.training)

/** Each page is marked all the same, and its own scripts see no error. */
const pages: readonly [name: string, markup: string][] = [
  ['a title of a million characters', termsPage({ head: `<title>Terms of Service ${'very '.repeat(200_000)}</title>`, inside })],
  [
    'an element with 20,000 attributes',
    termsPage({ inside: `<section ${Array.from({ length: 20_000 }, (_, i) => `data-a${i}="${i}"`).join(' ')}>${inside}</section>` }),
  ],
  ['a class of a million characters', termsPage({ inside: `<section class="${'terms-body-'.repeat(90_000)}x">${inside}</section>` })],
  [
    '50,000 levels of nesting',
    termsPage({
      inside: `${inside}<div id="deep" hidden></div><script>let e = document.getElementById('deep'); for (let i = 0; i < 50000; i++) { const next = document.createElement('div'); e.append(next); e = next } e.textContent = 'The bottom.'</script>`,
    }),
  ],
  [
    'elements that pretend to be ours',
    termsPage({
      inside: `<div data-clauselight="card"><p role="dialog">Not ours</p></div><clauselight-card data-clauselight="card"></clauselight-card><clauselight-mark>x</clauselight-mark>${inside}`,
    }),
  ],
  [
    'globals that pretend to be ours, and prototypes that throw',
    termsPage({
      head: `<script>window.clauselightAnnotator = { look() { throw 1 } }; window.clauselightCard = null; Document.prototype.createRange = Element.prototype.querySelectorAll = MutationObserver.prototype.observe = Array.prototype.findLast = () => { throw new Error('mine') }; Object.defineProperty(Node.prototype, 'textContent', { get() { return 'lies' } })</script>`,
      inside,
    }),
  ],
  [
    'form fields that shadow what documents have',
    termsPage({
      inside: `<form name="body"><input name="title"><input name="documentElement"></form><img name="location"><img name="querySelector">${inside}`,
    }),
  ],
  [
    'text that never rests',
    termsPage({
      inside: `<p id="storm">0</p>${inside}<script>let n = 0; setInterval(() => { for (let i = 0; i < 50; i++) { document.getElementById('storm').textContent = String(n++); document.getElementById('storm').setAttribute('data-n', n) } }, 10)</script>`,
    }),
  ],
  [
    'observers that answer every change with another',
    termsPage({
      inside: `${inside}<p id="echo">0</p><script>const echo = document.getElementById('echo'); let n = 0; new MutationObserver(() => { if (n++ < 100000) setTimeout(() => { echo.firstChild.data = String(n) }, 5) }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true }); echo.firstChild.data = 'go'</script>`,
    }),
  ],
  [
    'a script in its words',
    termsPage({ inside: `<p>&lt;img src=x onerror="window.hacked = 1"&gt; ${clauses.arbitration}</p>${paragraphs(clauses.training)}` }),
  ],
]

test.describe('a hostile page', () => {
  for (const [name, markup] of pages)
    test(`is read all the same: ${name}`, async ({ reader }) => {
      reader.serve({ [terms]: markup })
      const page = await reader.browser.context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      await page.goto(terms)
      await expectMarked(page, clauses.training)
      await expectMarked(page, clauses.arbitration)
      expect(errors).toEqual([])
      expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
    })

  test('that wipes the highlights gets them back when the reader looks for them', async ({ reader }) => {
    reader.serve({ [terms]: termsPage({ inside }) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    const place = await page.getByText(clauses.arbitration).boundingBox()
    await page.evaluate(() => CSS.highlights.clear())
    await page.mouse.move((place?.x ?? 0) + 20, (place?.y ?? 0) + 8, { steps: 3 })
    await expectMarked(page, clauses.arbitration)
    await hoverMark(page, clauses.arbitration)
    await openedCard(page)
  })

  test('that takes our card away is left alone, and the next card opens', async ({ reader }) => {
    reader.serve({ [terms]: termsPage({ inside }) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    await hoverMark(page, clauses.arbitration)
    await openedCard(page)
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('[data-clauselight]')) element.remove()
    })
    await hoverMark(page, clauses.training)
    await openedCard(page)
    expect(await markedText(page)).toContain(clauses.training)
  })

  test('that listens for messages and events hears nothing of ours', async ({ reader }) => {
    const listening = `<script>
      window.heard = []
      addEventListener('message', ({ data }) => heard.push(['message', data]))
      const dispatch = EventTarget.prototype.dispatchEvent
      EventTarget.prototype.dispatchEvent = function (event) { heard.push(['dispatched', event.type]); return dispatch.call(this, event) }
      for (const name of ['clauselight', 'wxt:content-script-started']) document.addEventListener(name, () => heard.push(['event', name]))
    </script>`
    reader.serve({ [terms]: termsPage({ inside, head: listening }) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    await hoverMark(page, clauses.arbitration)
    await openedCard(page)
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([])
    // The page does listen.
    await page.evaluate(() => postMessage('its own'))
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([['message', 'its own']])
  })

  test('learns nothing of what was found from our elements', async ({ reader }) => {
    reader.serve({ [terms]: termsPage({ inside }) })
    const page = await reader.visit(terms)
    await expectMarked(page, clauses.arbitration)
    await hoverMark(page, clauses.arbitration)
    await openedCard(page)
    const seen = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll('[data-clauselight]'),
        (e) => `${e.shadowRoot === null ? '' : 'open root'}${e.textContent}`,
      ).join(''),
    )
    expect(seen).toBe('')
  })
})
