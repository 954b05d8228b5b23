import { JSDOM, VirtualConsole } from 'jsdom'
import type { PageText } from '../../lib/model/page'
import { extract } from '../../lib/page/extract'

/**
 * The text of a page as the extension reads it, and the first headings as the loader sees them. No script of the page runs, and nothing is
 * loaded. `url` beats what the page says of itself.
 */
export const readPage = (html: string | Buffer, url: string | undefined): { page: PageText; headings: string[] } => {
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() })
  try {
    const { document } = dom.window
    const headings = Array.from(document.querySelectorAll('h1,h2'), (h) => h.textContent ?? '').slice(0, 3)
    return { page: extract(document, url ?? ownAddress(document)).page, headings }
  } finally {
    dom.window.close()
  }
}

/** Where the page says it belongs: a saved page has no address of its own. Empty where it does not say. */
const ownAddress = (document: Document): string => {
  const said = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
    document.querySelector('base')?.getAttribute('href'),
  ]
  return said.find((address): address is string => !!address && /^https?:/i.test(address) && URL.canParse(address)) ?? ''
}
