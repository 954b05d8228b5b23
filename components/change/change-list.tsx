import type { Comparison } from '../../lib/model/comparison'
import { useWords } from '../words'
import { changeLines, idInWords } from './change-lines'

interface ChangeListProps {
  comparison: Comparison
  names: ReadonlyMap<string, string>
  /** The most lines that are shown. */
  most: number
}

/** What changed, a line each, and how many lines there are besides. */
export const ChangeList = ({ comparison, names, most }: ChangeListProps) => {
  const t = useWords()
  const lines = changeLines(comparison, (provision) => names.get(provision) ?? idInWords(provision), t)
  const more = lines.length - most
  return (
    <>
      <ul className="changes">
        {lines.slice(0, most).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {more > 0 && <li className="quiet">{t('since_more', String(more))}</li>}
      </ul>
      {comparison.date === 'not-moved' && <p className="quiet">{t('since_dateNotMoved')}</p>}
    </>
  )
}
