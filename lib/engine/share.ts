/** How many sentences of a page a kind would mark (`strong`), and how many it would mark or list. */
export interface Share {
  strong: number
  all: number
}

/**
 * The most that is marked, as shares of a page's sentences: by one kind, and by all kinds together, a sentence with two marks counted twice. On 429
 * real documents of 20 sentences or more, one kind marked at most .17 and marked or listed .31; all together .54 and 1.13.
 */
export const mostMarked = {
  one: { strong: 0.4, all: 0.6 },
  together: { strong: 0.9, all: 2 },
} as const

/** A shorter page may be about one thing alone; all together find at most as much in it as in one of this length. */
export const leastSentences = 20

/**
 * The kinds that mark more of a page than any real document holds of one kind; and, as long as all together still mark too much, those that mark
 * most of it. `of`: sentences of the page.
 */
export const tooMany = (shares: ReadonlyMap<number, Share>, of: number): Set<number> => {
  const aside = new Set<number>()
  const isShort = of < leastSentences
  const { one, together } = mostMarked
  const room = isShort
    ? { strong: of * shares.size, all: together.all * leastSentences }
    : { strong: together.strong * of, all: together.all * of }
  const left = { strong: 0, all: 0 }
  const within: [kind: number, share: Share][] = []
  for (const [kind, share] of shares)
    if (!isShort && (share.strong > one.strong * of || share.all > one.all * of)) aside.add(kind)
    else {
      within.push([kind, share])
      left.strong += share.strong
      left.all += share.all
    }
  within.sort(([, a], [, b]) => b.strong - a.strong || b.all - a.all)
  for (const [kind, share] of within) {
    if (left.strong <= room.strong && left.all <= room.all) break
    aside.add(kind)
    left.strong -= share.strong
    left.all -= share.all
  }
  return aside
}
