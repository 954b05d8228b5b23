import { useWords } from '../words'
import type { LongTask } from './use-long-task'

/** How far a long task is, and the way out of it. */
export const Progress = ({ task: { progress, cancel }, label }: { task: LongTask; label: string }) => {
  const t = useWords()
  if (!progress) return null
  const { done, of } = progress
  return (
    <p className="progress">
      <progress aria-label={label} {...(of > 0 && { value: done, max: of })} />
      <span className="quiet">
        {label} {of > 0 && t('library_doneOf', String(done), String(of))}
      </span>
      <button type="button" className="small" onClick={cancel}>
        {t('library_cancel')}
      </button>
    </p>
  )
}
