import type { ClauseChange } from '../model/comparison'
import type { Read } from './card-session'
import type { Mark } from './painter'

type Changed = Pick<Read, 'findings' | 'changes'>

/** Whether a change is worth a mark: it has a place on this page, and says something else than before. */
const isDrawn = ({ is, kind, significance }: ClauseChange): boolean => is !== null && kind !== 'moved' && significance !== 'trivial'

/** The numbers of the changes that are drawn, in the order of the page; they go on behind those of the findings. */
export const changeOrder = ({ findings, changes }: Changed): number[] =>
  changes
    .map((change, i) => ({ change, id: findings.length + i }))
    .filter(({ change }) => isDrawn(change))
    .sort((a, b) => (a.change.is?.start ?? 0) - (b.change.is?.start ?? 0))
    .map(({ id }) => id)

export const drawnChanges = (read: Changed, rangesOf: (id: number) => readonly Range[]): Mark[] =>
  changeOrder(read).map((id) => ({ id, look: { tone: 'changed', faint: false }, ranges: rangesOf(id) }))

/** Those of the findings named that stand on the words of a change. */
export const findingsOn = ({ findings, changes }: Changed, change: number, among: readonly number[]): number[] => {
  const is = changes[change - findings.length]?.is
  return among.filter((id) => {
    const finding = findings[id]
    return is && finding && finding.start < is.end && is.start < finding.end
  })
}
