import type { Block } from '../../model/page'
import { splitBlock } from '../sentences'
import { isDateLine } from './date-line'
import { isLabel, isValued } from './label'
import { keyOf, normalForm } from './normal-form'
import { ownBlocks } from './own-blocks'
import type { Side } from './side'

/** A sentence of the terms, an item of their lists or a row of their tables, as it is compared. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** Index of its block. */
  readonly block: number
  readonly row: boolean
  readonly normal: string
  readonly key: string
}

/** What a sentence comes to, whatever block it stands in; empty where it says nothing or only dates the document. */
interface Form {
  readonly normal: string
  readonly key: string
}

/** What can be kept between the two sides: most sentences stand in both. */
export type Forms = Map<string, Form>

/**
 * The terms' own text of a page, in order: no headings, labels, links that stand alone, dates of the document, nor what stands above its
 * title or below its end. Rows of tables are one unit each.
 */
export const unitsOf = (side: Side, forms: Forms = new Map()): Unit[] => {
  const { text, blocks } = side
  const { from, to } = ownBlocks(side)
  const title = keyOf(normalForm(side.title))
  const units: Unit[] = []
  for (let b = from; b < to; b++) {
    const block = blocks[b]
    if (!block || block.link || isWholeLink(text, block)) continue
    const pieces = block.kind === 'cell' ? [block] : splitBlock(text, block)
    for (const { start, end } of pieces) {
      const said = text.slice(start, end)
      const form = forms.get(said) ?? formOf(said)
      forms.set(said, form)
      const { normal, key } = form
      if (key === '' || key === title || isLabel(said, block, pieces.length)) continue
      units.push({ start, end, block: b, row: block.kind === 'cell' || (pieces.length === 1 && isValued(said)), normal, key })
    }
  }
  return units
}

const formOf = (said: string): Form => {
  const normal = isDateLine(said) ? '' : normalForm(said)
  return { normal, key: keyOf(normal) }
}

/** In Markdown a link is written out. */
const isWholeLink = (text: string, { start, end, kind }: Block): boolean =>
  kind !== 'cell' &&
  end - start < 2_000 &&
  text.slice(start, end).includes('](') &&
  /^[\s*_+>•-]*(?:\d+\.\s+)?!?\[[^\]]*\]\([^)]*\)[\s*_.]*$/.test(text.slice(start, end))
