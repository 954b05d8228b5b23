/** Rounds shares to whole numbers that add up to the rounded whole: those that lose most by rounding down get the remaining points. */
export const wholeShares = (shares: readonly number[], whole: number): number[] => {
  const floors = shares.map(Math.floor)
  const left = Math.round(whole) - floors.reduce((sum, n) => sum + n, 0)
  const byLoss = shares.map((share, i) => ({ i, loss: share - Math.floor(share) })).sort((a, b) => b.loss - a.loss || a.i - b.i)
  const raised = new Set(byLoss.slice(0, Math.max(0, left)).map(({ i }) => i))
  return floors.map((n, i) => (raised.has(i) ? n + 1 : n))
}
