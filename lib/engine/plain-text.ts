import type { Block } from '../model/page'

const heading = /^#{1,6}\s+|^(?:section|article|part)\s+\w{1,6}[.:]?\s*[^.]{0,60}$/i
const bullet = /^\s*(?:[-*•‣◦–]|\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)|\d{1,2}\.)\s+/i

/**
 * Blocks of a text file or of Markdown: paragraphs are parted by empty lines; a wrapped line goes on the one before; bullets after a line
 * that ends in ":" are items of its list. Spans point into the text as it is.
 */
export const blocksOfText = (text: string): Block[] => {
  const blocks: Block[] = []
  let lead: number | undefined
  let open: { start: number; end: number; kind: Block['kind'] } | undefined
  const close = (): void => {
    if (!open) return
    const here = text.slice(open.start, open.end)
    blocks.push(open.kind === 'item' && lead !== undefined ? { ...open, lead } : open)
    if (open.kind !== 'item') lead = /:\s*\**$/.test(here) ? blocks.length - 1 : undefined
    open = undefined
  }
  let at = 0
  for (const line of text.split('\n')) {
    const start = at + (line.length - line.trimStart().length)
    const end = at + line.trimEnd().length
    at += line.length + 1
    if (end <= start) {
      close()
      continue
    }
    const kind = heading.test(line) ? 'heading' : bullet.test(line) ? 'item' : /^\s*\|.*\|\s*$/.test(line) ? 'cell' : 'text'
    if (open && kind === 'text' && open.kind !== 'heading') {
      open.end = end
      continue
    }
    close()
    open = { start: start + (kind === 'heading' ? markerLength(line) : 0), end, kind }
    if (kind === 'heading') close()
  }
  close()
  return blocks
}

const markerLength = (line: string): number => /^\s*(#{1,6}\s+)/.exec(line)?.[1]?.length ?? 0
