import { useState } from 'react'
import { useWords } from '../words'

interface MuteProps {
  isMuted: boolean
  /** Rejects when the choice could not be kept. */
  mute(muted: boolean): Promise<void>
}

/** Stops marking clauses of a kind, and takes that back. */
export const Mute = ({ isMuted, mute }: MuteProps) => {
  const t = useWords()
  const [failed, setFailed] = useState(false)
  const click = (): void => {
    mute(!isMuted).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return (
    <>
      <button type="button" onClick={click}>
        {isMuted ? t('common_undo') : t('card_mute')}
      </button>
      <span className={isMuted || failed ? 'said' : 'unseen'} role="status">
        {failed ? t('card_notMuted') : isMuted ? t('card_muted') : ''}
      </span>
    </>
  )
}
