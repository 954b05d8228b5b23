import type { Column } from './banner-place'
import type { Extraction } from './extract'

/** How many blocks, spread over the whole text, are measured. */
const measured = 40

/** Where the text of a page stands in the window: the outermost edges of blocks spread over it. */
export const textColumn = ({ page: { blocks }, rangesOf }: Extraction): Column | null => {
  let column: Column | null = null
  const step = Math.max(1, Math.floor(blocks.length / measured))
  for (let i = 0; i < blocks.length; i += step) {
    const block = blocks[i]
    const range = block && rangesOf(block)[0]
    const element = range?.startContainer.parentElement
    if (!range || !element) continue
    const { left, right, width } = range.getBoundingClientRect()
    if (width === 0) continue
    column = column
      ? { left: Math.min(column.left, left), right: Math.max(column.right, right), element: column.element }
      : { left, right, element }
  }
  return column
}
