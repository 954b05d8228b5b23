import type { Block } from '../../model/page'
import { splitBlock } from '../sentences'
import { isDateLine } from './date-line'
import { isAside, middleOf } from './edges'
import { isLabel, isValued } from './label'
import { keyOfSaid } from './normal-form'
import { ownBlocks } from './own-blocks'
import { isRemark } from './remark'
import { repaired } from './repaired'
import type { Side } from './side'

/** A sentence of the terms, an item of their lists or a row of their tables, as it is compared. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** Index of its block. */
  readonly block: number
  readonly row: boolean
  readonly said: string
  /** What tells it from others: see `keyOfSaid`. */
  readonly key: string
}

/** What counts of a block, its places counted from the block's beginning. */
type Piece = Omit<Unit, 'block'>

/** What is known of blocks by their words, kind by kind: most blocks stand in both sides. */
type Pieces = Readonly<Record<Block['kind'], Map<string, readonly Piece[]>>>

interface Read {
  units: readonly Unit[]
  pieces: Pieces
  /** Keys of what stands aside, before the terms or behind them. */
  asides: ReadonlySet<string>
  /** What the units were read from, beside the blocks. */
  text: string
  title: string
}

/** Kept as long as the blocks themselves: a version that was read is compared, remembered and stored, and need be taken apart only once. */
const reads = new WeakMap<readonly Block[], Read>()

/**
 * The terms' own text of a page, in order: no headings, labels, links that stand alone, dates of the document, nor what stands above its
 * title or below its end. Rows of tables are one unit each. `like`: another version, whose blocks need not be taken apart again.
 */
export const unitsOf = (side: Side, like?: Side): readonly Unit[] => read(side, like).units

/** The units of two versions, without those that stand aside in the other one: what moves in from there was no clause, and is none. */
export const unitsOfBoth = (before: Side, after: Side): { was: readonly Unit[]; is: readonly Unit[] } => {
  const old = read(before)
  const now = read(after, before)
  const without = (units: readonly Unit[], { asides }: Read): readonly Unit[] =>
    asides.size > 0 && units.some(({ key }) => asides.has(key)) ? units.filter(({ key }) => !asides.has(key)) : units
  return { was: without(old.units, now), is: without(now.units, old) }
}

const read = (side: Side, like?: Side): Read => {
  const known = readOf(side)
  if (known) return known
  const { text, blocks, title } = side
  const pieces = (like && readOf(like)?.pieces) ?? { text: new Map(), heading: new Map(), item: new Map(), cell: new Map() }
  const { from, to } = ownBlocks(side)
  const names = new Set([keyOfSaid(title), ...headingsOf(side)])
  const middle = middleOf(side)
  const units: Unit[] = []
  const asides = new Set<string>()
  for (let b = from; b < to; b++) {
    const block = blocks[b]
    if (!block || block.link) continue
    if ((b < middle.from || b > middle.to) && isAside(text, block)) {
      asides.add(keyOfSaid(text.slice(block.start, block.end)))
      continue
    }
    for (const { start, end, row, said, key } of piecesOf(text, block, pieces))
      if (row || !names.has(key)) units.push({ start: block.start + start, end: block.start + end, block: b, row, said, key })
  }
  const done = { units, pieces, asides, text, title }
  reads.set(blocks, done)
  return done
}

/** A list of contents says what the headings say. */
const headingsOf = ({ text, blocks }: Side): string[] =>
  blocks.flatMap(({ kind, start, end }) => (kind === 'heading' && end - start < longestHeading ? [keyOfSaid(text.slice(start, end))] : []))

const longestHeading = 80

const readOf = ({ blocks, text, title }: Side): Read | null => {
  const read = reads.get(blocks)
  return read && read.text === text && read.title === title ? read : null
}

const piecesOf = (text: string, block: Block, known: Pieces): readonly Piece[] => {
  const words = text.slice(block.start, block.end)
  const before = known[block.kind].get(words)
  if (before) return before
  const pieces = isWholeLink(words, block) || (block.kind !== 'cell' && isRemark(repaired(words).trim())) ? [] : takenApart(words, block)
  known[block.kind].set(words, pieces)
  return pieces
}

const takenApart = (words: string, block: Block): Piece[] => {
  const isCell = block.kind === 'cell'
  const whole = { start: 0, end: words.length }
  const spans = isCell ? [whole] : splitBlock(words, whole)
  return spans.flatMap(({ start, end }) => {
    const said = words.slice(start, end)
    const clean = repaired(said)
    const key = isDateLine(clean) || isLabel(clean, block, spans.length) ? '' : keyOfSaid(said)
    return key === '' ? [] : [{ start, end, row: isCell || (spans.length === 1 && isValued(clean)), said, key }]
  })
}

/** In Markdown a link is written out. */
const isWholeLink = (words: string, { kind }: Block): boolean =>
  kind !== 'cell' && words.length < 2_000 && words.includes('](') && /^[\s*_+>•-]*(?:\d+\.\s+)?!?\[[^\]]*\]\([^)]*\)[\s*_.]*$/.test(words)
