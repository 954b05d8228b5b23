import Mark from 'mark.js'
import { useLayoutEffect, useRef } from 'react'
import type { Span } from '../../lib/model/span'
import type { Mark as MarkName } from '../severity-mark'
import type { Piece } from './row-pieces'

/** Words to be marked: a finding, or the place that the reader came for. */
export interface Marked extends Span {
  mark: MarkName | 'place'
}

interface MarkedTextProps {
  pieces: readonly Piece[]
  /** The weightiest first: of two that overlap, the first is drawn. */
  marks: readonly Marked[]
}

/**
 * A paragraph with its changed words and its marks. mark.js wraps words in elements, which React must not own: everything in the paragraph
 * is drawn here, as text, and taken away whole.
 */
export const MarkedText = ({ pieces, marks }: MarkedTextProps) => {
  const paragraph = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    const element = paragraph.current
    if (!element) return
    element.replaceChildren(...pieces.map(({ words, as }) => (as === 'same' ? words : wrapped(as, words))))
    const ranges = rangesIn(pieces, marks)
    if (ranges.length > 0)
      new Mark(element).markRanges(
        ranges.map(({ start, length }) => ({ start, length })),
        {
          element: 'mark',
          each: (drawn: Element, { start }: Mark.Range) => {
            const name = ranges.find((range) => range.start === start)?.mark ?? 'neutral'
            drawn.setAttribute(name === 'place' ? 'data-place' : 'data-severity', name)
          },
        },
      )
    return () => element.replaceChildren()
  }, [pieces, marks])
  return <p ref={paragraph} dir="auto" />
}

const wrapped = (tag: 'ins' | 'del', words: string): HTMLElement => {
  const element = document.createElement(tag)
  element.textContent = words
  return element
}

interface Range {
  start: number
  length: number
  mark: Marked['mark']
}

/** Where the marks lie in what is drawn; one that words of the other version stand amid is drawn in parts. mark.js takes none that overlap. */
const rangesIn = (pieces: readonly Piece[], marks: readonly Marked[]): Range[] => {
  const ranges: Range[] = []
  for (const { start, end, mark } of marks) {
    let drawn = 0
    for (const { words, at } of pieces) {
      const from = at === null ? 0 : Math.max(start, at)
      const to = at === null ? 0 : Math.min(end, at + words.length)
      if (at !== null && from < to) ranges.push(...without({ start: drawn + from - at, length: to - from, mark }, ranges))
      drawn += words.length
    }
  }
  return ranges.sort((a, b) => a.start - b.start)
}

/** What of a range is not taken by others. */
const without = (range: Range, taken: readonly Range[]): Range[] =>
  taken.reduce(
    (left, { start, length }) =>
      left.flatMap((one) => {
        const end = one.start + one.length
        if (start >= end || start + length <= one.start) return [one]
        const head = { ...one, length: start - one.start }
        const tail = { ...one, start: start + length, length: end - start - length }
        return [head, tail].filter((part) => part.length > 0)
      }),
    [range],
  )
