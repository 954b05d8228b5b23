/** A run of words of one text: `other` where the other text does not have them here. */
export interface Run {
  words: string
  other: boolean
}

/** More words than this are shown without what differs: the table of a comparison grows with their product. */
const mostWords = 400

/**
 * The runs of two texts: words that both have in this order, and those that only one has (longest common subsequence). For texts of over
 * 400 words each is one run.
 */
export const wordsThatDiffer = (before: string, after: string): { before: Run[]; after: Run[] } => {
  const [a, b] = [before, after].map((text) => text.match(/\s*\S+/g) ?? [])
  if (!a || !b || a.length > mostWords || b.length > mostWords || a.length === 0 || b.length === 0)
    return { before: [{ words: before, other: false }], after: [{ words: after, other: false }] }
  const lengths = commonLengths(a, b)
  const common = (i: number, j: number): number => lengths[i * (b.length + 1) + j] ?? 0
  const sides = { before: [] as Run[], after: [] as Run[] }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      put(sides.before, a[i++], false)
      put(sides.after, b[j++], false)
    } else if (j >= b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) put(sides.before, a[i++], true)
    else put(sides.after, b[j++], true)
  }
  return sides
}

const same = (a: string | undefined, b: string | undefined): boolean => a?.trim() === b?.trim()

const commonLengths = (a: readonly string[], b: readonly string[]): Uint16Array => {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = same(a[i], b[j])
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  return lengths
}

const put = (runs: Run[], word: string | undefined, other: boolean): void => {
  const last = runs.at(-1)
  if (last?.other === other) last.words += word ?? ''
  else runs.push({ words: word ?? '', other })
}
