import { useEffect, useState } from 'react'

/** Milliseconds after which a wait is worth a word. */
const long = 1_000

/** Whether something has been waited for long enough to say so. */
export const useLongWait = (isWaiting: boolean): boolean => {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    setLong(false)
    if (!isWaiting) return
    const timer = setTimeout(() => setLong(true), long)
    return () => clearTimeout(timer)
  }, [isWaiting])
  return isWaiting && isLong
}
