import { longestText, mostBlocks } from '../model/longest-text'
import type { Block } from '../model/page'

/** Where a piece of a text node stands in the text: `at` is its place there, `from` its place in the node. */
export interface Piece {
  readonly node: Text
  readonly at: number
  readonly from: number
  length: number
}

const enumerated = /^\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]\s/i
/** White space that must be collapsed: two in a row, or any that is not a plain space. */
const uneven = /\s\s|[^\S ]/

const blankLine = /\n[^\n]*\n/
const longestBetween = 3
const longestNumber = 8
/** A bullet, a bar or an arrow beside links says nothing. */
const longestBetweenLinks = 3

const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x2000 && (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000))

const pastSpace = (data: string, from: number): number => {
  let i = from
  while (i < data.length && isSpace(data.charCodeAt(i))) i++
  return i
}

/**
 * Builds the text of a page from its text nodes: white space collapsed to single spaces, one line break between blocks, and the map back.
 */
export class Reader {
  readonly blocks: Block[] = []
  readonly pieces: Piece[] = []
  /** True once {@link longestText} or {@link mostBlocks} was reached: nothing more is read. */
  full = false
  private readonly done: string[] = []
  private block = ''
  private start = 0
  /** What comes between the words read last and those to come: nothing, a space, or a bar between cells. */
  private between = ''
  /** Open elements whose line breaks are meant. */
  private lines = 0
  private kind: Block['kind'] = 'text'
  private lead: number | undefined
  /** Open links, and how much of the block stands in one. */
  private links = 0
  private linked = 0
  private previous = ''
  /** For each open list: the block that leads into it. */
  private readonly lists: (number | undefined)[] = []

  text(): string {
    return this.done.join('')
  }

  read(node: Text): void {
    if (this.full || node.data.length === 0) return
    const room = longestText - this.start - this.block.length - longestBetween - 1
    const data = node.data.length > room ? node.data.slice(0, Math.max(0, room)) : node.data
    if (!uneven.test(data)) this.even(node, data)
    else this.collapsed(node, data)
    if (data.length < node.data.length) this.full = true
  }

  /** A node without anything to collapse is one piece. */
  private even(node: Text, data: string): void {
    const from = data.charCodeAt(0) === 32 ? 1 : 0
    const to = data.length > from && data.charCodeAt(data.length - 1) === 32 ? data.length - 1 : data.length
    if (from > 0) this.space()
    if (to > from) this.put(node, data, from, to)
    if (to < data.length) this.space()
  }

  private collapsed(node: Text, data: string): void {
    let from = 0
    while (from < data.length && !this.full) {
      if (isSpace(data.charCodeAt(from))) {
        const after = pastSpace(data, from)
        if (this.lines > 0 && blankLine.test(data.slice(from, after))) this.end()
        else this.space()
        from = after
        continue
      }
      let to = from + 1
      // A single plain space between words stays in the piece, so that the map stays short.
      while (
        to < data.length &&
        (!isSpace(data.charCodeAt(to)) || (data.charCodeAt(to) === 32 && !isSpace(data.charCodeAt(to + 1)) && to + 1 < data.length))
      )
        to++
      this.put(node, data, from, to)
      from = to
    }
  }

  private put(node: Text, data: string, from: number, to: number): void {
    this.block += this.between
    this.between = ''
    this.pieces.push({ node, at: this.start + this.block.length, from, length: to - from })
    if (this.links > 0) this.linked += to - from
    this.block += from === 0 && to === data.length ? data : data.slice(from, to)
  }

  /** White space: counts only between words of one block. */
  space(): void {
    if (this.block.length > 0 && this.between === '') this.between = ' '
  }

  /** Words that stand in no node, such as the bar between two cells; they count only between words, too. */
  separator(text: string): void {
    if (this.block.length > 0) this.between = text
  }

  beginLink(): void {
    this.links++
  }

  endLink(): void {
    this.links--
  }

  /** Whether the open block holds no more yet than a number or a bullet. */
  atStart(): boolean {
    return this.block.length <= longestNumber || this.between.length > 1
  }

  beginLines(): void {
    this.part()
    this.lines++
  }

  endLines(): void {
    this.part()
    this.lines--
  }

  begin(kind: Block['kind'], isItem = false): void {
    this.end()
    this.kind = kind
    this.lead = isItem ? this.lists[this.lists.length - 1] : undefined
  }

  /** Ends the words so far, if there are any: what was begun goes on until then. */
  part(): void {
    if (this.block.length > 0) this.end()
  }

  end(): void {
    if (this.block.length > 0) {
      const lead = this.lead ?? this.unmarkedLead()
      const span = { start: this.start, end: this.start + this.block.length }
      const link = this.linked > 0 && this.block.length - this.linked <= longestBetweenLinks ? { link: true as const } : {}
      this.blocks.push(lead === undefined ? { ...span, kind: this.kind, ...link } : { ...span, kind: 'item', lead, ...link })
      this.previous = this.block
      this.done.push(this.block, '\n')
      this.start += this.block.length + 1
      this.block = ''
      this.linked = 0
      this.full ||= this.blocks.length === mostBlocks
    }
    this.kind = 'text'
    this.lead = undefined
    this.between = ''
  }

  /** A paragraph "(a) ..." after one that ends with ":" is an item of a list that was never marked up as one, and so are those after it. */
  private unmarkedLead(): number | undefined {
    if (this.kind !== 'text' || !enumerated.test(this.block)) return undefined
    if (this.previous.endsWith(':')) return this.blocks.length - 1
    const before = this.blocks[this.blocks.length - 1]
    return before?.kind === 'item' && enumerated.test(this.previous) ? before.lead : undefined
  }

  beginList(): void {
    this.end()
    const last = this.blocks.length - 1
    this.lists.push(last < 0 ? undefined : this.leadFor(last))
  }

  /** What leads into a list: the block before it, when it ends in a colon or is itself the item that the list stands in. */
  private leadFor(last: number): number | undefined {
    const kind = this.blocks[last]?.kind
    return this.previous.endsWith(':') || this.previous.endsWith('\u2014') || kind === 'item' || kind === 'text' ? last : undefined
  }

  endList(): void {
    this.end()
    this.lists.pop()
  }
}
