import type { PageText } from '../model/page'
import { extract } from './extract'

/**
 * Reads the text of a page from its source, as the annotator reads one that is open. Nothing of the page runs or is loaded: a parsed
 * document has no window. It has no layout either, and the reader asks for none; what scripts would add is not there.
 */
export const parsePage = (html: string, url: string): PageText => {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return extract(document, url).page
}
