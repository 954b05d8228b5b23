import { longestText } from '../model/longest-text'
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

const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x2028 || unit === 0x2029

/**
 * Builds the text of a page from its text nodes: white space collapsed to single spaces, one line break between blocks, and the map back.
 */
export class Reader {
  readonly blocks: Block[] = []
  readonly pieces: Piece[] = []
  /** True once {@link longestText} was reached: nothing more is read. */
  full = false
  private readonly done: string[] = []
  private block = ''
  private start = 0
  private spaceBefore = false
  private kind: Block['kind'] = 'text'
  private lead: number | undefined
  private previous = ''
  /** For each open list: the block that leads into it. */
  private readonly lists: (number | undefined)[] = []

  text(): string {
    return this.done.join('')
  }

  read(node: Text): void {
    const data = node.data
    if (this.full || data.length === 0) return
    if (this.start + this.block.length + data.length > longestText) {
      this.full = true
      return
    }
    if (!uneven.test(data)) this.even(node, data)
    else this.collapsed(node, data)
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
    while (from < data.length) {
      if (isSpace(data.charCodeAt(from))) {
        this.space()
        from++
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
    if (this.spaceBefore) this.block += ' '
    this.spaceBefore = false
    this.pieces.push({ node, at: this.start + this.block.length, from, length: to - from })
    this.block += from === 0 && to === data.length ? data : data.slice(from, to)
  }

  /** White space: counts only between words of one block. */
  space(): void {
    this.spaceBefore = this.block.length > 0
  }

  /** A word that stands in no node, such as the bar between two cells. */
  separator(text: string): void {
    if (this.block.length === 0) return
    this.block += text
    this.spaceBefore = false
  }

  begin(kind: Block['kind'], isItem = false): void {
    this.end()
    this.kind = kind
    this.lead = isItem ? this.lists[this.lists.length - 1] : undefined
  }

  end(): void {
    if (this.block.length > 0) {
      const lead = this.lead ?? this.unmarkedLead()
      const span = { start: this.start, end: this.start + this.block.length }
      this.blocks.push(lead === undefined ? { ...span, kind: this.kind } : { ...span, kind: 'item', lead })
      this.previous = this.block
      this.done.push(this.block, '\n')
      this.start += this.block.length + 1
      this.block = ''
      this.lead = undefined
    }
    this.kind = 'text'
    this.spaceBefore = false
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
