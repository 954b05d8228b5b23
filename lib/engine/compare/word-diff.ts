/** Words that one side has and the other has not, in order. */
export interface WordDiff {
  removed: WordRun[]
  added: WordRun[]
}

/** Consecutive words from the `at`-th on. */
export interface WordRun {
  at: number
  words: string[]
}

/** Steps that the search may take before it gives up and calls the middle wholly different. */
const mostSteps = 400

/**
 * The words that differ, by the shortest edit (E. Myers, An O(ND) Difference Algorithm, 1986). Cost: the product of the length and the
 * number of differences, of which at most {@link mostSteps} are looked for.
 */
export const diffWords = (before: readonly string[], after: readonly string[]): WordDiff => {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const a = before.slice(head, before.length - tail)
  const b = after.slice(head, after.length - tail)
  const { gone, come } = edits(a, b)
  return { removed: runs(a, gone, head), added: runs(b, come, head) }
}

/** Which words of `a` go and which of `b` come. */
const edits = (a: readonly string[], b: readonly string[]): { gone: boolean[]; come: boolean[] } => {
  const gone = a.map(() => true)
  const come = b.map(() => true)
  const most = Math.min(mostSteps, a.length + b.length)
  const reach = new Int32Array(2 * most + 3)
  const trail: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    trail.push(reach.slice(most - d, most + d + 3))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach[most + k] ?? 0) < (reach[most + k + 2] ?? 0))
      let x = down ? (reach[most + k + 2] ?? 0) : (reach[most + k] ?? 0) + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++
        y++
      }
      reach[most + k + 1] = x
      if (x < a.length || y < b.length) continue
      walkBack(trail, d, a.length, b.length, gone, come)
      return { gone, come }
    }
  }
  return { gone, come }
}

/** Every diagonal step of the way is a word that stays. */
const walkBack = (trail: readonly Int32Array[], last: number, n: number, m: number, gone: boolean[], come: boolean[]): void => {
  let x = n
  let y = m
  for (let d = last; d >= 0; d--) {
    const reach = trail[d] ?? new Int32Array()
    // `trail[d]` holds the diagonals from -d - 1 to d + 1.
    const at = (k: number): number => reach[k + d + 1] ?? 0
    const k = x - y
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const fromX = d === 0 ? 0 : at(down ? k + 1 : k - 1)
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1)
    const startX = d === 0 || down ? fromX : fromX + 1
    const startY = d === 0 || !down ? fromY : fromY + 1
    while (x > startX && y > startY) {
      x--
      y--
      gone[x] = false
      come[y] = false
    }
    x = fromX
    y = fromY
  }
}

const runs = (words: readonly string[], marked: readonly boolean[], offset: number): WordRun[] => {
  const found: WordRun[] = []
  for (const [i, word] of words.entries()) {
    if (!marked[i]) continue
    const last = found.at(-1)
    if (last && last.at + last.words.length === i + offset) last.words.push(word)
    else found.push({ at: i + offset, words: [word] })
  }
  return found
}
