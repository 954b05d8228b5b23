import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words'

interface ConfirmProps {
  /** The button that asks, what it asks, and the button that does it. */
  ask: string
  question: string
  yes: string
  /** Resolves to false when it could not be done. */
  act: () => Promise<boolean>
}

/** Something that cannot be undone: said in full, and done only after a second, other button. */
export const Confirm = ({ ask, question, yes, act }: ConfirmProps) => {
  const t = useWords()
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle')
  const keep = useRef<HTMLButtonElement>(null)
  const begin = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (state === 'asking') keep.current?.focus()
    else if (wasAsking.current) begin.current?.focus()
    wasAsking.current = state === 'asking'
  }, [state])
  if (state !== 'asking')
    return (
      <div className="confirm">
        <button ref={begin} type="button" className="small" onClick={() => setState('asking')}>
          {ask}
        </button>
        <p className="failure" role="alert">
          {state === 'failed' && t('library_forgetFailed')}
        </p>
      </div>
    )
  return (
    <div className="confirm asking" role="alertdialog" aria-labelledby="question">
      <p id="question">{question}</p>
      <button ref={keep} type="button" className="small" onClick={() => setState('idle')}>
        {t('library_keep')}
      </button>
      <button
        type="button"
        className="small"
        onClick={() =>
          void act()
            .catch(() => false)
            .then((done) => setState(done ? 'idle' : 'failed'))
        }
      >
        {yes}
      </button>
    </div>
  )
}
