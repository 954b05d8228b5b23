import { useCallback, useEffect, useRef, useState } from 'react'

/** What a long task may ask and say: whether it was cancelled, and how far it is. */
export interface Course {
  isCancelled: () => boolean
  at: (done: number, of: number) => void
}

export interface LongTask {
  /** How far it is; null while nothing runs, or not yet a second long. */
  progress: { done: number; of: number } | null
  running: boolean
  cancel: () => void
  /** Starts a task, and cancels the one before. Null when it was cancelled; rejects as the task does. */
  run: <T>(task: (course: Course) => Promise<T>) => Promise<T | null>
}

const patience = 1_000

/** One long task at a time, shown once it takes over a second, and cancelled when the reader leaves. */
export const useLongTask = (): LongTask => {
  const [progress, setProgress] = useState<LongTask['progress']>(null)
  const [running, setRunning] = useState(false)
  const current = useRef(0)
  const cancel = useCallback(() => {
    current.current++
    setProgress(null)
    setRunning(false)
  }, [])
  useEffect(() => () => void current.current++, [])
  const run = useCallback(async <T>(task: (course: Course) => Promise<T>): Promise<T | null> => {
    const mine = ++current.current
    const isCancelled = (): boolean => current.current !== mine
    const far = { done: 0, of: 0 }
    let shown = false
    const show = (): void => {
      shown = true
      if (!isCancelled()) setProgress({ ...far })
    }
    setRunning(true)
    setProgress(null)
    const timer = setTimeout(show, patience)
    try {
      const result = await task({
        isCancelled,
        at: (done, of) => {
          Object.assign(far, { done, of })
          if (shown) show()
        },
      })
      return isCancelled() ? null : result
    } finally {
      clearTimeout(timer)
      if (!isCancelled()) {
        setProgress(null)
        setRunning(false)
      }
    }
  }, [])
  return { progress, running, cancel, run }
}
