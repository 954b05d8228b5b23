import type { PageText } from '../model/page'
import type { Span } from '../model/span'
import { isFurniture } from './not-terms'
import { type Piece, Reader } from './reader'

/** What was read of a page, and the way back from its text to the page. */
export interface Extraction {
  page: PageText
  /** Ranges that cover a span of the text, one a text node; nodes that have changed or left the page since are left out. */
  rangesOf(span: Span): Range[]
  /** Open shadow roots met on the way: they are watched and styled on their own. */
  shadowRoots: readonly ShadowRoot[]
}

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR UL CAPTION'.split(
    ' ',
  ),
)
const headingTags = new Set('H1 H2 H3 H4 H5 H6 DT SUMMARY CAPTION'.split(' '))
const itemTags = new Set(['LI', 'DD'])
const listTags = new Set(['UL', 'OL', 'DL', 'MENU'])

/**
 * Reads a page in one walk, without changing or measuring anything. White space is collapsed to single spaces, blocks are parted by one
 * line break, list items know the block that leads into their list. Stops at `longestText` and says so in `cut`.
 */
export const extract = (document: Document, url: string): Extraction => {
  const reader = new Reader()
  const shadowRoots: ShadowRoot[] = []
  const body = document.body ?? document.documentElement
  if (body) walk(body, reader, shadowRoots)
  reader.end()
  const text = reader.text()
  return {
    page: {
      url: url.slice(0, 8_192),
      title: (document.title ?? '').slice(0, 2_048),
      declaredLanguage: (document.documentElement?.getAttribute('lang') ?? '').slice(0, 64),
      text,
      blocks: reader.blocks,
      cut: reader.full,
    },
    rangesOf: (span) => rangesIn(reader.pieces, text, span, document),
    shadowRoots,
  }
}

const elementNode = 1
const textNode = 3

/** Depth first, without recursion: a page may nest deeper than any stack. */
const walk = (root: Element, reader: Reader, shadowRoots: ShadowRoot[]): void => {
  /** Nodes still to be read, last first; a function marks the end of an element. */
  const waiting: (Node | (() => void))[] = [root]
  for (let next = waiting.pop(); next !== undefined && !reader.full; next = waiting.pop()) {
    if (typeof next === 'function') next()
    else if (next.nodeType === textNode)
      reader.read(next as Text) // nodeType says so
    else if (next.nodeType === elementNode) enter(next as Element, reader, waiting, shadowRoots) // nodeType says so
  }
}

const enter = (element: Element, reader: Reader, waiting: (Node | (() => void))[], shadowRoots: ShadowRoot[]): void => {
  if (element.tagName === 'BR') {
    // Two in a row part blocks, as authors of old use them.
    if (element.previousSibling?.nodeName === 'BR') reader.end()
    else reader.space()
    return
  }
  if (isFurniture(element)) return
  const after = open(element, reader)
  if (after) waiting.push(after)
  const shadow = openShadowRoot(element)
  if (shadow) shadowRoots.push(shadow)
  const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes() : [] // the tag says so
  if (assigned.length > 0)
    for (let i = assigned.length - 1; i >= 0; i--) waiting.push(assigned[i] as Node) // within bounds
  else for (let child = (shadow ?? element).lastChild; child; child = child.previousSibling) waiting.push(child)
}

/** Begins what an element begins; returns what its end ends. */
const open = (element: Element, reader: Reader): (() => void) | undefined => {
  const tag = element.tagName
  if (listTags.has(tag)) {
    reader.beginList()
    return () => reader.endList()
  }
  if (tag === 'TD' || tag === 'TH') {
    reader.separator(' | ')
    return undefined
  }
  if (!blockTags.has(tag) && !(tag.includes('-') && element.childElementCount > 0)) return undefined
  if (tag === 'TR') reader.begin('cell')
  else if (headingTags.has(tag) || element.getAttribute('role') === 'heading') reader.begin('heading')
  else if (itemTags.has(tag)) reader.begin('text', true)
  else if (insideItemStart(element)) return undefined
  else reader.end()
  return () => reader.end()
}

/** The first paragraph of a list item is the item; it must not end the block that the item began. Cells of a row likewise. */
const insideItemStart = (element: Element): boolean => {
  const parent = element.parentElement
  if (!parent) return false
  if (parent.tagName === 'TD' || parent.tagName === 'TH') return true
  return itemTags.has(parent.tagName) && parent.firstElementChild === element && !listTags.has(element.tagName)
}

const openShadowRoot = (element: Element): ShadowRoot | null => {
  if (element.shadowRoot) return element.shadowRoot
  // Firefox lets extensions look into closed ones as well.
  const closed: unknown = Reflect.get(element, 'openOrClosedShadowRoot')
  return typeof ShadowRoot === 'function' && closed instanceof ShadowRoot ? closed : null
}

/** First piece that ends behind `offset`, by bisection. */
const firstPiece = (pieces: readonly Piece[], offset: number): number => {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece && piece.at + piece.length > offset) high = middle
    else low = middle + 1
  }
  return low
}

const rangesIn = (pieces: readonly Piece[], text: string, span: Span, document: Document): Range[] => {
  const ranges: Range[] = []
  let last: { node: Text; range: Range } | undefined
  for (let i = firstPiece(pieces, span.start); i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece || piece.at >= span.end) break
    const from = Math.max(span.start, piece.at) - piece.at
    const to = Math.min(span.end, piece.at + piece.length) - piece.at
    const { node } = piece
    const asRead = node.data.slice(piece.from + from, piece.from + to) === text.slice(piece.at + from, piece.at + to)
    if (!node.isConnected || !asRead) continue
    if (last?.node === node) last.range.setEnd(node, piece.from + to)
    else {
      const range = document.createRange()
      range.setStart(node, piece.from + from)
      range.setEnd(node, piece.from + to)
      ranges.push(range)
      last = { node, range }
    }
  }
  return ranges
}
