import type { Row } from './comparison-rows'

/** Rows one after the other that are shown, or folded because nothing in them changed. `from` is the first one's number. */
export interface Stretch {
  from: number
  rows: number[]
  folded: boolean
}

/** Paragraphs around a change that are shown with it. */
const around = 1

/** Which rows are shown: those with a change that is asked for, and their neighbours. A heading is shown with what stands under it. */
export const stretchesOf = (rows: readonly Row[], shown: ReadonlySet<number>): Stretch[] => {
  const isShown = rows.map(() => false)
  for (const [n, { changes }] of rows.entries()) {
    if (!changes.some((change) => shown.has(change))) continue
    for (let i = Math.max(0, n - around); i <= Math.min(rows.length - 1, n + around); i++) isShown[i] = true
  }
  const stretches: Stretch[] = []
  for (const [n, visible] of isShown.entries()) {
    const last = stretches.at(-1)
    if (last && last.folded === !visible) last.rows.push(n)
    else stretches.push({ from: n, rows: [n], folded: !visible })
  }
  return stretches
}
