import type { PageText } from '../model/page'
import type { Span } from '../model/span'
import { isFurniture } from './not-terms'
import { rangesIn } from './ranges'
import { Reader } from './reader'

/** What was read of a page, and the way back from its text to the page. */
export interface Extraction {
  page: PageText
  /** Ranges that cover a span of the text, one a text node. Left out: nodes that have changed or left the page since, and fields. */
  rangesOf(span: Span): Range[]
  /** Open shadow roots met on the way: they are watched and styled on their own. */
  shadowRoots: readonly ShadowRoot[]
}

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const blockTags = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main ol p pre search section summary table tbody textarea thead tfoot tr ul xmp caption',
)
const headingTags = words('h1 h2 h3 h4 h5 h6 dt summary caption legend button')
const itemTags = words('li dd')
const cellTags = words('td th')
const listTags = words('ul ol dl menu dir')
/** Their line breaks are meant. */
const lineTags = words('pre textarea listing xmp')

/**
 * Reads a page in one walk, without changing or measuring anything. White space is collapsed to single spaces, blocks are parted by one
 * line break, list items know the block that leads into their list. Stops at `longestText` and says so in `cut`.
 */
export const extract = (document: Document, url: string): Extraction => {
  const walk = startWalk(document)
  walk.go(Number.POSITIVE_INFINITY)
  return walk.result(url)
}

/** The same in slices of `slice` milliseconds, with `rest` between them, so that a long page never waits for us. */
export const extractInSlices = async (document: Document, url: string, slice: number, rest: () => Promise<void>): Promise<Extraction> => {
  const walk = startWalk(document)
  while (!walk.go(slice)) await rest()
  if (walk.nodes() > nodesBetweenLooks) await rest()
  return walk.result(url)
}

const elementNode = 1
const textNode = 3
/** The clock is looked at once in so many nodes. */
const nodesBetweenLooks = 50

interface Walk {
  /** Goes on for so many milliseconds; true when the walk has come to its end. */
  go(milliseconds: number): boolean
  nodes(): number
  result(url: string): Extraction
}

/** Depth first, without recursion: a page may nest deeper than any stack. */
const startWalk = (document: Document): Walk => {
  const reader = new Reader()
  const shadowRoots: ShadowRoot[] = []
  const body = document.body ?? document.documentElement
  /** Nodes still to be read, last first; a function marks the end of an element. */
  const waiting: (Node | (() => void))[] = body ? [body] : []
  let nodes = 0

  const go = (milliseconds: number): boolean => {
    const end = performance.now() + milliseconds
    for (let next = waiting.pop(); next !== undefined && !reader.full; next = waiting.pop()) {
      if (typeof next === 'function') next()
      else if (next.nodeType === textNode)
        reader.read(next as Text) // nodeType says so
      else if (next.nodeType === elementNode) enter(next as Element, reader, waiting, shadowRoots) // nodeType says so
      if (++nodes % nodesBetweenLooks === 0 && performance.now() > end) return false
    }
    return true
  }

  const result = (url: string): Extraction => {
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
  return { go, nodes: () => nodes, result }
}

const enter = (element: Element, reader: Reader, waiting: (Node | (() => void))[], shadowRoots: ShadowRoot[]): void => {
  const tag = element.localName
  if (tag === 'br') {
    // Two in a row part blocks, as authors of old use them.
    if (followsBreak(element)) reader.part()
    else reader.space()
    return
  }
  if (isFurniture(element)) return
  const after = open(element, tag, reader)
  if (after) waiting.push(after)
  const shadow = openShadowRoot(element)
  if (shadow) shadowRoots.push(shadow)
  const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [] // the tag says so
  if (assigned.length > 0)
    for (let i = assigned.length - 1; i >= 0; i--) waiting.push(assigned[i] as Node) // within bounds
  else for (let child = (shadow ?? element).lastChild; child; child = child.previousSibling) waiting.push(child)
}

/** Whether nothing but white space parts a line break from one before. */
const followsBreak = (element: Element): boolean => {
  let before = element.previousSibling
  while (before && before.nodeType !== elementNode && !/\S/.test(before.nodeType === textNode ? (before.nodeValue ?? '') : ''))
    before = before.previousSibling
  return before?.nodeName.toLowerCase() === 'br'
}

/** Begins what an element begins; returns what its end ends. */
const open = (element: Element, tag: string, reader: Reader): (() => void) | undefined => {
  if (listTags.has(tag)) {
    reader.beginList()
    return () => reader.endList()
  }
  if (cellTags.has(tag)) {
    reader.separator(' | ')
    return undefined
  }
  const role = element.getAttribute('role')
  if (tag === 'a' && role === null && element.hasAttribute('href')) {
    reader.beginLink()
    return () => reader.endLink()
  }
  if (headingTags.has(tag) || role === 'heading' || role === 'button') {
    reader.begin('heading')
    return () => reader.end()
  }
  if (!blockTags.has(tag) && !(tag.includes('-') && element.childElementCount > 0)) return undefined
  if (lineTags.has(tag)) {
    reader.beginLines()
    return () => reader.endLines()
  }
  if (tag === 'tr' || itemTags.has(tag)) {
    reader.begin(tag === 'tr' ? 'cell' : 'text', tag !== 'tr')
    return () => reader.end()
  }
  if (inItem(element) && reader.atStart()) {
    reader.space()
    return () => reader.space()
  }
  reader.part()
  return () => reader.part()
}

/** The first paragraph of a list item or a cell goes on behind its number. */
const inItem = ({ parentElement: parent }: Element): boolean =>
  parent !== null && (itemTags.has(parent.localName) || cellTags.has(parent.localName))

const openShadowRoot = (element: Element): ShadowRoot | null => {
  if (element.shadowRoot) return element.shadowRoot
  // Firefox lets extensions look into closed ones as well.
  const closed: unknown = Reflect.get(element, 'openOrClosedShadowRoot')
  return typeof ShadowRoot === 'function' && closed instanceof ShadowRoot ? closed : null
}
