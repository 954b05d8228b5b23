import type { Frame, Page } from '@playwright/test'

export interface MarkedWords {
  /** The name of the highlight: tone and ground. */
  name: string
  text: string
}

/** The words that are marked in a frame now, in the order of the page. Read from the page's own world: the registry is shared. */
export const marksIn = (frame: Frame | Page): Promise<MarkedWords[]> =>
  frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('clauselight-') && !name.startsWith('clauselight-current'))
      .flatMap(([name, highlight]) => [...highlight].flatMap((range) => (range instanceof Range ? [{ name, range }] : [])))
      .sort((a, b) =>
        // Ranges in different shadow roots have no order.
        a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
          ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
          : 0,
      )
      .map(({ name, range }) => ({ name, text: range.toString() })),
  )

/** All marked words of a frame as one string, white space evened out. */
export const markedText = async (frame: Frame | Page): Promise<string> =>
  (await marksIn(frame))
    .map((mark) => mark.text)
    .join(' ')
    .replaceAll(/\s+/g, ' ')

/** The middle of the first line of the first mark that holds these words, in the window's coordinates; scrolls there first. */
export const pointOnMark = (frame: Frame | Page, words: string): Promise<{ x: number; y: number } | null> =>
  frame.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('clauselight-'))
        for (const range of highlight)
          if (range instanceof Range && range.toString().includes(wanted)) {
            range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
            const line = range.getClientRects()[0]
            if (line) return { x: line.left + Math.min(line.width, 60) / 2, y: line.top + line.height / 2 }
          }
    return null
  }, words)
