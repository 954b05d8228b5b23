import type { Watched } from '../../lib/model/watch'
import { useWords, type Words } from '../words'
import type { WatchDoor } from './door'
import { useWatch } from './use-watch'

const week = 7 * 24 * 60 * 60_000
const mostNamed = 4

interface WatchWeekProps {
  documents: readonly Watched[]
  /** Milliseconds since 1970. */
  now: number
}

/** What changed this week in what is watched, in a line: the weekly notification's part where the browser shows none. */
export const WatchWeek = ({ documents, now }: WatchWeekProps) => {
  const t = useWords()
  const changed = documents.filter(({ news }) => news !== null && news.at > now - week)
  if (changed.length === 0) return null
  const named = changed.slice(0, mostNamed).map((one) => nameWithCount(one, t))
  const left = changed.length - named.length
  return <p className="watch-week">{t('watch_week', [...named, ...(left > 0 ? [t('watch_weekMore', String(left))] : [])].join(', '))}</p>
}

const nameWithCount = ({ title, key, news }: Watched, t: Words): string => {
  const count = news?.outline.changes.length ?? 0
  const name = title.trim() || key
  return count === 1 ? t('watch_weekOne', name) : t('watch_weekMany', name, String(count))
}

/** The same in the popup, with the way to the list; nothing where a notification tells it. */
export const WatchWeekHere = ({ door }: { door: WatchDoor }) => {
  const t = useWords()
  const { list } = useWatch(door)
  const now = door.now()
  if (!list || list.notify || !list.documents.some(({ news }) => news && news.at > now - week)) return null
  return (
    <section>
      <WatchWeek documents={list.documents} now={now} />
      <a href="/dashboard.html#watched" target="_blank" rel="noopener">
        {t('watch_weekOpen')}
      </a>
    </section>
  )
}
