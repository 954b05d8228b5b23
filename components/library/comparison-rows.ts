import type { ClauseChange } from '../../lib/model/comparison'
import type { KeptText } from '../../lib/model/kept-text'
import type { Span } from '../../lib/model/span'

/** A paragraph of the one version beside its like in the other; `changes` are the indices of the changed clauses in it. */
export interface Row {
  was: Span | null
  is: Span | null
  heading: boolean
  changes: number[]
}

type Text = Pick<KeptText, 'text' | 'blocks'>

/**
 * Two texts side by side, paragraph by paragraph. Paragraphs that stand once in both, or are reworded into one another, are the fixed points
 * (the longest run of them that keeps its order); between these, like stands beside like, and the rest alone.
 */
export const rowsOf = (before: Text, after: Text, changes: readonly ClauseChange[]): Row[] => {
  const old = before.blocks.map(({ start, end }) => before.text.slice(start, end).trim())
  const now = after.blocks.map(({ start, end }) => after.text.slice(start, end).trim())
  const inOld = changesIn(before.blocks, changes, 'was')
  const inNew = changesIn(after.blocks, changes, 'is')
  const rows: Row[] = []
  const put = (i: number | null, j: number | null): void => {
    const was = i === null ? undefined : before.blocks[i]
    const is = j === null ? undefined : after.blocks[j]
    rows.push({
      was: was ? { start: was.start, end: was.end } : null,
      is: is ? { start: is.start, end: is.end } : null,
      heading: (is ?? was)?.kind === 'heading',
      changes: [...new Set([...(inOld.get(i ?? -1) ?? []), ...(inNew.get(j ?? -1) ?? [])])].sort((x, y) => x - y),
    })
  }
  let [i, j] = [0, 0]
  for (const [toI, toJ] of [...anchors(before, after, old, now, changes), [old.length, now.length] as const]) {
    while (i < toI && j < toJ && old[i] === now[j]) put(i++, j++)
    let tail = 0
    while (toI - tail > i && toJ - tail > j && old[toI - tail - 1] === now[toJ - tail - 1]) tail++
    while (i < toI - tail) put(i++, null)
    while (j < toJ - tail) put(null, j++)
    while (i < toI) put(i++, j++)
    if (i < old.length && j < now.length) put(i++, j++)
  }
  return rows
}

/** The changes of each block, by its number. */
const changesIn = (blocks: readonly Span[], changes: readonly ClauseChange[], side: 'was' | 'is'): Map<number, number[]> => {
  const found = new Map<number, number[]>()
  for (const [n, change] of changes.entries()) {
    const span = change[side]
    if (!span) continue
    for (let i = blockAt(blocks, span.start) ?? blocks.length; (blocks[i]?.start ?? span.end) < span.end; i++)
      found.set(i, [...(found.get(i) ?? []), n])
  }
  return found
}

/** Pairs of blocks that belong beside each other, rising on both sides. */
const anchors = (
  before: Text,
  after: Text,
  old: readonly string[],
  now: readonly string[],
  changes: readonly ClauseChange[],
): (readonly [number, number])[] => {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (i: number | undefined, j: number | undefined): void => {
    if (i === undefined || j === undefined || partner.has(i) || taken.has(j)) return
    partner.set(i, j)
    taken.add(j)
  }
  const [onceOld, onceNow] = [placesOfOnce(old), placesOfOnce(now)]
  for (const [text, i] of onceOld) pair(i, onceNow.get(text))
  for (const { kind, was, is } of changes)
    if (kind === 'reworded' && was && is) pair(blockAt(before.blocks, was.start), blockAt(after.blocks, is.start))
  return longestRising([...partner].sort(([a], [b]) => a - b))
}

const placesOfOnce = (texts: readonly string[]): Map<string, number> => {
  const places = new Map<string, number>()
  const often = new Set<string>()
  for (const [i, text] of texts.entries()) {
    if (places.has(text)) often.add(text)
    places.set(text, i)
  }
  for (const text of often) places.delete(text)
  places.delete('')
  return places
}

const blockAt = (blocks: readonly Span[], at: number): number | undefined => {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low < blocks.length ? low : undefined
}

/** The longest subsequence whose second members rise (patience sorting). */
const longestRising = (pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] => {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [n, [, j]] of pairs.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    before[n] = low > 0 ? ends[low - 1] : undefined
    ends[low] = n
  }
  const chosen: (readonly [number, number])[] = []
  for (let n = ends.at(-1); n !== undefined; n = before[n]) {
    const pair = pairs[n]
    if (pair) chosen.unshift(pair)
  }
  return chosen
}
