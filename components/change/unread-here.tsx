import type { UnreadReply, VersionAsk } from '../../lib/model/changes-reply'
import { dayInWords } from '../card/day'
import { useWords } from '../words'
import { isoDay } from './change-lines'
import { ChangeList } from './change-list'
import { DateMoved } from './date-moved'

const mostLines = 6

interface UnreadProps {
  unread: UnreadReply
  names: ReadonlyMap<string, string>
  read: (which: VersionAsk) => void
}

/** What changed in the documents of this page since the reader's last visit. */
export const UnreadHere = ({ unread, names, read }: UnreadProps) => {
  const t = useWords()
  const day = (time: number): string => dayInWords(isoDay(time), t)
  return (
    <>
      {unread.changes
        .filter(({ here }) => here)
        .map(({ key, version, since, comparison }) => (
          <section key={key} className="changed">
            <h2>{t('popup_changed', day(since))}</h2>
            <ChangeList comparison={comparison} names={names} most={mostLines} />
            <button type="button" className="small" onClick={() => read({ key, version })}>
              {t('since_read')}
            </button>
          </section>
        ))}
      {unread.dates.map(({ document: { key, date }, here }) =>
        here && date ? (
          <p key={key} className="quiet">
            <DateMoved from={date.from} to={date.to} />
          </p>
        ) : null,
      )}
    </>
  )
}
