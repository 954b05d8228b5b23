import { useRef, useState } from 'react'
import { useWords } from '../words'

/** Puts a text on the clipboard; false when that is not allowed here. `near` is an element that is shown. */
export type Copy = (text: string, near: HTMLElement) => Promise<boolean>

/** How the last attempt to copy went. */
export type Copied = 'no' | 'yes' | 'refused'

/** Copies a text on a click. Says so in its own label, and to screen readers, until the text is another. */
export const CopyButton = ({ label, text, copy, done }: { label: string; text: string; copy: Copy; done(copied: Copied): void }) => {
  const t = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [last, setLast] = useState<string | null>(null)
  const click = async (): Promise<void> => {
    if (!button.current) return
    const ok = await copy(text, button.current)
    setLast(ok ? text : null)
    done(ok ? 'yes' : 'refused')
  }
  return (
    <>
      <button type="button" ref={button} onClick={() => void click()}>
        {last === text ? t('card_copied') : label}
      </button>
      <span className="unseen" role="status">
        {last === text ? t('card_copied') : ''}
      </span>
    </>
  )
}

/** The text itself, for copying by hand where copying was refused. */
export const ByHand = ({ text }: { text: string }) => {
  const t = useWords()
  return (
    <div className="by-hand">
      <p>{t('card_byHand')}</p>
      <textarea aria-label={t('card_textToCopy')} readOnly rows={4} value={text} onFocus={(event) => event.currentTarget.select()} />
    </div>
  )
}
