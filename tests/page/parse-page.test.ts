// @vitest-environment happy-dom
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { extract } from '../../lib/page/extract'
import { parsePage } from '../../lib/page/parse-page'

const url = 'https://harbor.example/terms'

beforeAll(() => {
  vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const source = `<!doctype html><html lang="en"><head><title>Terms</title><style>.fold{display:none}</style></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>Terms</h1><p>You may  close
your account.</p>
<div class="fold" hidden><p>We keep what you write for a year.</p></div>
<ul><li>You agree:<ul><li>(a) to pay</li></ul></li></ul>
<noscript>Scripts are needed.</noscript>
<script>document.title = 'ran'</script></main></body></html>`

it('reads the source of a page as the same page is read when it is open: folded text too, and nothing runs', () => {
  const open = new JSDOM(source).window.document
  const parsed = parsePage(source, url)
  expect(parsed).toEqual(extract(open, url).page)
  expect(parsed.title).toBe('Terms')
  expect(parsed.text).toContain('We keep what you write for a year.')
  expect(parsed.text).not.toContain('Scripts are needed')
})

it.each(['', 'no markup at all', '<', '<html></html>', '\u0000'])('whatever comes is a page: %j', (html) => {
  expect(parsePage(html, url).url).toBe(url)
})
