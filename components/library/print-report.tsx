import { useEffect } from 'react'
import type { ReportPiece } from '../../lib/model/report'
import { useWords } from '../words'

interface PrintReportProps {
  pieces: readonly ReportPiece[]
  print: () => void
  done: () => void
}

/** A report as it is printed, or kept as a PDF by the browser: only there while it is. */
export const PrintReport = ({ pieces, print, done }: PrintReportProps) => {
  useEffect(() => {
    addEventListener('afterprint', done)
    print()
    return () => removeEventListener('afterprint', done)
  }, [print, done])
  return (
    <article className="report" aria-hidden="true">
      {pieces.map((piece, i) => {
        // A report never changes while it is printed: the place of a piece is its key.
        const key = `${i}`
        return <Piece key={key} piece={piece} />
      })}
    </article>
  )
}

const Piece = ({ piece }: { piece: ReportPiece }) => {
  const t = useWords()
  switch (piece.kind) {
    case 'heading': {
      const Tag = `h${piece.level}` as const
      return <Tag>{piece.text}</Tag>
    }
    case 'text':
      return <p>{piece.text}</p>
    case 'quote':
      return (
        <blockquote dir="auto">
          {piece.of !== 'found' && <strong>{t(piece.of === 'before' ? 'report_before' : 'report_after')}: </strong>}
          {piece.text}
        </blockquote>
      )
    case 'facts':
      return (
        <dl>
          {piece.rows.map(([label, fact]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )
  }
}
