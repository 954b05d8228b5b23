import type { Example } from './examples'

/** Parts of about the same number of sentences; all documents of a company are in one. By size, then by name: no chance in it. */
export const foldsOf = (examples: readonly Example[], parts: number): ReadonlyMap<string, number> => {
  const fold = new Map<string, number>()
  // Each source is dealt on its own, so that each part has its share of both.
  for (const source of ['claudette', 'own'] as const) {
    const sizes = new Map<string, number>()
    for (const e of examples) if (e.source === source && !fold.has(e.company)) sizes.set(e.company, (sizes.get(e.company) ?? 0) + 1)
    const filled = Array.from({ length: parts }, () => 0)
    for (const [company, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
      const least = filled.indexOf(Math.min(...filled))
      fold.set(company, least)
      filled[least] = (filled[least] ?? 0) + size
    }
  }
  return fold
}
