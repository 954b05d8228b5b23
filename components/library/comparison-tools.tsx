import { useWords } from '../words'
import { type Filter, filters } from './filter'

interface ComparisonToolsProps {
  filter: Filter
  setFilter: (filter: Filter) => void
  inline: boolean
  setInline: (inline: boolean) => void
  go: (step: 1 | -1) => void
  counts: { shown: number; all: number; at: number | null }
}

/** Which changes are shown, how, and the way from one to the next. */
export const ComparisonTools = ({ filter, setFilter, inline, setInline, go, counts: { shown, all, at } }: ComparisonToolsProps) => {
  const t = useWords()
  return (
    <div className="tools">
      <label>
        {t('library_filter')}
        <select
          value={filter}
          onChange={({ target }) => {
            const chosen = filters.find((one) => one === target.value)
            if (chosen) setFilter(chosen)
          }}
        >
          {filters.map((one) => (
            <option key={one} value={one}>
              {t(`library_filter_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={inline} onChange={() => setInline(!inline)} />
        {t('library_inline')}
      </label>
      <button type="button" className="small" disabled={shown === 0} onClick={() => go(-1)} aria-keyshortcuts="p">
        {t('library_previousChange')}
      </button>
      <button type="button" className="small" disabled={shown === 0} onClick={() => go(1)} aria-keyshortcuts="n">
        {t('library_nextChange')}
      </button>
      <span className="quiet" role="status">
        {shown === 0
          ? t(all === 0 ? 'library_noChanges' : 'library_noneShown', String(all))
          : at === null
            ? t('library_changeCount', String(shown), String(all))
            : t('library_atChange', String(at + 1), String(shown))}
      </span>
    </div>
  )
}
