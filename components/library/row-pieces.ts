import type { ClauseChange } from '../../lib/model/comparison'
import type { Span } from '../../lib/model/span'
import { type Run as DifferentRun, wordsThatDiffer } from '../change/words-that-differ'

/** A run of words as it is drawn; `at` is where it stands in the version's text, null for words of the other version. */
export interface Piece {
  words: string
  as: 'same' | 'ins' | 'del'
  at: number | null
}

/** A paragraph of one version, with the words that the other does not have. */
export const sidePieces = (text: string, block: Span, side: 'was' | 'is', changes: readonly ClauseChange[]): Piece[] => {
  const as = side === 'was' ? 'del' : 'ins'
  return pieces(text, block, side, changes, (change, span) => {
    if (change.kind === 'moved') return [{ words: text.slice(span.start, span.end), as: 'same', at: span.start }]
    if (change.kind !== 'reworded') return [{ words: text.slice(span.start, span.end), as, at: span.start }]
    const runs = wordsThatDiffer(change.before, change.after)[side === 'was' ? 'before' : 'after']
    return placed(
      runs.map(({ words, other }) => ({ words, as: other ? as : 'same' })),
      span.start,
      null,
    )
  })
}

/** A paragraph of the later version, with the words that went before those that came in their place. */
export const inlinePieces = (text: string, block: Span, changes: readonly ClauseChange[]): Piece[] =>
  pieces(text, block, 'is', changes, (change, span) => {
    if (change.kind === 'moved') return [{ words: text.slice(span.start, span.end), as: 'same', at: span.start }]
    if (change.kind !== 'reworded') return [{ words: text.slice(span.start, span.end), as: 'ins', at: span.start }]
    return placed(merged(change), span.start, 'del')
  })

type Run = Omit<Piece, 'at'>

/** Words of both versions in one order: first what went, then what came. */
const merged = ({ before, after }: ClauseChange): Run[] => {
  const runs = wordsThatDiffer(before, after)
  const [old, now] = [wordByWord(runs.before), wordByWord(runs.after)]
  const both: Run[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]]
    if (a?.other) both.push({ words: a.words, as: 'del' })
    else if (b) both.push({ words: b.words, as: b.other ? 'ins' : 'same' })
    if (a?.other) i++
    else {
      if (!b?.other) i++
      j++
    }
  }
  return joined(both)
}

/** What both have is cut into words: the other side may part it elsewhere. */
const wordByWord = (runs: readonly DifferentRun[]): DifferentRun[] =>
  runs.flatMap((run) => (run.other ? [run] : (run.words.match(/\s*\S+/g) ?? []).map((words) => ({ words, other: false }))))

const joined = (runs: readonly Run[]): Run[] => {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    if (last?.as === run.as) out[out.length - 1] = { ...last, words: last.words + run.words }
    else out.push(run)
  }
  return out
}

/** Where the words of this version stand, one after the other; those that are `absent` from it stand nowhere. */
const placed = (runs: readonly Run[], from: number, absent: 'del' | null): Piece[] => {
  let at = from
  return runs.flatMap(({ words, as }): Piece[] => {
    const here = as === absent ? null : at
    if (as !== absent) at += words.length
    const space = as === 'same' ? 0 : words.length - words.trimStart().length
    const bare: Piece = { words: words.slice(space), as, at: here === null ? null : here + space }
    // The space before a word is neither struck out nor underlined with it.
    return space === 0 ? [bare] : [{ words: words.slice(0, space), as: 'same', at: here }, bare]
  })
}

const pieces = (
  text: string,
  block: Span,
  side: 'was' | 'is',
  changes: readonly ClauseChange[],
  inside: (change: ClauseChange, span: Span) => Piece[],
): Piece[] => {
  const out: Piece[] = []
  let at = block.start
  const plain = (to: number): void => {
    if (to > at) out.push({ words: text.slice(at, to), as: 'same', at })
    at = Math.max(at, to)
  }
  const here = changes.flatMap((change) => {
    const span = change[side]
    return span && span.start >= at && span.end <= block.end ? [{ change, span }] : []
  })
  for (const { change, span } of here.sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) continue
    plain(span.start)
    out.push(...inside(change, span))
    at = span.end
  }
  plain(block.end)
  return out
}
