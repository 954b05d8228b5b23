import Mark from 'mark.js'
import { grounds as groundsOf } from './ground'
import type { Ground } from './look'
import { highlightName, markTag } from './mark-names'
import { holdsPoint, isShown, type Painter, visibleRects } from './painter'
import { type Segment, segmentsOf } from './segments'

interface Drawn {
  pieces: HTMLElement[]
  ground: Ground
}

/**
 * Draws with mark.js, which wraps words in elements: for our own pages, and for live pages in a browser without highlights.
 *
 * On a live page it is guarded: each piece lies within one text node, `unmark()` is never called (it rebuilds what the page's own
 * scripts hold on to), and `clear` puts every text node back whole, the page's own node among them. `onTouched` is called when the page
 * changes something around our pieces, after they were taken out.
 */
export const wrapPainter = (onTouched?: () => void): Painter => {
  let drawn = new Map<number, Drawn>()
  let order: HTMLElement[] = []
  let watch: MutationObserver | undefined

  const clear = (): void => {
    watch?.disconnect()
    watch = undefined
    for (const piece of order.reverse()) unwrap(piece)
    order = []
    drawn = new Map()
  }

  const guard = (): void => {
    if (!onTouched || order.length === 0) return
    const parents = new Set<Node>(order.flatMap((piece) => (piece.parentNode ? [piece.parentNode] : [])))
    watch = new MutationObserver((records) => {
      if (!records.some((r) => parents.has(r.target) || parents.has(r.target.parentNode ?? r.target))) return
      clear()
      onTouched()
    })
    watch.observe(document, { childList: true, characterData: true, subtree: true })
  }

  return {
    paint: (marks) => {
      clear()
      const groundUnder = groundsOf()
      // From the last to the first: a node is cut behind what is still to be wrapped.
      for (const segment of segmentsOf(marks).reverse()) {
        const ground = groundUnder(segment.node.parentElement)
        const pieces = wrap(segment, highlightName(segment.look, ground))
        order.push(...pieces)
        for (const id of segment.ids) {
          const known = drawn.get(id)
          drawn.set(id, { pieces: [...pieces, ...(known?.pieces ?? [])], ground: known?.ground ?? ground })
        }
      }
      guard()
    },
    emphasise: (id) => {
      for (const [other, { pieces, ground }] of drawn)
        for (const piece of pieces)
          if (other === id) piece.dataset.current = ground
          else delete piece.dataset.current
    },
    at: (x, y) =>
      [...drawn].filter(([, { pieces }]) => pieces.some((p) => holdsPoint(Array.from(p.getClientRects()), x, y))).map(([id]) => id),
    place: (id) => {
      const pieces = drawn.get(id)?.pieces ?? []
      return isShown(pieces[0]) ? visibleRects(pieces.flatMap((p) => Array.from(p.getClientRects()))) : []
    },
    ground: (id) => drawn.get(id)?.ground ?? 'light',
    intact: () => order.every((piece) => piece.isConnected),
    clear,
  }
}

/** Wraps one stretch of one text node. */
const wrap = ({ node, start, end }: Segment, name: string): HTMLElement[] => {
  const parent = node.parentElement
  if (!parent) return []
  const pieces: HTMLElement[] = []
  new Mark(parent).markRanges([{ start: offsetWithin(parent, node) + start, length: end - start }], {
    element: markTag,
    each: (element) => {
      if (!(element instanceof HTMLElement)) return
      element.dataset.look = name
      pieces.push(element)
    },
  })
  return pieces
}

/** Where a text node begins in the text of an ancestor, as mark.js counts it. */
const offsetWithin = (ancestor: Element, node: Node): number => {
  const walker = document.createTreeWalker(ancestor, NodeFilter.SHOW_TEXT)
  let offset = 0
  for (let at = walker.nextNode(); at && at !== node; at = walker.nextNode()) offset += at.nodeValue?.length ?? 0
  return offset
}

/** mark.js leaves the page's own text node in front of the piece, holding what came before: it gets the rest back. */
const unwrap = (piece: HTMLElement): void => {
  const before = piece.previousSibling
  const after = piece.nextSibling
  const text = piece.textContent ?? ''
  if (!piece.parentNode) return
  if (before instanceof Text) {
    before.data += text + (after instanceof Text ? after.data : '')
    if (after instanceof Text) after.remove()
    piece.remove()
  } else piece.replaceWith(document.createTextNode(text))
}
