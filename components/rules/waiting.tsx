import { useWords } from '../words'
import { useLongWait } from './use-long-wait'

interface WaitingProps {
  isWaiting: boolean
  /** What is waited for. */
  says: string
  stop: () => void
}

/** Says after a second that something is waited for, and offers the way out. */
export const Waiting = ({ isWaiting, says, stop }: WaitingProps) => {
  const t = useWords()
  const isLong = useLongWait(isWaiting)
  return (
    <div className="waiting">
      <p className="quiet" role="status">
        {isLong && says}
      </p>
      {isLong && (
        <>
          <progress aria-label={says} />
          <button type="button" className="small" onClick={stop}>
            {t('rules_stop')}
          </button>
        </>
      )}
    </div>
  )
}
