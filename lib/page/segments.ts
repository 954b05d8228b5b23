import { type Look, tones } from './look'
import type { Mark } from './painter'

/** A stretch of one text node that the same marks cover. */
export interface Segment {
  node: Text
  start: number
  end: number
  /** The marks on it, worst first. */
  ids: number[]
  /** How it is drawn: as the worst of its marks. */
  look: Look
}

/** Cuts overlapping marks into stretches that do not overlap, in order within each text node. */
export const segmentsOf = (marks: readonly Mark[]): Segment[] => {
  const byNode = new Map<Text, { start: number; end: number; mark: Mark }[]>()
  for (const mark of marks)
    for (const { startContainer: node, startOffset: start, endOffset: end, endContainer } of mark.ranges)
      if (node instanceof Text && node === endContainer && end > start)
        byNode.set(node, [...(byNode.get(node) ?? []), { start, end, mark }])
  return [...byNode].flatMap(([node, covers]) => {
    const cuts = [...new Set(covers.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
    return cuts.slice(0, -1).flatMap((start, i): Segment[] => {
      const end = cuts[i + 1] ?? start
      const here = covers.filter((c) => c.start <= start && c.end >= end).map((c) => c.mark)
      here.sort((a, b) => weight(b.look) - weight(a.look))
      const [worst] = here
      return worst ? [{ node, start, end, ids: here.map((m) => m.id), look: worst.look }] : []
    })
  })
}

const weight = ({ tone, faint }: Look): number => (faint ? 0 : tones.length) + tones.indexOf(tone)
