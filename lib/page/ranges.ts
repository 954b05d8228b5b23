import type { Span } from '../model/span'
import type { Piece } from './reader'

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

/** What stands in a field is read, but cannot be marked: its text is drawn by the browser alone. */
const isInField = (node: Text): boolean => node.parentElement?.localName === 'textarea'

/** The ranges that a span of a page's text stands in, one a text node. Left out: nodes that have changed or left the page since, and fields. */
export const rangesIn = (pieces: readonly Piece[], text: string, span: Span, document: Document): Range[] => {
  const ranges: Range[] = []
  let last: { node: Text; range: Range } | undefined
  for (let i = firstPiece(pieces, span.start); i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece || piece.at >= span.end) break
    const from = Math.max(span.start, piece.at) - piece.at
    const to = Math.min(span.end, piece.at + piece.length) - piece.at
    const { node } = piece
    const asRead = node.data.slice(piece.from + from, piece.from + to) === text.slice(piece.at + from, piece.at + to)
    if (!node.isConnected || !asRead || isInField(node)) continue
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
