import { useMemo, useState } from 'react'
import { useWords } from '../words'
import { ChangeNote } from './change-note'
import { type Row, rowsOf } from './comparison-rows'
import type { Difference } from './comparison-view'
import { findingMarks } from './finding-marks'
import { MarkedText } from './marked-text'
import { MarksNamed } from './marks-named'
import { inlinePieces, sidePieces } from './row-pieces'
import { type Stretch, stretchesOf } from './stretches'

interface ComparisonTextProps {
  difference: Difference
  /** Indices of the changes that are shown. */
  shown: readonly number[]
  inline: boolean
  nameOf: (provision: string) => string
}

/** The texts of both versions; what did not change is folded, but for the paragraphs around a change. */
export const ComparisonText = ({ difference, shown, inline, nameOf }: ComparisonTextProps) => {
  const t = useWords()
  const { comparison, before, after, from, to } = difference
  const rows = useMemo(() => rowsOf(before, after, comparison.changes), [before, after, comparison])
  const stretches = useMemo(() => stretchesOf(rows, new Set(shown)), [rows, shown])
  const drawn = useMemo(() => drawRows(difference, rows), [difference, rows])
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const first = firstRows(rows)
  const row = (n: number) => {
    const one = drawn[n]
    const its = rows[n]?.changes.filter((change) => shown.includes(change)) ?? []
    if (!one) return null
    const [id] = its.filter((change) => first.get(change) === n)
    return (
      <div
        key={n}
        className="row"
        data-changed={its.length > 0 || undefined}
        data-heading={one.row.heading || undefined}
        {...(id !== undefined && {
          id: `change-${id}`,
          tabIndex: -1,
          role: 'group',
          'aria-label': t('library_changeNumber', String(shown.indexOf(id) + 1)),
        })}
      >
        {its.map((change) => {
          const changed = comparison.changes[change]
          return changed && first.get(change) === n ? (
            <ChangeNote key={change} change={changed} number={shown.indexOf(change) + 1} of={shown.length} nameOf={nameOf} />
          ) : null
        })}
        {inline ? (
          <div className="cell">
            <MarkedText pieces={one.inline} marks={one.isMarks} />
            <MarksNamed marks={one.isMarks} nameOf={nameOf} />
          </div>
        ) : (
          <>
            <div className="cell">
              {one.was && <MarkedText pieces={one.was} marks={one.wasMarks} />}
              <MarksNamed marks={one.wasMarks} nameOf={nameOf} />
            </div>
            <div className="cell">
              {one.is && <MarkedText pieces={one.is} marks={one.isMarks} />}
              <MarksNamed marks={one.isMarks} nameOf={nameOf} />
            </div>
          </>
        )}
      </div>
    )
  }
  const stretch = (one: Stretch) => {
    const id = `${one.from}`
    if (!one.folded || open.has(id)) return one.rows.map(row)
    return (
      <button key={`fold ${id}`} type="button" className="small folded" onClick={() => setOpen(new Set([...open, id]))}>
        {one.rows.length === 1 ? t('library_unchangedOne') : t('library_unchanged', String(one.rows.length))}
      </button>
    )
  }
  return (
    <div className={inline ? 'texts inline' : 'texts'}>
      {!inline && (
        <div className="row heads">
          <strong>{t('library_version', String(from.version))}</strong>
          <strong>{t('library_version', String(to.version))}</strong>
        </div>
      )}
      {stretches.map(stretch)}
    </div>
  )
}

/** The row in which each change begins to be shown. */
const firstRows = (rows: readonly Row[]): Map<number, number> => {
  const first = new Map<number, number>()
  for (const [n, { changes }] of rows.entries()) for (const change of changes) if (!first.has(change)) first.set(change, n)
  return first
}

/** What each row shows; made once, so that a paragraph is drawn anew only when it changes. */
const drawRows = ({ comparison: { changes }, before, after }: Difference, rows: readonly Row[]) => {
  const [wasAll, isAll] = [findingMarks(before.findings), findingMarks(after.findings)]
  return rows.map((row) => {
    const its = row.changes.flatMap((n) => changes[n] ?? [])
    const { was, is } = row
    const within = (marks: typeof wasAll, block: typeof was) => marks.filter((m) => block && m.start < block.end && m.end > block.start)
    return {
      row,
      was: was && sidePieces(before.text, was, 'was', its),
      is: is && sidePieces(after.text, is, 'is', its),
      inline: is ? inlinePieces(after.text, is, its) : was ? sidePieces(before.text, was, 'was', its) : [],
      wasMarks: within(wasAll, was),
      isMarks: within(isAll, is),
    }
  })
}
