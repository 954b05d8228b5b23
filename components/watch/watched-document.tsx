import type { WatchAsk, Watched } from '../../lib/model/watch'
import { useWords } from '../words'
import { dayOf, stateOf } from './check-words'

interface WatchedDocumentProps {
  watched: Watched
  busy: boolean
  ask: (ask: WatchAsk) => void
}

/** One watched document: its news, what came of the last check, and what can be done. */
export const WatchedDocument = ({ watched, busy, ask }: WatchedDocumentProps) => {
  const t = useWords()
  const { key, url, title, news } = watched
  const name = title.trim() || key
  const count = news?.outline.changes.length ?? 0
  return (
    <li>
      <div>
        <a href={url} target="_blank" rel="noopener">
          {name}
        </a>{' '}
        <span className="quiet">{key}</span>
        {news && (
          <p className="watch-news">
            {count === 1 ? t('watch_newsOne', dayOf(news.at, t)) : t('watch_newsMany', String(count), dayOf(news.at, t))}{' '}
            {news.version === null && t('watch_newsVisit')}
          </p>
        )}
        <p className="quiet">{[...stateOf(watched, t), t('watch_next', dayOf(watched.next, t))].join(' ')}</p>
      </div>
      <div className="choices">
        {news && (
          <button type="button" className="small" onClick={() => ask({ do: 'seen', key })}>
            {t('watch_seen')}
          </button>
        )}
        <button
          type="button"
          className="small"
          disabled={busy}
          aria-label={t('watch_checkNamed', name)}
          onClick={() => ask({ do: 'check', key })}
        >
          {t('watch_checkNow')}
        </button>
        <button type="button" className="small" aria-label={t('watch_stopNamed', name)} onClick={() => ask({ do: 'unstar', key })}>
          {t('watch_stop')}
        </button>
      </div>
    </li>
  )
}
