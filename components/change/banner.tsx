import { useState } from 'react'
import type { ChangesReply } from '../../lib/model/changes-reply'
import { dayInWords } from '../card/day'
import { Icon } from '../card/icons'
import { type MessageKey, useWords } from '../words'
import { changeHeadline, isoDay } from './change-lines'
import { ChangeList } from './change-list'
import { DateMoved } from './date-moved'

const mostLines = 4

interface BannerProps {
  told: Extract<ChangesReply, { kind: 'changed' | 'date-moved' }>
  names: ReadonlyMap<string, string>
  /** Goes to the next changed clause; false where there is none. */
  next(): Promise<boolean>
  /** False when it could not be noted. */
  read(): Promise<boolean>
  close(): void
}

/** What changed since the last visit, quietly. */
export const Banner = ({ told, names, next, read, close }: BannerProps) => {
  const t = useWords()
  const [shown, setShown] = useState(false)
  const [failure, setFailure] = useState<MessageKey | null>(null)
  const attempt = async (work: Promise<boolean>, otherwise: MessageKey): Promise<void> => setFailure((await work) ? null : otherwise)
  const go = (): void => {
    setShown(true)
    void attempt(next(), 'since_nowhere')
  }
  const day = dayInWords(isoDay(told.since), t)
  const removed =
    told.kind === 'changed'
      ? told.comparison.changes.filter(({ kind, significance }) => kind === 'removed' && significance !== 'trivial')
      : []
  return (
    <>
      <div className="told" role="status">
        {told.kind === 'changed' ? (
          <>
            <p className="headline">{changeHeadline(told.comparison, day, t)}</p>
            <ChangeList comparison={told.comparison} names={names} most={mostLines} />
          </>
        ) : (
          <p>
            <DateMoved from={told.from} to={told.to} />
          </p>
        )}
      </div>
      {removed.length > 0 && (
        <details className="fold">
          <summary>{t('since_gone')}</summary>
          <ul className="gone">
            {removed.map(({ before }) => (
              <li key={before}>
                <del dir="auto">{before}</del>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="failure" role="alert">
        {failure && t(failure)}
      </p>
      <div className="buttons">
        {told.kind === 'changed' && (
          <button type="button" className="small" onClick={go}>
            {t(shown ? 'since_next' : 'since_show')}
          </button>
        )}
        <button type="button" className="small" onClick={() => void attempt(read(), 'since_readFailed')}>
          {t('since_read')}
        </button>
      </div>
      <button type="button" className="plain close" aria-label={t('common_close')} onClick={close}>
        <Icon name="close" />
      </button>
    </>
  )
}
