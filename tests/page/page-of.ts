import { JSDOM } from 'jsdom'
import { type Extraction, extract } from '../../lib/page/extract'

export const { window } = new JSDOM('')

/** A document with this in its body. */
export const documentOf = (body: string): Document => {
  const document = window.document.implementation.createHTMLDocument('')
  document.body.innerHTML = body
  return document
}

export const read = (body: string): Extraction => extract(documentOf(body), 'https://terms.example/')

/** The texts of the blocks, each behind its kind where that is not `text`; an item's also behind its lead. */
export const blocksOf = ({ page }: Extraction): string[] =>
  page.blocks.map(({ start, end, kind, lead }) => {
    const of = lead === undefined ? '' : `<${lead}`
    return `${kind === 'text' ? '' : `${kind}${of}: `}${page.text.slice(start, end)}`
  })
