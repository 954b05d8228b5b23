import type { UnreadReply, VersionAsk } from '../../lib/model/changes-reply'
import { dayInWords } from '../card/day'
import { useWords } from '../words'
import { changeHeadline, isoDay } from './change-lines'

interface UnreadElsewhereProps {
  unread: UnreadReply
  read: (which: VersionAsk) => void
}

/** Changes in other documents that the reader has not read yet, the latest first. */
export const UnreadElsewhere = ({ unread, read }: UnreadElsewhereProps) => {
  const t = useWords()
  const elsewhere = unread.changes.filter(({ here }) => !here)
  if (elsewhere.length === 0) return null
  return (
    <section aria-labelledby="unread" className="unread">
      <h2 id="unread">{t('popup_unreadElsewhere', String(elsewhere.length))}</h2>
      <ul>
        {elsewhere.map(({ key, version, since, document, comparison }) => {
          const name = document.title.trim() || document.key
          return (
            <li key={key}>
              <span>
                <a href={document.url} target="_blank" rel="noopener">
                  {name}
                </a>{' '}
                <span className="quiet">
                  {hostIn(document.url)} · {changeHeadline(comparison, dayInWords(isoDay(since), t), t)}
                </span>
              </span>
              <button type="button" className="small" aria-label={t('popup_markReadOf', name)} onClick={() => read({ key, version })}>
                {t('popup_markRead')}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url)
