import type { WatchedNotice } from '../model/watch'
import { raiseNotice } from './notices'
import { words } from './words'

/** Raises the notification of a change, or of several in one. */
export const raiseNews = (notice: WatchedNotice): Promise<void> => {
  if (notice.kind === 'many')
    return raiseNotice(
      notice.weekly ? 'weekly' : 'many',
      words(notice.weekly ? 'watch_noticeWeekly' : 'watch_noticeMany', String(notice.count)),
      words('watch_noticeOpen'),
    )
  const { key, title, news } = notice.watched
  const count = news?.outline.changes.length ?? 0
  const text = count === 1 ? words('watch_noticeOne') : words('watch_noticeClauses', String(count))
  return raiseNotice(key, words('watch_noticeTitle', title.trim() || key), text)
}
